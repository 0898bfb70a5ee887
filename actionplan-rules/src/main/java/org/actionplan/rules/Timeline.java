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
 * <p>Made from the turning points that rules name, not by judging day after day. On every day it
 * covers it says what a check as of that day says. Immutable.
 */
public final class Timeline {

  private final LocalDate to;
  private final NavigableMap<LocalDate, Report> reports;
  private final List<TurningDay> turns;
  private final List<RuleFailure> failures;

  /** Takes the report on the first day and on each day on which something can change. */
  Timeline(LocalDate to, NavigableMap<LocalDate, Report> reports, List<RuleFailure> failures) {
    this.to = to;
    this.reports = new TreeMap<>(reports);
    this.turns = turns(reports);
    this.failures = List.copyOf(failures);
  }

  private static List<TurningDay> turns(NavigableMap<LocalDate, Report> reports) {
    List<TurningDay> turns = new ArrayList<>();
    Report before = reports.firstEntry().getValue();
    for (Report report : reports.tailMap(reports.firstKey(), false).values()) {
      LocalDate day = report.asOf();
      List<Finding> then = asOf(day, before.findings());
      List<Finding> appeared = without(report.findings(), then);
      List<Finding> disappeared = without(then, report.findings());
      if (!appeared.isEmpty() || !disappeared.isEmpty()) {
        turns.add(new TurningDay(day, appeared, asOf(day.minusDays(1), disappeared)));
      }
      before = report;
    }
    return List.copyOf(turns);
  }

  /** The same findings, where they depend on the date, as of another day. */
  private static List<Finding> asOf(LocalDate day, List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.asOf().isPresent() ? finding.withAsOf(day) : finding)
        .toList();
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
    return reports.firstKey();
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
    return turns;
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
    Report report = reports.floorEntry(date).getValue();
    return report.withAsOf(date).withFindings(asOf(date, report.findings()));
  }

  /**
   * The rules that broke down when they were asked for their turning points; what they say of other
   * days than the {@linkplain #turns() turning days} is not to be relied on.
   *
   * @return the failures; empty if every rule did its work
   */
  public List<RuleFailure> failures() {
    return failures;
  }
}
