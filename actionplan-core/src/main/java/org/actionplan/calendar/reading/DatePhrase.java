// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.actionplan.calendar.reading.TimeWord.APPROXIMATE;
import static org.actionplan.calendar.reading.TimeWord.COMMA;
import static org.actionplan.calendar.reading.TimeWord.DASH;
import static org.actionplan.calendar.reading.TimeWord.MONTH;
import static org.actionplan.calendar.reading.TimeWord.NUMBER;
import static org.actionplan.calendar.reading.TimeWord.OF;
import static org.actionplan.calendar.reading.TimeWord.PORTION;
import static org.actionplan.calendar.reading.TimeWord.SLASH;
import static org.actionplan.calendar.reading.TimeWord.TO;
import static org.actionplan.calendar.reading.TimeWord.WEEKDAY;
import static org.actionplan.calendar.reading.TimeWord.WEEK_ENDING;
import static org.actionplan.calendar.reading.TimeWord.WEEK_OF;

import org.jspecify.annotations.Nullable;

/** One date with what stands before it: "circa March 2023", "mid to late 2024", "w/c 5 June". */
final class DatePhrase {

  private DatePhrase() {}

  static @Nullable DateForm read(Cursor c) {
    int start = c.at;
    boolean approximate = c.skip(APPROXIMATE);
    if (approximate && c.is(TimeWord.DOT)) {
      c.at++;
    }
    Portion portion = portion(c);
    DateForm form = core(c);
    if (form == null) {
      c.at = start;
      return null;
    }
    approximate |= c.items.isMisspelt(start, c.at);
    DateForm whole = portion == Portion.WHOLE ? form : form.partOf(portion);
    return approximate ? whole.withReserve() : whole;
  }

  private static Portion portion(Cursor c) {
    Portion portion = week(c);
    if (c.is(MONTH) || c.is(NUMBER)) {
      return portion;
    }
    while (c.is(PORTION)) {
      portion = Portion.numbered(c.value());
      c.at++;
      if ((c.is(SLASH) || c.is(DASH) || c.is(TO)) && c.is(1, PORTION)) {
        c.at++;
      }
    }
    if (c.is(DASH) && portion != Portion.WHOLE && (c.is(1, MONTH) || c.is(1, NUMBER))) {
      c.at++;
    }
    c.skipAll(OF);
    if (c.skip(WEEKDAY)) {
      c.skip(COMMA);
      c.skipAll(OF);
    }
    return portion;
  }

  private static Portion week(Cursor c) {
    return switch (c.sense()) {
      case NUMBER, ORDINAL -> numberedWeek(c);
      case WEEK_OF -> after(c, Portion.WEEK);
      case WEEK_ENDING -> after(c, Portion.WHOLE);
      default -> Portion.WHOLE;
    };
  }

  private static Portion after(Cursor c, Portion portion) {
    c.at++;
    return portion;
  }

  /** "First week in July", "3rd week of May"; needs a month after it. */
  private static Portion numberedWeek(Cursor c) {
    int suffix = c.is(NUMBER) && c.is(1, TimeWord.ORDINAL_SUFFIX) ? 1 : 0;
    if (suffix == 0 && !c.is(TimeWord.ORDINAL)) {
      return Portion.WHOLE;
    }
    boolean weekOf = c.is(suffix + 1, WEEK_OF);
    boolean week =
        weekOf || (c.is(suffix + 1, TimeWord.UNIT) && c.value(suffix + 1) == PeriodPhrase.WEEKS);
    int number = c.value();
    if (!week || number < 1 || number > 4) {
      return Portion.WHOLE;
    }
    int month = c.is(suffix + 2, OF) ? suffix + 3 : suffix + 2;
    if (!c.is(month, MONTH)) {
      return Portion.WHOLE;
    }
    c.at += suffix + 2;
    return Portion.week(number);
  }

  private static @Nullable DateForm core(Cursor c) {
    return switch (c.sense()) {
      case MONTH -> DayMonthPhrase.readMonth(c);
      case NUMBER -> fromFigure(c);
      case SEASON, TERM -> SeasonPhrase.read(c);
      case FISCAL, ACADEMIC, CALENDAR_YEAR, THIS, PRESENT, NEXT, UNIT -> YearsPhrase.read(c);
      case QUARTER, ORDINAL, LETTER, UNKNOWN, TO -> QuarterPhrase.read(c);
      default -> null;
    };
  }

  private static @Nullable DateForm fromFigure(Cursor c) {
    DateForm form = FigurePhrase.read(c);
    if (form == null) {
      form = DayMonthPhrase.readDay(c);
    }
    if (form == null) {
      form = QuarterPhrase.read(c);
    }
    return form == null ? YearsPhrase.read(c) : form;
  }
}
