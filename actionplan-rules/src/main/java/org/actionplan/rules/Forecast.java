// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.Severity;

/**
 * What will newly be found about a plan between two days unless something is done: the answer to
 * "what will lapse before the next committee?".
 *
 * <p>Asked on 18 October 2022, the reference plan has one deadline that lapses on 1 November 2022
 * and three that lapse on 1 January 2023. A finding that becomes more severe is found anew. What is
 * found already on the day of asking stands in the report of that day, not here. Immutable.
 *
 * @param title the title of the plan, or empty if it has none
 * @param asOf the day of asking
 * @param until the last day that is looked at, for example that of the next meeting
 * @param days the days on which something is newly found, in order; empty if nothing is
 * @param failures the rules that could not name their turning points, so that what they would say
 *     is missing here
 */
public record Forecast(
    Optional<String> title,
    LocalDate asOf,
    LocalDate until,
    List<ForecastDay> days,
    List<RuleFailure> failures) {

  /**
   * Copies the lists.
   *
   * @param title the title of the plan, or empty if it has none
   * @param asOf the day of asking
   * @param until the last day that is looked at
   * @param days the days on which something is newly found, in order
   * @param failures the rules that could not name their turning points
   */
  public Forecast {
    days = List.copyOf(days);
    failures = List.copyOf(failures);
  }

  static Forecast of(Timeline timeline) {
    return new Forecast(
        timeline.at(timeline.from()).title(),
        timeline.from(),
        timeline.to(),
        timeline.turns().stream()
            .filter(turn -> !turn.appeared().isEmpty())
            .map(turn -> new ForecastDay(turn.day(), turn.appeared()))
            .toList(),
        timeline.failures());
  }

  /**
   * The forecast of what matters at least so much.
   *
   * @param threshold for example {@link Severity#ERROR} for broken promises alone
   * @return this forecast without what is less severe, and without the days that are then empty
   */
  public Forecast atLeast(Severity threshold) {
    List<ForecastDay> severe =
        days.stream()
            .map(day -> day.atLeast(threshold))
            .filter(day -> !day.findings().isEmpty())
            .toList();
    return new Forecast(title, asOf, until, severe, failures);
  }

  /**
   * All that will newly be found, whatever the day.
   *
   * @return the findings in the order of their days
   */
  public List<Finding> findings() {
    return days.stream().flatMap(day -> day.findings().stream()).toList();
  }

  /**
   * The forecast in English, fit for a committee paper.
   *
   * @return the text: title, period, and the findings under their days; ends in a line feed
   */
  public String toText() {
    return toText(Messages.of(Language.ENGLISH));
  }

  /**
   * The forecast in another language, fit for a committee paper.
   *
   * @param messages how findings are said in that language, for example {@link RuleMessages#of}
   * @return the text: title, period, and the findings under their days; ends in a line feed
   */
  public String toText(Messages messages) {
    return new ForecastText(this, messages).write();
  }
}
