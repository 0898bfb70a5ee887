// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Subject;

/**
 * A subject with its surroundings, as the engine lays it before a rule.
 *
 * <p>The rule reads what it needs, and {@linkplain #flag(String, Wording) flags} what it finds. A
 * case belongs to one call of one rule and is not to be kept.
 */
public abstract sealed class Case permits PlanCase, RecommendationCase, ActionCase {

  final Judgement judgement;

  Case(Judgement judgement) {
    this.judgement = judgement;
  }

  /**
   * The plan that is being judged.
   *
   * @return the whole plan
   */
  public ActionPlan plan() {
    return judgement.plan();
  }

  /**
   * The policy by which the plan is judged, for what it says beside the setting of this rule: its
   * posts, its clocks, its formula of ratings.
   *
   * @return the policy in force
   */
  public Policy policy() {
    return judgement.policy();
  }

  /**
   * The version of the plan before this one, in which a rule sees what was silently changed.
   *
   * @return the earlier version, or empty if the plan is judged by itself
   */
  public Optional<ActionPlan> previous() {
    return judgement.previous();
  }

  /**
   * The date at which the plan is judged.
   *
   * @return for example 15 January 2023
   * @throws IllegalStateException if the rule is not {@linkplain RuleDefinition#isTimeDependent()
   *     time-dependent}, or is naming its turning points
   */
  public LocalDate asOf() {
    return judgement.asOf();
  }

  /**
   * The value of a parameter of the rule under the policy in force.
   *
   * @param parameter one of the parameters in the definition of the rule
   * @param <T> the type of the value
   * @return the policy's value, or else the default
   * @throws IllegalStateException if the definition of the rule does not name the parameter
   */
  public <T> T get(Parameter<T> parameter) {
    return judgement.get(parameter);
  }

  /**
   * What this case is about; made when first asked for, so that cases without findings cost
   * nothing.
   *
   * @return the subject
   */
  public abstract Subject subject();

  /**
   * Says something about the subject as a whole.
   *
   * @param wording one of the wordings in the definition of the rule
   * @return the finding, to be given its facts
   */
  public FindingDraft flag(Wording wording) {
    return judgement.flag(subject(), wording);
  }

  /**
   * Says something about one field of the subject.
   *
   * @param field the name of the field in the format, for example {@code "timescale"}
   * @param wording one of the wordings in the definition of the rule
   * @return the finding, to be given its facts
   */
  public FindingDraft flag(String field, Wording wording) {
    return judgement.flag(subject().field(field), wording);
  }

  /**
   * Says something about a part of the subject that is not one of its fields.
   *
   * @param part the part, for example an owner
   * @param wording one of the wordings in the definition of the rule
   * @return the finding, to be given its facts
   */
  public FindingDraft flag(Subject part, Wording wording) {
    return judgement.flag(part, wording);
  }
}
