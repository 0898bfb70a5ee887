// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.explain.Explanation;
import org.junit.jupiter.api.Test;

/** An explanation in Welsh. */
class WelshExplanationTest {

  private static final Messages WELSH = RuleMessages.of(Language.WELSH);

  @Test
  void saysWhyARuleFiredAndWhyNot() {
    RuleEngine engine = RuleEngine.of(Catalogue.rules());
    RuleId rule = RuleId.of("deadline-lapsed");
    JsonPointer first = JsonPointer.of("/recommendations/0/actions/0");
    LocalDate day = LocalDate.of(2023, 1, 1);

    assertThat(engine.explain(ReferencePlan.PLAN, Policy.CORE, day, rule, first).text(WELSH))
        .isEqualTo(
            """
            deadline-lapsed, argymhelliad a, cam 1, amserlen: Mae'r terfyn amser, sef 2022-12-31, \
            wedi mynd heibio, ac nid oes cofnod bod y cam gweithredu wedi'i gwblhau.
            Sail hynny: text "December 2022", deadline "2022-12-31".
            Cwestiwn: statws y cam gweithredu; ateb: heb ei nodi.
            Cwestiwn: dyddiad cwblhau'r cam gweithredu; ateb: dim.
            Cwestiwn: a yw'r cam gweithredu yn agored; ateb: ydy.
            Cwestiwn: y paramedr useOriginal; ateb: false, y gwerth diofyn.
            Cwestiwn: amserlen y cam gweithredu; ateb: "December 2022", terfyn amser 2022-12-31.
            Cwestiwn: y paramedr graceDays; ateb: 0, y gwerth diofyn.
            Cwestiwn: y diwrnod asesu; ateb: 2023-01-01.
            """);
    assertThat(
            engine
                .explain(
                    ReferencePlan.PLAN,
                    Policy.CORE.withRule("deadline-lapsed", RuleSetting.with("graceDays", 7)),
                    day,
                    rule,
                    first)
                .text(WELSH))
        .startsWith("deadline-lapsed, argymhelliad a, cam 1: dim canfyddiad ar 2023-01-01.\n")
        .contains("ateb: 7, fel y mae'r polisi core yn ei osod.\n")
        .endsWith(
            """
            Cwestiwn: y diwrnod asesu; ateb: 2023-01-01. Yna roedd y rheol yn gwybod digon.
            Bydd canfyddiad o 2023-01-08 ymlaen, oni bai bod rhywbeth yn newid.
            """);
    assertThat(
            engine
                .explain(
                    ReferencePlan.PLAN,
                    Policy.CORE,
                    LocalDate.of(2022, 12, 31),
                    rule,
                    JsonPointer.of("/recommendations/0"))
                .text(WELSH))
        .isEqualTo(
            "Mae deadline-lapsed yn asesu pob cam gweithredu, ac nid dyna yw hwn: argymhelliad"
                + " a.\n");
    assertThat(
            engine
                .explain(
                    ReferencePlan.PLAN,
                    Policy.CORE.withRule("deadline-lapsed", RuleSetting.OFF),
                    day,
                    rule,
                    first)
                .text(WELSH))
        .isEqualTo("Nid yw deadline-lapsed yn rhedeg, oherwydd bod y polisi core yn ei diffodd.\n");
    assertThat(
            engine
                .explain(
                    ReferencePlan.PLAN,
                    Policy.CORE.withShow(Severity.ERROR),
                    day,
                    RuleId.of("ongoing-without-review-date"),
                    JsonPointer.of("/recommendations/2/actions/0"))
                .text(WELSH))
        .contains("Cwestiwn: amserlen y cam gweithredu; ateb: \"Ongoing\", parhaus.\n")
        .endsWith("Mae'r polisi core yn hepgor yr hyn sy'n llai difrifol na'r lefel hon: GWALL.\n");
  }

  @Test
  void saysWhyInEnglishWhereALanguageHasNoWords() {
    Explanation why =
        RuleEngine.of(Catalogue.rules())
            .explain(
                ReferencePlan.PLAN,
                Policy.CORE,
                LocalDate.of(2023, 1, 1),
                RuleId.of("deadline-lapsed"),
                JsonPointer.of("/recommendations/0/actions/0"));

    assertThat(why.text(Messages.forLocale(Locale.GERMAN))).isEqualTo(why.text());
  }
}
