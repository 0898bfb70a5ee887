// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;

/**
 * How the report on a plan changes from one date to another: what will lapse before the next
 * committee, and when.
 *
 * <p>Made from the turning points that rules name, not by judging day after day, and on each of
 * them only what turns is judged again. On every day it covers it says what a check as of that day
 * says. Immutable.
 */
public final class Timeline {

  private final LocalDate to;
  private final NavigableMap<LocalDate, Standing> standings = new TreeMap<>();
  private final List<TurningDay> turns = new ArrayList<>();

  /** Follows a plan from the day on which it was judged to another. */
  Timeline(Standing first, LocalDate to) {
    this.to = to;
    standings.put(first.asOf(), first);
    Standing before = first;
    for (LocalDate day : first.agenda().within(first.asOf(), to)) {
      Standing now = before.on(day);
      standings.put(day, now);
      turn(day, before.report().findings(), now.report().findings());
      before = now;
    }
  }

  private void turn(LocalDate day, List<Finding> before, List<Finding> now) {
    List<Finding> then = Redating.to(day, before);
    List<Finding> appeared = without(now, then);
    List<Finding> disappeared = without(then, now);
    if (!appeared.isEmpty() || !disappeared.isEmpty()) {
      turns.add(new TurningDay(day, appeared, Redating.to(day.minusDays(1), disappeared)));
    }
  }

  private static List<Finding> without(List<Finding> all, List<Finding> known) {
    Map<Finding, Integer> counts = new HashMap<>();
    known.forEach(finding -> counts.merge(finding, 1, Integer::sum));
    return all.stream().filter(finding -> counts.merge(finding, -1, Integer::sum) < 0).toList();
  }

  /**
   * The first day that is covered.
   *
   * @return for example 18 October 2022
   */
  public LocalDate from() {
    return standings.firstKey();
  }

  /**
   * The last day that is covered.
   *
   * @return for example 15 January 2023
   */
  public LocalDate to() {
    return to;
  }

  /**
   * The days on which the report changes, with what appears and disappears.
   *
   * @return the days after the first, in order; empty if nothing changes
   */
  public List<TurningDay> turns() {
    return List.copyOf(turns);
  }

  /**
   * The report on one day.
   *
   * @param date a day that is covered
   * @return what a check as of that day returns
   * @throws IllegalArgumentException if the day is not covered
   */
  public Report at(LocalDate date) {
    if (date.isBefore(from()) || date.isAfter(to)) {
      throw new IllegalArgumentException(
          "date must be within " + from() + " to " + to + ", but was " + date);
    }
    return standings.floorEntry(date).getValue().on(date).report();
  }

  /**
   * The rules that broke down when they were asked for their turning points; they are judged again
   * on every day that is asked for, but what they say may turn on other days than the {@linkplain
   * #turns() turning days}.
   *
   * @return the failures; empty if every rule did its work
   */
  public List<RuleFailure> failures() {
    return standings.firstEntry().getValue().agenda().failures();
  }
}
