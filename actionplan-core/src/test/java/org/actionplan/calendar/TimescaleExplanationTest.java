// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimescaleExplanationTest {

  private static TimescaleExplanation explain(String text) {
    return Timescale.explain(
        text, Conventions.UK_LOCAL_GOVERNMENT, Optional.of(DateWindow.parse("2022-10-18")));
  }

  @Test
  void aPlainDateUsesAllItsWordsAndNeedsNoDecision() {
    assertThat(explain("December 2022"))
        .isEqualTo(
            new TimescaleExplanation(
                new Timescale.Due("December 2022", Readings.of(DateWindow.parse("2022-12"))),
                Optional.empty(),
                List.of("December 2022"),
                List.of(),
                List.of()));
  }

  @Test
  void wordsRoundADateAreIgnored() {
    TimescaleExplanation explained = explain("Cabinet – 12 October 2022 (subject to call-in)");
    assertThat(explained.used()).containsExactly("12 October 2022", "subject to");
    assertThat(explained.ignored()).containsExactly("Cabinet", "call-in");
  }

  @Test
  void theReplacedTimescaleIsTheOriginal() {
    TimescaleExplanation explained = explain("September 2022 (from February 2022)");
    assertThat(explained.original())
        .contains(
            new Timescale.Due("from February 2022", Readings.of(DateWindow.parse("2022-02"))));
    assertThat(explained.used()).containsExactly("September 2022", "from February 2022");
    assertThat(explained.decisions())
        .containsExactly("An earlier timescale is marked as replaced: \"from February 2022\".");
  }

  @Test
  void struckWordsWithoutATimeAreKeptAsAnUnreadableOriginal() {
    assertThat(explain("<s>when able</s> May 2023").original())
        .contains(new Timescale.Unreadable("when able"));
  }

  @Test
  void whatDecidedIsSaidInSentences() {
    assertThat(explain("03/04/26").decisions())
        .containsExactly("By the conventions the first figure is the day.");
    assertThat(explain("25/12/26").decisions()).isEmpty();
    assertThat(explain("2023/24").decisions())
        .containsExactly("By the conventions the fiscal year starts on 1 April.");
    assertThat(explain("autumn 2023").decisions())
        .containsExactly("By the conventions seasons are those of the northern hemisphere.");
    assertThat(explain("March").decisions())
        .containsExactly("The year is taken from the date of the plan, 2022-10-18.");
    assertThat(explain("within 6 months").decisions())
        .containsExactly("The period is counted from the date of the plan, 2022-10-18.");
    assertThat(explain("early 2023").decisions())
        .containsExactly("The conventions say where the early and the middle part end.");
    assertThat(explain("Q3 2026").decisions())
        .containsExactly("Left open: the calendar of the quarter is not declared.");
    assertThat(explain("Decmber 2022").decisions())
        .containsExactly(
            "A word that is misspelt or broken was taken for the one it is nearest to.");
  }

  @Test
  void conventionsOfTheOtherKindAreSaidToo() {
    Conventions us = Conventions.US_FEDERAL.withBareQuarter(QuarterCalendar.FISCAL);
    assertThat(Timescale.explain("03/04/26", us, Optional.empty()).decisions())
        .containsExactly("By the conventions the first figure is the month.");
    assertThat(Timescale.explain("Q3 2026", us, Optional.empty()).decisions())
        .containsExactly("By the conventions quarters are those of the fiscal year.");
    Conventions calendar = us.withBareQuarter(QuarterCalendar.CALENDAR);
    assertThat(Timescale.explain("Q3 2026", calendar, Optional.empty()).decisions())
        .containsExactly("By the conventions quarters are those of the calendar year.");
    assertThat(
            Timescale.explain("Autumn 2020", Conventions.AUSTRALIA, Optional.empty()).decisions())
        .containsExactly("By the conventions seasons are those of the southern hemisphere.");
  }

  @Test
  void aBandIsExplainedByItsLegend() {
    Conventions legend = Conventions.UK_LOCAL_GOVERNMENT.withShortTerm(java.time.Period.ofYears(1));
    assertThat(Timescale.explain("Short", legend, Optional.empty()).decisions())
        .containsExactly(
            "The legend of the conventions says how long the term is.",
            "Left open: the date from which the period runs is not known.");
  }

  @Test
  void anUnreadableCellUsesNothing() {
    TimescaleExplanation explained = explain("See March 2023 plan");
    assertThat(explained.timescale()).isEqualTo(new Timescale.Unreadable("See March 2023 plan"));
    assertThat(explained.used()).isEmpty();
    assertThat(explained.ignored()).containsExactly("See March 2023 plan");
    assertThat(explained.decisions()).isEmpty();
  }
}
