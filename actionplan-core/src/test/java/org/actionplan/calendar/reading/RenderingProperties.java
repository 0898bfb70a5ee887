// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;
import org.actionplan.testing.ActionPlanArbitraries;

/** A meaning is drawn, written down as people write it, and read back. */
class RenderingProperties {

  private static final List<String> BEFORE =
      List.of(
          "",
          "By ",
          "by ",
          "BY ",
          "In ",
          "No later than ",
          "To be completed by ",
          "Target date: ",
          "Review to be completed by ",
          "Cabinet – ",
          "Report to Scrutiny Panel, ",
          "• ",
          "(a) ",
          "Strategy adopted by the Council by ",
          "Expected ",
          "1. ");
  private static final List<String> AFTER =
      List.of("", ".", " ", "*", " (subject to funding)", " for approval", " - report to Cabinet");
  private static final List<String> DASHES =
      List.of(" – ", "-", " - ", "–", " — ", " to ", " until ");

  private static Timescale uk(String text) {
    return Timescale.parse(text, Conventions.UK_LOCAL_GOVERNMENT);
  }

  private static Timescale us(String text) {
    return Timescale.parse(text, Conventions.US_FEDERAL);
  }

  @Property
  void aDayIsReadInEveryBritishWriting(
      @ForAll("days") LocalDate day,
      @ForAll("british") DayStyle style,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    String text = before + style.write(day) + after;
    assertThat(uk(text)).isEqualTo(due(text, DateWindow.of(day)));
  }

  @Property
  void aDayIsReadInEveryAmericanWriting(
      @ForAll("days") LocalDate day,
      @ForAll("american") DayStyle style,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    String text = before + style.write(day) + after;
    assertThat(us(text)).isEqualTo(due(text, DateWindow.of(day)));
  }

  @Property
  void aMonthIsRead(
      @ForAll("days") LocalDate day,
      @ForAll("monthStyles") DayStyle style,
      @ForAll("before") String before,
      @ForAll("after") String after) {
    String text = before + style.write(day) + after;
    assertThat(uk(text)).isEqualTo(due(text, DateWindow.of(YearMonth.from(day))));
  }

  @Property
  void aSpanOfMonthsIsReadWithTheYearWrittenOnceOrTwice(
      @ForAll("days") LocalDate day,
      @ForAll("upTo11") int months,
      @ForAll("dashes") String dash,
      @ForAll("booleans") boolean once) {
    YearMonth first = YearMonth.from(day);
    YearMonth last = first.plusMonths(months);
    String start = name(first.getMonth()) + (once ? "" : " " + first.getYear());
    String text = start + dash + name(last.getMonth()) + " " + last.getYear();
    DateWindow window = DateInterval.of(DateWindow.of(first), DateWindow.of(last));
    assertThat(uk(text)).isEqualTo(new Timescale.Span(text, Readings.of(window)));
  }

  @Property
  void aFiscalQuarterIsRead(@ForAll("years") int year, @ForAll("quarters") int quarter) {
    LocalDate first = LocalDate.of(year, 4, 1).plusMonths(quarter * 3L - 3);
    DateWindow window = DateWindow.between(first, first.plusMonths(3).minusDays(1));
    String fiscal = year + "/" + twoDigits(year + 1);
    for (String text :
        List.of(
            "Q" + quarter + " " + fiscal,
            "By Q" + quarter + " " + fiscal,
            "Quarter " + quarter + ", " + fiscal,
            fiscal + " Q" + quarter)) {
      assertThat(uk(text)).isEqualTo(due(text, window));
    }
  }

  @Property
  void aFiscalYearIsRead(@ForAll("years") int year) {
    DateWindow window = DateWindow.between(LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31));
    for (String text :
        List.of(
            year + "/" + twoDigits(year + 1),
            year + "-" + twoDigits(year + 1),
            "FY " + year + "/" + twoDigits(year + 1),
            "During " + year + "/" + (year + 1),
            "Financial year " + year + "–" + twoDigits(year + 1))) {
      assertThat(uk(text)).isEqualTo(due(text, window));
    }
  }

  @Property
  void stagesAreReadInOrder(@ForAll("monthLists") List<YearMonth> months) {
    StringBuilder labelled = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < months.size(); i++) {
      String month = name(months.get(i).getMonth()) + " " + months.get(i).getYear();
      labelled.append((char) ('a' + i)).append(") ").append(month).append(' ');
      lines.append(month).append('\n');
    }
    assertThat(windows(uk(labelled.toString()))).isEqualTo(windowsOf(months));
    assertThat(windows(uk(lines.toString()))).isEqualTo(windowsOf(months));
    assertThat(((Timescale.Staged) uk(labelled.toString())).stages())
        .extracting(Stage::label)
        .startsWith(Optional.of("a"), Optional.of("b"));
  }

  private static List<DateWindow> windowsOf(List<YearMonth> months) {
    return months.stream().<DateWindow>map(DateWindow::of).toList();
  }

  private static List<DateWindow> windows(Timescale timescale) {
    return ((Timescale.Staged) timescale)
        .stages().stream()
            .map(stage -> ((Timescale.Due) stage.timescale()).readings().usual().orElseThrow())
            .toList();
  }

  @Property
  void aPeriodIsCountedFromTheDateOfThePlan(
      @ForAll("days") LocalDate day, @ForAll("counts") int count, @ForAll("units") String unit) {
    Period period =
        switch (unit) {
          case "days" -> Period.ofDays(count);
          case "weeks" -> Period.ofDays(count * 7);
          case "months" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        };
    for (String before : List.of("", "Within ", "Within the next ", "Up to ")) {
      String text = before + count + " " + unit;
      Timescale read = Timescale.parse(text, Conventions.UK_LOCAL_GOVERNMENT, DateWindow.of(day));
      assertThat(read.deadline()).isEqualTo(Optional.of(Deadline.of(day.plus(period))));
    }
  }

  @Property
  void aMoveKeepsBothDates(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
    String old = name(from.getMonth()) + " " + from.getYear();
    String now = name(to.getMonth()) + " " + to.getYear();
    for (String text :
        List.of(
            now + " (from " + old + ")",
            now + " (was " + old + ")",
            "<s>" + old + "</s> " + now,
            old + " revised to " + now)) {
      TimescaleExplanation read =
          Timescale.explain(text, Conventions.UK_LOCAL_GOVERNMENT, Optional.empty());
      assertThat(read.timescale()).isEqualTo(due(text, DateWindow.of(YearMonth.from(to))));
      assertThat(read.original().flatMap(Timescale::deadline))
          .isEqualTo(due(old, DateWindow.of(YearMonth.from(from))).deadline());
    }
  }

  private static Timescale due(String text, DateWindow window) {
    return new Timescale.Due(text, Readings.of(window));
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String brief(Month month) {
    return name(month).substring(0, 3);
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number % 100);
  }

  private static String ordinal(int day) {
    boolean teen = day / 10 == 1;
    return day
        + switch (teen ? 0 : day % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** A way of writing a day or its month. */
  private interface DayStyle {
    String write(LocalDate day);
  }

  @Provide
  Arbitrary<DayStyle> british() {
    return Arbitraries.of(
        List.of(
            d -> d.getDayOfMonth() + " " + name(d.getMonth()) + " " + d.getYear(),
            d -> ordinal(d.getDayOfMonth()) + " " + name(d.getMonth()) + " " + d.getYear(),
            d -> ordinal(d.getDayOfMonth()) + " of " + brief(d.getMonth()) + ". " + d.getYear(),
            d -> d.getDayOfMonth() + "-" + brief(d.getMonth()) + "-" + twoDigits(d.getYear()),
            d -> d.getDayOfMonth() + name(d.getMonth()) + d.getYear(),
            d -> d.getDayOfMonth() + "/" + d.getMonthValue() + "/" + d.getYear(),
            d ->
                twoDigits(d.getDayOfMonth())
                    + "."
                    + twoDigits(d.getMonthValue())
                    + "."
                    + twoDigits(d.getYear()),
            d ->
                twoDigits(d.getDayOfMonth())
                    + "/"
                    + twoDigits(d.getMonthValue())
                    + "/"
                    + d.getYear() / 10
                    + "\n"
                    + d.getYear() % 10,
            LocalDate::toString,
            d -> DateWindow.of(d).toString()));
  }

  @Provide
  Arbitrary<DayStyle> american() {
    return Arbitraries.of(
        List.of(
            d -> name(d.getMonth()) + " " + d.getDayOfMonth() + ", " + d.getYear(),
            d -> name(d.getMonth()) + " " + d.getDayOfMonth() + "," + d.getYear(),
            d -> brief(d.getMonth()) + ". " + ordinal(d.getDayOfMonth()) + " " + d.getYear(),
            d -> d.getMonthValue() + "/" + d.getDayOfMonth() + "/" + d.getYear(),
            d ->
                twoDigits(d.getMonthValue())
                    + "-"
                    + twoDigits(d.getDayOfMonth())
                    + "-"
                    + d.getYear(),
            LocalDate::toString));
  }

  @Provide
  Arbitrary<DayStyle> monthStyles() {
    return Arbitraries.of(
        List.of(
            d -> name(d.getMonth()) + " " + d.getYear(),
            d -> name(d.getMonth()) + ", " + d.getYear(),
            d -> name(d.getMonth()) + d.getYear(),
            d -> brief(d.getMonth()) + "-" + twoDigits(d.getYear()),
            d -> brief(d.getMonth()) + " '" + twoDigits(d.getYear()),
            d -> name(d.getMonth()).toUpperCase(Locale.ROOT) + " " + d.getYear(),
            d -> name(d.getMonth()) + "\n" + d.getYear(),
            d -> twoDigits(d.getMonthValue()) + "/" + d.getYear()));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ActionPlanArbitraries.days()
        .filter(day -> day.getYear() >= 1980 && day.getYear() <= 2079);
  }

  @Provide
  Arbitrary<String> before() {
    return Arbitraries.of(BEFORE);
  }

  @Provide
  Arbitrary<String> after() {
    return Arbitraries.of(AFTER);
  }

  @Provide
  Arbitrary<String> dashes() {
    return Arbitraries.of(DASHES);
  }

  @Provide
  Arbitrary<Integer> upTo11() {
    return Arbitraries.integers().between(1, 11);
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.integers().between(1, 60);
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("days", "weeks", "months", "years");
  }

  @Provide
  Arbitrary<Boolean> booleans() {
    return Arbitraries.of(true, false);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1990, 2078);
  }

  @Provide
  Arbitrary<Integer> quarters() {
    return Arbitraries.integers().between(1, 4);
  }

  @Provide
  Arbitrary<List<YearMonth>> monthLists() {
    return Combinators.combine(days(), days(), days())
        .as((a, b, c) -> List.of(YearMonth.from(a), YearMonth.from(b), YearMonth.from(c)))
        .filter(list -> list.stream().distinct().count() == 3);
  }
}
