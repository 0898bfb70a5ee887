// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;
import org.actionplan.testing.ActionPlanArbitraries;

/** What holds for the reading of any text. */
class TimescaleProperties {

  private static final List<String> PIECES =
      List.of(
          "March",
          "2022",
          "2022/23",
          "2003-07",
          "12",
          "1st",
          "of",
          "by",
          "from",
          "to",
          "-",
          "/",
          "(",
          ")",
          ",",
          ";",
          "\n",
          "a)",
          "1.",
          "Q3",
          "quarterly",
          "every",
          "6",
          "months",
          "within",
          "ongoing",
          "TBC",
          "N/A",
          "completed",
          "early",
          "end of",
          "autumn",
          "term",
          "after",
          "xylophone",
          "the",
          "and",
          "or",
          "first week of",
          "<s>",
          "</s>",
          "?",
          "year",
          "FY",
          "99",
          "31",
          "week of",
          "short term",
          "was",
          "revised to",
          "Y1",
          "half",
          "0/0/00",
          "present",
          "next",
          "financial year",
          "this",
          "academic year",
          "onwards",
          "each year",
          "twice",
          "before",
          "between",
          "until",
          "mid",
          "not",
          "£",
          "\ud83d\ude00",
          "\ud83d",
          "Mawrth",
          "parhaus",
          "29/02/2023",
          "9999999999999",
          "\u0661\u0662",
          "~~",
          "Septem- ber",
          "Jnauary");

  @Property
  void noTextThrowsAndEveryTextIsKept(
      @ForAll("anyText") String text,
      @ForAll("conventions") Conventions conventions,
      @ForAll("contexts") Optional<DateWindow> context) {
    Timescale timescale = Timescale.explain(text, conventions, context).timescale();
    assertThat(timescale.text()).isEqualTo(text);
    if (timescale.isOpenEnded()) {
      assertThat(timescale.deadline()).isEmpty();
    }
  }

  @Property(tries = 40)
  void aMegabyteOfAnythingIsReadInOnePass(
      @ForAll("anyText") String part,
      @ForAll @IntRange(max = 6) int kind,
      @ForAll("conventions") Conventions conventions) {
    String of = List.of("A", "\u0130", "\u200b", "9", "(", "\ud83d\ude00", part + " ").get(kind);
    String text = "by " + of.repeat(1_048_576 / of.length());

    assertTimeoutPreemptively(
        ofSeconds(2),
        () ->
            assertThat(Timescale.explain(text, conventions, Optional.empty()).timescale().text())
                .isSameAs(text));
  }

  @Property
  void readingIsAFunctionOfItsArguments(
      @ForAll("anyText") String text,
      @ForAll("conventions") Conventions conventions,
      @ForAll("contexts") Optional<DateWindow> context) {
    assertThat(Timescale.explain(text, conventions, context))
        .isEqualTo(Timescale.explain(text, conventions, context));
  }

  @Property
  void everyWordIsEitherUsedOrIgnored(
      @ForAll("anyText") String text, @ForAll("conventions") Conventions conventions) {
    TimescaleExplanation explained = Timescale.explain(text, conventions, Optional.empty());
    assertThat(explained.used()).allSatisfy(run -> assertThat(text).contains(run));
    assertThat(explained.ignored()).allSatisfy(run -> assertThat(text).contains(run));
    if (explained.timescale() instanceof Timescale.Unreadable) {
      assertThat(explained.used()).isEmpty();
    }
  }

  /**
   * Declaring what was undeclared settles readings or opens them; it never swaps one for another.
   */
  @Property
  void wideningConventionsNeverSwapsACertainReadingForAnother(
      @ForAll("anyText") String text,
      @ForAll("conventions") Conventions wide,
      @ForAll("contexts") Optional<DateWindow> context,
      @ForAll("fields") int cleared) {
    Conventions narrow = without(wide, cleared);
    Optional<DateWindow> before = certain(Timescale.explain(text, narrow, context).timescale());
    Optional<DateWindow> after = certain(Timescale.explain(text, wide, context).timescale());
    if (before.isPresent() && after.isPresent()) {
      assertThat(after).isEqualTo(before);
    }
  }

  private static Optional<DateWindow> certain(Timescale timescale) {
    Optional<Readings> readings = Optional.empty();
    if (timescale instanceof Timescale.Due due) {
      readings = Optional.of(due.readings());
    } else if (timescale instanceof Timescale.Span span) {
      readings = Optional.of(span.readings());
    }
    return readings.filter(r -> r.windows().size() == 1).flatMap(Readings::usual);
  }

  /**
   * Takes away one declaration. The naming of fiscal years stays where it decides which year a
   * quarter is of: that is declared to be the first year unless declared otherwise.
   */
  private static Conventions without(Conventions wide, int field) {
    return switch (field) {
      case 0 -> wide.withDayMonthOrder(Optional.empty());
      case 1 -> wide.withFiscalYearStart(Optional.empty());
      case 2 -> wide.withBareQuarter(Optional.empty());
      case 3 -> wide.withSeasons(Optional.empty());
      default -> wide.bareQuarter().isPresent() ? wide : wide.withFiscalYearName(Optional.empty());
    };
  }

  @Provide
  Arbitrary<Integer> fields() {
    return Arbitraries.integers().between(0, 4);
  }

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> pieces =
        Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of("", " ", "  "))
            .as(String::concat)
            .list()
            .ofMaxSize(9)
            .map(parts -> String.join("", parts));
    Arbitrary<String> known =
        Arbitraries.of(PhrasingTable.load()).map(PhrasingTable.Phrasing::text);
    return Arbitraries.oneOf(
        pieces, known, ActionPlanArbitraries.texts(), Arbitraries.strings().ofMaxLength(80));
  }

  @Provide
  Arbitrary<Conventions> conventions() {
    return ActionPlanArbitraries.conventions();
  }

  @Provide
  Arbitrary<Optional<DateWindow>> contexts() {
    Arbitrary<DateWindow> edges =
        Arbitraries.of("0000", "9999-12-31", "0001-01-01", "../2030").map(DateWindow::parse);
    return Arbitraries.oneOf(ActionPlanArbitraries.windows(), edges).optional();
  }
}
