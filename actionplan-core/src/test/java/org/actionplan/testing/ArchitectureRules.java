// SPDX-License-Identifier: Apache-2.0
package org.actionplan.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/** What holds for every class of every library module, and what to do when it does not. */
public final class ArchitectureRules {

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
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(System.class, "lineSeparator")
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
                  + " charset in; line ends are line feeds");

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
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
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
          .because("options are arguments; nothing is remembered between calls");

  private ArchitectureRules() {}
}
