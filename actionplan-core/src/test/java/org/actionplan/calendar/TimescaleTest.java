// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Timescale.Relative.Direction;
import org.junit.jupiter.api.Test;

class TimescaleTest {

  private static final DateWindow DECEMBER = DateWindow.parse("2022-12");
  private static final Timescale.Due DUE =
      new Timescale.Due("December 2022", Readings.of(DECEMBER));
  private static final Timescale.Ongoing ONGOING =
      new Timescale.Ongoing("Ongoing", Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void aDueDateHasADeadline() {
    assertThat(DUE.deadline()).contains(Deadline.of(LocalDate.of(2022, 12, 31)));
    assertThat(DUE.isOpenEnded()).isFalse();
    assertThat(DUE.ambiguity()).isEmpty();
  }

  @Test
  void aMonthWithoutYearIsDueButHasNoDeadlineYet() {
    Timescale october = Timescale.parse("October", Conventions.UK_LOCAL_GOVERNMENT);
    assertThat(october)
        .isEqualTo(
            new Timescale.Due(
                "October", new Readings(List.of(), Optional.of(Ambiguity.YEAR_NOT_STATED))));
    assertThat(october.deadline()).isEmpty();
    assertThat(october.isOpenEnded()).isFalse();
    assertThat(october.ambiguity()).contains(Ambiguity.YEAR_NOT_STATED);
  }

  @Test
  void aSpanWithoutEndIsOpenEnded() {
    Timescale.Span span =
        new Timescale.Span("after 2030", Readings.of(DateWindow.parse("2031/..")));
    assertThat(span.deadline()).isEmpty();
    assertThat(span.isOpenEnded()).isTrue();
    Timescale.Span closed = new Timescale.Span("to 2030", Readings.of(DateWindow.parse("../2030")));
    assertThat(closed.deadline()).contains(Deadline.of(LocalDate.of(2030, 12, 31)));
    assertThat(closed.isOpenEnded()).isFalse();
  }

  @Test
  void stagesEndWithTheLastOfThem() {
    Timescale.Staged staged =
        new Timescale.Staged(
            "March 2023 and December 2022",
            List.of(
                Stage.of(new Timescale.Due("", Readings.of(DateWindow.parse("2023-03")))),
                Stage.of(DUE)));
    assertThat(staged.deadline()).contains(Deadline.of(LocalDate.of(2023, 3, 31)));
    assertThat(staged.isOpenEnded()).isFalse();
    assertThat(staged.ambiguity()).isEmpty();
  }

  @Test
  void aStageWithoutEndLeavesTheWholeOpen() {
    Timescale.Staged staged = new Timescale.Staged("", List.of(Stage.of(DUE), Stage.of(ONGOING)));
    assertThat(staged.deadline()).isEmpty();
    assertThat(staged.isOpenEnded()).isTrue();
  }

  @Test
  void stagesAreTwoOrMoreAndDoNotNest() {
    assertThatThrownBy(() -> new Timescale.Staged("", List.of(Stage.of(DUE))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("stages must be two or more, but was [Stage[");
    Timescale.Staged two = new Timescale.Staged("", List.of(Stage.of(DUE), Stage.of(DUE)));
    assertThatThrownBy(() -> Stage.of(two))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("timescale of a stage must not be staged, but was Staged[");
  }

  @Test
  void aCadenceIsAPositivePeriod() {
    assertThatThrownBy(
            () ->
                new Timescale.Ongoing(
                    "", Optional.empty(), Optional.empty(), Optional.of(Period.ZERO)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cadence must be a positive period, but was P0D");
    assertThatThrownBy(
            () -> new Timescale.Recurring("", Period.ofDays(-1), List.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("every must be a positive period, but was P-1D");
    assertThat(
            new Timescale.Recurring("", Period.ofDays(1), List.of(Month.MAY), Optional.empty())
                .isOpenEnded())
        .isTrue();
  }

  @Test
  void aRelativeTimescaleIsResolvedByTheDateOfItsEvent() {
    Timescale.Relative after = relative(Period.ofMonths(6), Direction.AFTER);
    assertThat(after.deadline()).isEmpty();
    assertThat(after.ambiguity()).contains(Ambiguity.START_NOT_KNOWN);
    Timescale.Relative resolved = after.resolve(LocalDate.of(2022, 8, 31));
    assertThat(resolved.deadline()).contains(Deadline.of(LocalDate.of(2023, 2, 28)));
    assertThat(resolved.ambiguity()).isEmpty();
    assertThat(
            relative(Period.ofDays(10), Direction.BEFORE).resolve(LocalDate.of(2023, 1, 5)).due())
        .contains(DateWindow.parse("2022-12-26"));
  }

  @Test
  void aPeriodIsNotNegativeButMayBeZero() {
    assertThat(relative(Period.ZERO, Direction.AFTER).period()).isEqualTo(Period.ZERO);
    assertThatThrownBy(() -> relative(Period.ofDays(-1), Direction.AFTER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("period must not be negative, but was P-1D");
  }

  private static Timescale.Relative relative(Period period, Direction direction) {
    return new Timescale.Relative("", period, direction, Optional.of("approval"), Optional.empty());
  }

  @Test
  void whatNamesNoDayHasNoDeadline() {
    for (Timescale timescale :
        List.of(
            ONGOING,
            new Timescale.Immediate(""),
            new Timescale.Done("", Optional.of(DECEMBER)),
            new Timescale.ToBeConfirmed(""),
            new Timescale.NotApplicable(""),
            new Timescale.Unstated(""),
            new Timescale.Unreadable(""))) {
      assertThat(timescale.deadline()).isEmpty();
      assertThat(timescale.ambiguity()).isEmpty();
      assertThat(timescale.isOpenEnded()).isEqualTo(timescale == ONGOING);
    }
  }

  @Test
  void anUnreadableTextIsNeverNull() {
    assertThatThrownBy(() -> new Timescale.Unreadable(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }

  @Test
  void aCellLongerThanPeopleWriteIsUnreadable() {
    String long1 = "December 2022 ".repeat(119) + "x";
    assertThat(Timescale.parse("x ".repeat(100_000), Conventions.NEUTRAL))
        .isInstanceOf(Timescale.Unreadable.class);
    assertThat(Timescale.parse(long1 + " ".repeat(100_000), Conventions.NEUTRAL).text())
        .hasSize(long1.length() + 100_000);
    assertThat(Timescale.parse("December 2022" + " ".repeat(1_000_000), Conventions.NEUTRAL))
        .isInstanceOf(Timescale.Due.class);
  }
}
