// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.actionplan.testing.ArchitectureRules;

/** What holds for every class of this module, and what to do when it does not. */
@AnalyzeClasses(
    packages = "org.actionplan.io",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests WHAT_HOLDS_EVERYWHERE = ArchTests.in(ArchitectureRules.class);

  @ArchTest
  static final ArchRule NEEDS_ONLY_CORE_AND_TWO_PARSERS =
      classes()
          .that(not(resideInAPackage("..io.jackson..")))
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "org.actionplan..",
                  "org.jspecify.annotations..",
                  "tools.jackson.core..",
                  "org.snakeyaml.engine.."))
          .because("users carry every dependency of this module");

  @ArchTest
  static final ArchRule ONLY_TOKENS_KNOW_A_PARSER =
      noClasses()
          .that(not(resideInAnyPackage("..io.token..", "..io.jackson..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "org.snakeyaml.."))
          .because("codecs are written once for all formats");

  @ArchTest
  static final ArchRule USES_NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
          .because("binding is written by hand, so that no document can name a class");

  @ArchTest
  static final ArchRule SHOWS_USERS_NOTHING_FROM_INSIDE =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.actionplan.io")
          .should()
          .notHaveRawReturnType(resideInAnyPackage("..io.token..", "..io.codec.."))
          .because("what is not exported must not show in what is");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices()
          .matching("org.actionplan.io.(*)..")
          .should()
          .beFreeOfCycles()
          .because("tokens know no codec, codecs know no file");

  @ArchTest
  static final ArchRule THE_INSIDE_DOES_NOT_KNOW_THE_OUTSIDE =
      noClasses()
          .that()
          .resideInAnyPackage("..io.token..", "..io.codec..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.actionplan.io")
          .because("the exported package uses the others, not the other way round");

  @ArchTest
  static final ArchRule TOKENS_DO_NOT_KNOW_CODECS =
      noClasses()
          .that()
          .resideInAPackage("..io.token..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..io.codec..")
          .because("tokens are the same whatever document they make up");
}
