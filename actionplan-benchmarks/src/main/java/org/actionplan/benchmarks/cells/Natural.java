// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import com.joestelmach.natty.DateGroup;
import com.joestelmach.natty.Parser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.ocpsoft.prettytime.nlp.PrettyTimeParser;

/** Readers of dates in running text; for a month they answer its first day. */
final class Natural {

  private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

  private final Parser natty = new Parser(UTC);
  private final PrettyTimeParser prettytime = new PrettyTimeParser(UTC);

  @Nullable LocalDate natty(String text) {
    List<DateGroup> groups = natty.parse(text);
    return groups.isEmpty() ? null : day(groups.get(0).getDates());
  }

  @Nullable LocalDate prettytime(String text) {
    return day(prettytime.parse(text));
  }

  private static @Nullable LocalDate day(List<Date> dates) {
    return dates.isEmpty() ? null : LocalDate.ofInstant(dates.get(0).toInstant(), ZoneOffset.UTC);
  }
}
