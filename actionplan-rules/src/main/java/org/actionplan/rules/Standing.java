// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;

/**
 * How a plan stands on a day, and when that changes.
 *
 * <pre>{@code
 * Standing today = engine.standing(plan, Policy.CORE, LocalDate.of(2022, 12, 31));
 * today.nextTurn();                                             // 1 January 2023
 * Report tomorrow = today.on(LocalDate.of(2023, 1, 1)).report();
 * }</pre>
 *
 * <p>Another day costs only what turns in between: of all rules and subjects those are judged again
 * that named a turning point there. The report is that of a full check on the day. Immutable and
 * thread-safe.
 */
public final class Standing {

  private final PreparedRules rules;
  private final Agenda agenda;
  private final LocalDate asOf;

  /** What never turns. */
  private final Outcome settled;

  /** What can turn, by the number of its matter. */
  private final Outcome[] turning;

  private Standing(
      PreparedRules rules, Agenda agenda, LocalDate asOf, Outcome settled, Outcome[] turning) {
    this.rules = rules;
    this.agenda = agenda;
    this.asOf = asOf;
    this.settled = settled;
    this.turning = turning;
  }

  /** Judges a plan once in full, and keeps apart what can turn. */
  static Standing of(Versions versions, PreparedRules rules, LocalDate asOf) {
    Agenda agenda = new Agenda(versions, rules);
    Judgement judgement = Judgement.of(versions, rules.policy(), asOf);
    Outcome[] turning = agenda.matters().stream().map(judgement::outcome).toArray(Outcome[]::new);
    judgement.judge(rules.undated());
    agenda.settled().forEach(judgement::judge);
    return new Standing(rules, agenda, asOf, judgement.outcome(), turning);
  }

  /**
   * The plan.
   *
   * @return the whole plan
   */
  public ActionPlan plan() {
    return agenda.versions().plan();
  }

  /**
   * The day of judgement.
   *
   * @return for example 31 December 2022
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The first day after this one on which the report can change in more than its date.
   *
   * @return for example 1 January 2023; empty if the report stays as it is
   */
  public Optional<LocalDate> nextTurn() {
    return agenda.next(asOf);
  }

  /**
   * How the plan stands on another day.
   *
   * @param day a later day or an earlier one
   * @return the standing on that day; this one stays as it is
   */
  public Standing on(LocalDate day) {
    BitSet turned = agenda.turned(asOf, day);
    if (turned.isEmpty()) {
      return new Standing(rules, agenda, day, settled, turning);
    }
    Outcome[] now = turning.clone();
    Judgement judgement = Judgement.of(agenda.versions(), rules.policy(), day);
    turned.stream().forEach(i -> now[i] = judgement.outcome(agenda.matters().get(i)));
    return new Standing(rules, agenda, day, settled, now);
  }

  /**
   * The report on the day.
   *
   * @return what a check of the plan as of the day returns
   */
  public Report report() {
    List<RuleFailure> failures = new ArrayList<>(settled.failures());
    for (Outcome outcome : turning) {
      failures.addAll(outcome.failures());
    }
    return rules.report(plan(), asOf, Redating.to(asOf, findings()), failures);
  }

  /** What was found, each finding as of the day on which it was last judged. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(settled.findings());
    for (Outcome outcome : turning) {
      findings.addAll(outcome.findings());
    }
    return findings;
  }

  Agenda agenda() {
    return agenda;
  }
}
