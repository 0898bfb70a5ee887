// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** What holds for every class of the documents module, and what to do when it does not. */
@AnalyzeClasses(
    packages = "org.actionplan.documents",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {

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
  static final ArchRule HAS_NO_CLOCK =
      noClasses()
          .should()
          .callMethodWhere(target(name("now")))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class)
          .because("a document says when it was written, or nothing does");

  @ArchTest
  static final ArchRule TAKES_NO_DEFAULT_FROM_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .because("the same document gives the same plan on every machine");

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
          .because("cells may be long and hostile: they are read in one pass");

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
          .because("options are arguments; nothing is remembered between imports");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices()
          .matching("org.actionplan.(**)")
          .should()
          .beFreeOfCycles()
          .because("remark and grid come first, then text and heading, then table, then the API");
}
