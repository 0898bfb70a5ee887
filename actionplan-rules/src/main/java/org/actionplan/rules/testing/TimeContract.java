// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.rules.Timeline;

/**
 * That the verdict changes on the turning points and on no other day: what the timeline says, which
 * judges on those alone, is what the rule says on the day.
 */
record TimeContract(Trial trial) {

  private static final int YEARS_EITHER_WAY = 3;
  private static final int SAMPLES = 15;

  void verify(Specimen specimen) {
    LocalDate from = specimen.asOf().minusYears(YEARS_EITHER_WAY);
    LocalDate to = specimen.asOf().plusYears(YEARS_EITHER_WAY);
    Timeline timeline = specimen.timeline(trial.engine(), from, to);
    if (!timeline.failures().isEmpty()) {
      throw trial.breach(
          "breaks down naming the turning points of "
              + specimen
              + ": "
              + timeline.failures().get(0).cause()
              + ".");
    }
    for (LocalDate day : daysToTry(specimen, timeline)) {
      verify(specimen, timeline, day);
    }
  }

  private void verify(Specimen specimen, Timeline timeline, LocalDate day) {
    Report found = trial.check(specimen, day);
    Report foretold = timeline.at(day);
    trial.require(
        found.equals(foretold),
        "finds "
            + print(found)
            + " on "
            + specimen
            + " as of "
            + day
            + ", but "
            + print(foretold)
            + " was foretold: name every day on which the verdict differs from the day before in"
            + " turningPoints(), and state no fact that changes from day to day.");
    for (Finding finding : found.findings()) {
      trial.require(
          finding.since().stream().noneMatch(since -> since.isAfter(day)),
          "says on " + day + " that a finding on " + specimen + " began later.");
    }
  }

  private static String print(Report report) {
    return report.findings().stream()
        .map(finding -> finding.severity() + " " + finding.message())
        .toList()
        .toString();
  }

  /** A rule that may not ask for the day is tried on the first and the last. */
  private Iterable<LocalDate> daysToTry(Specimen specimen, Timeline timeline) {
    return trial.definition().isTimeDependent()
        ? days(specimen, timeline)
        : List.of(timeline.from(), timeline.to());
  }

  /** The turning days and the deadlines with the days around each, the ends, and days at random. */
  private static Iterable<LocalDate> days(Specimen specimen, Timeline timeline) {
    TreeSet<LocalDate> days = new TreeSet<>();
    timeline.turns().forEach(turn -> addAround(turn.day(), days));
    specimen.plan().recommendations().stream()
        .flatMap(recommendation -> recommendation.actions().stream())
        .flatMap(action -> action.timescale().deadline().stream())
        .forEach(
            deadline -> {
              addAround(deadline.earliest(), days);
              addAround(deadline.latest(), days);
            });
    Random random = new Random(timeline.from().toEpochDay());
    int length = (int) (timeline.to().toEpochDay() - timeline.from().toEpochDay());
    for (int i = 0; i < SAMPLES; i++) {
      days.add(timeline.from().plusDays(random.nextInt(length)));
    }
    days.add(timeline.from());
    days.add(timeline.to());
    return days.subSet(timeline.from(), true, timeline.to(), true);
  }

  private static void addAround(LocalDate day, Set<LocalDate> days) {
    for (int i = -1; i <= 1; i++) {
      days.add(day.plusDays(i));
    }
  }
}
