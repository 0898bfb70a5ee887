// SPDX-License-Identifier: Apache-2.0
package org.actionplan;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/** What holds for every class of the core, and what to do when it does not. */
@AnalyzeClasses(
    packages = "org.actionplan",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

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
  static final ArchRule HAS_NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(target(name("now")))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .because("the day of judgement is an argument named asOf (ADR 4)");

  @ArchTest
  static final ArchRule TAKES_NO_DEFAULT_FROM_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(TimeZone.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .because(
              "the same plan gives the same answer on every machine: pass the locale, zone or"
                  + " charset in");

  @ArchTest
  static final ArchRule HAS_NO_REGULAR_EXPRESSIONS =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("java.util.regex"))
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .because("text is read in one pass over its tokens, in time linear in its length");

  @ArchTest
  static final ArchRule PRINTS_NOTHING =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("what is to be said is a finding");

  @ArchTest
  static final ArchRule HAS_NO_STATE_THAT_CHANGES =
      fields()
          .that()
          .areStatic()
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .should()
          .beFinal()
          .because("options are arguments; nothing is remembered between calls");

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
