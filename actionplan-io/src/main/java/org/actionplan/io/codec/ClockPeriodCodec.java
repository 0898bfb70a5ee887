// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.BankHolidays;
import org.actionplan.calendar.WorkingDays;
import org.actionplan.policy.ClockPeriod;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link ClockPeriod}, one of which says in its name what is counted. */
final class ClockPeriodCodec {

  static final Fields FIELDS =
      Fields.of(
          "a period", Terms.MONTHS, Terms.DAYS, Terms.WORKING_DAYS, Terms.HOLIDAYS, Terms.CLOSED);

  /** Nobody waits longer than this for an answer. */
  private static final int MOST = 9_999;

  private static final Words<BankHolidays> HOLIDAYS = Words.of(BankHolidays.class);

  private ClockPeriodCodec() {}

  static Optional<ClockPeriod> read(Input in) {
    if (!in.beginObject("an object such as {months: 2}")) {
      return Optional.empty();
    }
    Optional<Integer> months = Optional.empty();
    Optional<Integer> days = Optional.empty();
    Optional<Integer> workingDays = Optional.empty();
    BankHolidays holidays = BankHolidays.NONE;
    List<LocalDate> closed = List.of();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "months" -> months = in.whole(1, MOST);
        case "days" -> days = in.whole(1, MOST);
        case "workingDays" -> workingDays = in.whole(1, MOST);
        case "holidays" -> holidays = in.word(HOLIDAYS).orElse(holidays);
        case "closed" -> closed = in.list("a list of days", PostCodec::day);
        default -> in.lose(field, FIELDS);
      }
    }
    if (!isOne(in)) {
      in.contradiction("one of months, days and workingDays is needed", "the period was left out");
      return Optional.empty();
    }
    WorkingDays worked = WorkingDays.of(holidays).withHolidays(closed);
    return Stream.of(
            months.map(ClockPeriod::ofMonths),
            days.map(ClockPeriod::ofDays),
            workingDays.map(length -> ClockPeriod.ofWorkingDays(length, worked)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isOne(Input in) {
    int given = 0;
    for (String field : List.of("months", "days", "workingDays")) {
      given += in.had(field) ? 1 : 0;
    }
    return given == 1;
  }

  static void write(Output out, ClockPeriod period) {
    out.beginObject();
    switch (period.unit()) {
      case MONTHS -> out.number(Terms.MONTHS, period.length());
      case DAYS -> out.number(Terms.DAYS, period.length());
      case WORKING_DAYS -> {
        out.number(Terms.WORKING_DAYS, period.length());
        out.word(Terms.HOLIDAYS, HOLIDAYS, period.workingDays().bankHolidays(), BankHolidays.NONE);
        out.list(Terms.CLOSED, List.copyOf(period.workingDays().closed()), Output::value);
      }
    }
    out.endObject();
  }
}
