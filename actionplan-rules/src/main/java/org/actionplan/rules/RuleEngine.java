// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.rules.explain.Explanation;

/**
 * Judges plans by a list of rules.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.of(Catalogue.rules());
 * Report report = engine.check(plan, Policy.CORE, LocalDate.of(2023, 1, 15));
 * }</pre>
 *
 * <p>Reports are equal for equal plans, policies and dates. A rule that throws is kept apart in the
 * report, and logged once; the other rules still run. Immutable and thread-safe: build one and keep
 * it.
 */
public final class RuleEngine {

  private final List<Rule> rules;
  private final KnownRules known;
  private final PreparedPolicies policies;

  private RuleEngine(List<Rule> rules) {
    this.rules = rules;
    this.known = KnownRules.of(rules);
    this.policies = new PreparedPolicies(known);
  }

  /**
   * An engine with the given rules.
   *
   * @param rules for example those of the catalogue, in any order
   * @return the engine
   * @throws IllegalArgumentException if two rules have one id, be it of today or of old, or one has
   *     an id of the engine's {@linkplain #ownDefinitions() own findings}
   */
  public static RuleEngine of(List<? extends Rule> rules) {
    return new RuleEngine(List.copyOf(rules));
  }

  /**
   * This engine with one more rule.
   *
   * @param rule a rule of one's own
   * @return an engine with all of them
   * @throws IllegalArgumentException if a rule of this engine has the same id
   */
  public RuleEngine with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(Objects.requireNonNull(rule, "rule"));
    return of(more);
  }

  /**
   * This engine with the rules of every {@link RuleSource} that the class path or the module path
   * holds. Discovery has no switch: an engine on which this is not called has the rules given to it
   * and no others.
   *
   * <pre>{@code
   * RuleEngine engine = RuleEngine.of(Catalogue.rules()).withDiscovered();
   * }</pre>
   *
   * @return an engine with all of them; those discovered stand last, by the name of their source
   * @throws IllegalArgumentException if two rules have one id; the message names both sources
   * @throws java.util.ServiceConfigurationError if a source cannot be made
   */
  public RuleEngine withDiscovered() {
    return of(DiscoveredRules.addedTo(rules));
  }

  /**
   * The rules of this engine.
   *
   * @return the rules, in the order given
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * What the engine itself finds, whatever rules it has: always on, and not for a policy to set.
   *
   * @return the definitions, for documentation
   */
  public static List<RuleDefinition> ownDefinitions() {
    return OwnRules.all();
  }

  /**
   * Judges a plan.
   *
   * @param plan the plan
   * @param policy which rules run, how severely and with which parameters; what it sets amiss is
   *     one of the engine's {@linkplain #ownDefinitions() own findings}, and the default stands
   * @param asOf the day of judgement: a deadline of that day is met, one of the day before has
   *     lapsed
   * @return the findings that the policy shows, sorted, and the rules that broke down
   */
  public Report check(ActionPlan plan, Policy policy, LocalDate asOf) {
    return check(Versions.of(plan), policy, asOf);
  }

  /**
   * Judges a plan beside an earlier version of it, so that rules see what was silently changed.
   *
   * @param plan the plan
   * @param previous the version before it
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of judgement
   * @return what {@link #check(ActionPlan, Policy, LocalDate)} finds, and what only the comparison
   *     shows
   */
  public Report check(ActionPlan plan, ActionPlan previous, Policy policy, LocalDate asOf) {
    return check(Versions.of(plan, previous), policy, asOf);
  }

  private Report check(Versions versions, Policy policy, LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    PreparedRules prepared = policies.prepare(policy);
    Judgement judgement = Judgement.of(versions, policy, asOf);
    judgement.judge(prepared);
    return prepared.report(versions.plan(), asOf, judgement.findings(), judgement.failures());
  }

  /**
   * How a plan stands on a day, ready to be moved to another day for the price of what turns.
   *
   * @param plan the plan
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of judgement
   * @return the standing, whose report is that of {@link #check}
   */
  public Standing standing(ActionPlan plan, Policy policy, LocalDate asOf) {
    return standing(Versions.of(plan), policy, asOf);
  }

  private Standing standing(Versions versions, Policy policy, LocalDate asOf) {
    return Standing.of(versions, policies.prepare(policy), Objects.requireNonNull(asOf, "asOf"));
  }

  /**
   * How the report on a plan changes from one date to another, without judging every day.
   *
   * @param plan the plan
   * @param policy which rules run, how severely and with which parameters
   * @param from the first day, for example today
   * @param to the last day, for example that of the next meeting
   * @return the turning days; on every day within it agrees with a check as of that day
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public Timeline timeline(ActionPlan plan, Policy policy, LocalDate from, LocalDate to) {
    return timeline(Versions.of(plan), policy, from, to);
  }

  /**
   * How the report on a plan beside an earlier version of it changes from one date to another.
   *
   * @param plan the plan
   * @param previous the version before it
   * @param policy which rules run, how severely and with which parameters
   * @param from the first day, for example today
   * @param to the last day, for example that of the next meeting
   * @return the turning days; on every day within it agrees with a check as of that day
   * @throws IllegalArgumentException if {@code to} is before {@code from}
   */
  public Timeline timeline(
      ActionPlan plan, ActionPlan previous, Policy policy, LocalDate from, LocalDate to) {
    return timeline(Versions.of(plan, previous), policy, from, to);
  }

  private Timeline timeline(Versions versions, Policy policy, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "to must not be before from, but was " + to + " before " + from);
    }
    return new Timeline(standing(versions, policy, from), to);
  }

  /**
   * What will newly be found from one date to another unless something is done: what will lapse
   * before the next committee.
   *
   * <pre>{@code
   * Forecast forecast = engine.forecast(plan, policy, today, nextMeeting);
   * String paper = forecast.atLeast(Severity.ERROR).toText();
   * }</pre>
   *
   * @param plan the plan
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of asking; what is found on that day already is not part of the forecast
   * @param until the last day, for example that of the next meeting
   * @return the findings, grouped by the day on which they come
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public Forecast forecast(ActionPlan plan, Policy policy, LocalDate asOf, LocalDate until) {
    return forecast(Versions.of(plan), policy, asOf, until);
  }

  /**
   * What will newly be found about a plan beside an earlier version of it.
   *
   * @param plan the plan
   * @param previous the version before it
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of asking; what is found on that day already, as a date that was silently
   *     moved, is not part of the forecast
   * @param until the last day, for example that of the next meeting
   * @return the findings, grouped by the day on which they come
   * @throws IllegalArgumentException if {@code until} is before {@code asOf}
   */
  public Forecast forecast(
      ActionPlan plan, ActionPlan previous, Policy policy, LocalDate asOf, LocalDate until) {
    return forecast(Versions.of(plan, previous), policy, asOf, until);
  }

  private Forecast forecast(Versions versions, Policy policy, LocalDate asOf, LocalDate until) {
    if (until.isBefore(asOf)) {
      throw new IllegalArgumentException(
          "until must not be before asOf, but was " + until + " before " + asOf);
    }
    return Forecast.of(timeline(versions, policy, asOf, until));
  }

  /**
   * Why a rule fired on a subject, or why it did not.
   *
   * <pre>{@code
   * Explanation why = engine.explain(plan, policy, asOf, RuleId.of("deadline-lapsed"),
   *     JsonPointer.of("/recommendations/0/actions/0"));
   * System.out.print(why.text());
   * }</pre>
   *
   * @param plan the plan
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of judgement
   * @param rule the rule; need not be known
   * @param subject where the subject stands in the plan: the plan itself, a recommendation, an
   *     action or a field of one; need not exist
   * @return the explanation, which says that the rule fired exactly when a check has a finding of
   *     the rule at the subject or within it
   */
  public Explanation explain(
      ActionPlan plan, Policy policy, LocalDate asOf, RuleId rule, JsonPointer subject) {
    return explain(Versions.of(plan), policy, asOf, rule, subject);
  }

  /**
   * Why a rule fired on a subject of a plan that is judged beside an earlier version of it, or why
   * it did not.
   *
   * @param plan the plan
   * @param previous the version before it
   * @param policy which rules run, how severely and with which parameters
   * @param asOf the day of judgement
   * @param rule the rule; need not be known
   * @param subject where the subject stands in the plan; need not exist
   * @return the explanation
   */
  public Explanation explain(
      ActionPlan plan,
      ActionPlan previous,
      Policy policy,
      LocalDate asOf,
      RuleId rule,
      JsonPointer subject) {
    return explain(Versions.of(plan, previous), policy, asOf, rule, subject);
  }

  private Explanation explain(
      Versions versions, Policy policy, LocalDate asOf, RuleId rule, JsonPointer subject) {
    Objects.requireNonNull(asOf, "asOf");
    return new Explainer(versions, policies.prepare(policy), asOf, known.today(rule), subject)
        .explain(known);
  }
}
