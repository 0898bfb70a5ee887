// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.SeasonCalendar;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** What decided between the meanings that a cell might have had, in sentences. */
final class Decisions {

  private final Conventions conventions;
  private final Optional<DateWindow> context;
  private final Set<String> sentences = new LinkedHashSet<>();

  private Decisions(Conventions conventions, Optional<DateWindow> context) {
    this.conventions = conventions;
    this.context = context;
  }

  static List<String> of(
      CellReading reading, Conventions conventions, Optional<DateWindow> context) {
    if (reading.timescale() instanceof Timescale.Unreadable) {
      return List.of();
    }
    Decisions decisions = new Decisions(conventions, context);
    if (reading.isRepaired()) {
      decisions.sentences.add(
          "A word that is misspelt or broken was taken for the one it is nearest to.");
    }
    for (Part part : reading.parts()) {
      decisions.decide(part);
    }
    if (reading.original() != null) {
      decisions.sentences.add(
          "An earlier timescale is marked as replaced: \"" + reading.original().text() + "\".");
    }
    reading
        .timescale()
        .ambiguity()
        .ifPresent(why -> decisions.sentences.add("Left open: " + why.reason() + "."));
    return new ArrayList<>(decisions.sentences);
  }

  private void decide(Part part) {
    decide(part.from);
    decide(part.to);
    boolean counted =
        part.kind == PartKind.PERIOD
            && part.value == Part.AT_MOST
            && part.eventStart == part.eventEnd;
    if (counted) {
      context.ifPresent(
          date -> sentences.add("The period is counted from the date of the plan, " + date + "."));
    }
    if (part.kind == PartKind.BAND) {
      sentences.add("The legend of the conventions says how long the term is.");
    }
  }

  private void decide(@Nullable DateForm form) {
    if (form == null) {
      return;
    }
    if (!form.hasYear() && context.isPresent()) {
      sentences.add("The year is taken from the date of the plan, " + context.get() + ".");
    }
    if (form.shape() == Shape.FIGURES && form.number() <= 12 && form.day() <= 12) {
      conventions.dayMonthOrder().ifPresent(order -> sentences.add(dayOrder(order)));
    }
    if (form.shape() == Shape.SEASON) {
      conventions.seasons().ifPresent(seasons -> sentences.add(season(seasons)));
    }
    if (form.shape() == Shape.QUARTER && form.yearKind() == YearKind.CALENDAR) {
      conventions.bareQuarter().ifPresent(quarter -> sentences.add(quarter(quarter)));
    }
    if (form.yearKind() == YearKind.FISCAL || form.yearKind() == YearKind.FISCAL_NAMED) {
      conventions.fiscalYearStart().ifPresent(start -> sentences.add(fiscalYear(start)));
    }
    if (form.portion() == Portion.EARLY || form.portion() == Portion.MID) {
      sentences.add("The conventions say where the early and the middle part end.");
    }
  }

  private static String dayOrder(DayMonthOrder order) {
    return order == DayMonthOrder.DAY_FIRST
        ? "By the conventions the first figure is the day."
        : "By the conventions the first figure is the month.";
  }

  private static String season(SeasonCalendar seasons) {
    return seasons == SeasonCalendar.NORTHERN
        ? "By the conventions seasons are those of the northern hemisphere."
        : "By the conventions seasons are those of the southern hemisphere.";
  }

  private static String quarter(QuarterCalendar quarter) {
    return quarter == QuarterCalendar.CALENDAR
        ? "By the conventions quarters are those of the calendar year."
        : "By the conventions quarters are those of the fiscal year.";
  }

  private static String fiscalYear(MonthDay start) {
    return "By the conventions the fiscal year starts on "
        + start.getDayOfMonth()
        + " "
        + start.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ".";
  }
}
