// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.actionplan.testing.ArchitectureRules;

/** What holds for every class of the documents module, and what to do when it does not. */
@AnalyzeClasses(
    packages = "org.actionplan.documents",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

  @ArchTest static final ArchTests WHAT_HOLDS_EVERYWHERE = ArchTests.in(ArchitectureRules.class);

  @ArchTest
  static final ArchRule KNOWS_CORE_AND_THE_READERS_OF_FILE_FORMATS_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.actionplan..",
                  "org.jspecify.annotations..",
                  "de.siegmar.fastcsv.."))
          .because(
              "a library for a file format is pinned in the parent pom and used in one package here");

  @ArchTest
  static final ArchRule KEEPS_FILE_FORMATS_APART_FROM_THE_INTERPRETER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.actionplan.documents.text")
          .should()
          .dependOnClassesThat(resideInAPackage("de.siegmar.fastcsv.."))
          .because("every format becomes a grid, and one interpreter reads grids");

  @ArchTest
  static final ArchRule DOES_NOT_KNOW_THE_OTHER_VERBS =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.actionplan.io..", "org.actionplan.rules.."))
          .because("importing, writing and checking meet in the program that uses them");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices()
          .matching("org.actionplan.(**)")
          .should()
          .beFreeOfCycles()
          .because("remark and grid come first, then text and heading, then table, then the API");
}
