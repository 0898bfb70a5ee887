// SPDX-License-Identifier: Apache-2.0
package org.actionplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.actionplan.testing.ArchitectureRules;

/** What holds for every class of the core, and what to do when it does not. */
@AnalyzeClasses(
    packages = "org.actionplan",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

  @ArchTest static final ArchTests WHAT_HOLDS_EVERYWHERE = ArchTests.in(ArchitectureRules.class);

  @ArchTest
  static final ArchRule NEEDS_NOTHING_BUT_THE_JDK =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.actionplan..",
                  "org.jspecify.annotations..",
                  "org.immutables.value..",
                  "jakarta.validation.."))
          .because("core runs on java.base alone; annotations of other libraries may be missing");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices()
          .matching("org.actionplan.(*)..")
          .should()
          .beFreeOfCycles()
          .because(
              "a package is read after those it uses: text, calendar, budget, plan; report, policy");

  @ArchTest
  static final ArchRule HIDES_WHAT_IS_GENERATED =
      classes()
          .that(nameStartingWith("org.actionplan").and(not(resideInAPackage("..entity.."))))
          .and()
          .haveSimpleNameStartingWith("Immutable")
          .should()
          .notBePublic()
          .because("users see interfaces and builders, never generated classes (ADR 2)");
}
