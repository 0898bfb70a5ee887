// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.actionplan.testing.ArchitectureRules;

/** What holds for the whole module; the reason of each rule says what to do instead. */
@AnalyzeClasses(
    packages = "org.actionplan.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests WHAT_HOLDS_EVERYWHERE = ArchTests.in(ArchitectureRules.class);

  @ArchTest
  static final ArchRule SHOWS_ONLY_THE_CATALOGUE =
      classes()
          .that(resideInAPackage("..catalogue.."))
          .and(not(simpleName("Catalogue")))
          .should()
          .notBePublic()
          .because("a rule is reached through Catalogue.rules(), by its id");

  @ArchTest
  static final ArchRule RULES_HAVE_NO_STATE =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .areAssignableTo(Rule.class)
          .should()
          .beFinal()
          .because("a rule is a pure function and runs in several threads");

  @ArchTest
  static final ArchRule KNOWS_NO_RULE =
      noClasses()
          .that()
          .resideInAPackage("org.actionplan.rules")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..catalogue..", "..validation..")
          .because("the engine runs any rules: pass them in");

  @ArchTest
  static final ArchRule NEEDS_ONLY_CORE_AND_ITS_TWO_LIBRARIES =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.actionplan..", "org.slf4j..", "jakarta.validation..", "org.jspecify..")
          .because("the verbs do not know each other, and users choose their provider");

  @ArchTest
  static final ArchRule HAS_NO_CYCLES =
      slices().matching("org.actionplan.(**)").should().beFreeOfCycles();
}
