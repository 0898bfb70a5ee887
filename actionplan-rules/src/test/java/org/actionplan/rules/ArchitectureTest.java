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
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** What holds for the whole module; the reason of each rule says what to do instead. */
@AnalyzeClasses(
    packages = "org.actionplan.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule READS_NO_CLOCK =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("the as-of date is an argument: take it from the case");

  @ArchTest
  static final ArchRule TAKES_NOTHING_FROM_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .because("the same plan must give the same report everywhere: pass Locale.ROOT");

  @ArchTest
  static final ArchRule USES_NO_REGULAR_EXPRESSIONS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.regex")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "split", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .because("rules run over millions of cells: walk the characters");

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
