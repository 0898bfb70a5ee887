// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.report.Baseline;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Suppression;
import org.immutables.value.Value;

/**
 * How an authority wants its plans judged.
 *
 * <p>What is not mentioned is judged as the profile says that the policy extends, or else as the
 * catalogue of rules says. A police and crime commissioner who allows a week of grace and does not
 * care for ambiguous dates writes:
 *
 * <pre>{@code
 * Policy policy = Policy.extending("uk-policing")
 *     .withRule("deadline-lapsed", RuleSetting.with("graceDays", 7))
 *     .withRule("timescale-ambiguous", RuleSetting.OFF);
 * }</pre>
 */
@Value.Immutable
public interface Policy extends WithPolicy {

  /** Every rule of the catalogue that is on by default, as the catalogue says. */
  Policy CORE = builder().name("core").build();

  /**
   * The name of the policy.
   *
   * @return for example {@code "core"}, or empty
   */
  Optional<String> name();

  /**
   * The profile that this policy extends: what it does not say itself is as the profile says. One
   * that is not known is a finding when a plan is judged, and leaves the catalogue as it stands.
   *
   * @return for example {@code uk-policing}, or empty for the catalogue as it stands
   */
  Optional<ProfileId> profile();

  /**
   * The set of rules by which this policy judges: a rule that came with a later one is off until
   * this number is raised, or until the policy names the rule. So a newer release does not find
   * what the authority has not chosen to look for.
   *
   * @return 1 or more; that of the profile, or else 1, unless set
   */
  @Value.Default
  default int ruleset() {
    return extended().map(Policy::ruleset).orElse(1);
  }

  /**
   * What differs from the catalogue, or from the profile, by rule.
   *
   * @return the settings; may be empty
   */
  Map<RuleId, RuleSetting> rules();

  /**
   * Whether the rules are run that neither this policy nor its profile names.
   *
   * @return true or false, or empty for what the profile says, or else the catalogue
   */
  Optional<Boolean> otherRules();

  /**
   * The least severity that is kept in a report.
   *
   * @return that of the profile, or else {@link Severity#INFO}, that is everything, unless set
   */
  @Value.Default
  default Severity show() {
    return extended().map(Policy::show).orElse(Severity.INFO);
  }

  /**
   * The least severity that fails a build or a gate; apart from what is shown.
   *
   * @return that of the profile, or else {@link Severity#ERROR}, unless set
   */
  @Value.Default
  default Severity failOn() {
    return extended().map(Policy::failOn).orElse(Severity.ERROR);
  }

  /**
   * What is not held against a plan for a while, by decision. The identities of subjects are those
   * of one plan, so a policy with suppressions is meant for that plan.
   *
   * @return the suppressions; may be empty
   */
  List<Suppression> suppressions();

  /**
   * What was known to be amiss, so that a report tells it apart from what is new.
   *
   * @return the baseline of one plan, or empty if everything counts
   */
  Optional<Baseline> baseline();

  /**
   * The posts of the authority, by which the owners of actions are checked.
   *
   * @return the register; {@link PostRegister#EMPTY} unless set
   */
  @Value.Default
  default PostRegister posts() {
    return PostRegister.EMPTY;
  }

  /**
   * The authority's own clocks, beside {@linkplain StatutoryClocks those built in}.
   *
   * @return for example one for a standing order; may be empty
   */
  List<StatutoryClock> clocks();

  /**
   * How the authority rates its actions.
   *
   * @return for example {@link RagFormula#READING}, or empty if ratings are not worked out
   */
  Optional<RagFormula> ragFormula();

  /**
   * Refuses two clocks of one id; called by the builder.
   *
   * @throws IllegalArgumentException if a clock has the id of another or of one built in
   */
  @Value.Check
  default void checkClocks() {
    Set<ClockId> ids = new HashSet<>();
    for (StatutoryClock clock : clocks()) {
      if (StatutoryClocks.find(clock.id()).isPresent() || !ids.add(clock.id())) {
        throw new IllegalArgumentException(
            "clocks must have ids of their own, but " + clock.id() + " is taken");
      }
    }
  }

  /**
   * The clock of an id.
   *
   * @param id for example {@code en-lga2000-9fe}, or {@code standing-order-12} of one's own
   * @return a clock of this policy or one built in, or empty if there is none
   */
  default Optional<StatutoryClock> clock(ClockId id) {
    return clocks().stream()
        .filter(clock -> clock.id().equals(id))
        .findFirst()
        .or(() -> StatutoryClocks.find(id));
  }

  /**
   * Refuses a set of rules that there cannot be; called by the builder.
   *
   * @throws IllegalArgumentException if the number of the ruleset is not positive
   */
  @Value.Check
  default void checkRuleset() {
    if (ruleset() < 1) {
      throw new IllegalArgumentException("ruleset must be 1 or more, but was " + ruleset());
    }
  }

  private Optional<Policy> extended() {
    return profile().flatMap(Profiles::find).map(Profile::policy);
  }

  /**
   * This policy with everything that its profile says written out, and no profile any more.
   *
   * @return the policy by which a plan is judged
   */
  default Policy resolved() {
    Optional<Policy> extended = extended().map(Policy::resolved);
    if (extended.isEmpty()) {
      return withProfile(Optional.empty());
    }
    Map<RuleId, RuleSetting> merged = new LinkedHashMap<>(extended.get().rules());
    rules().forEach((rule, setting) -> merged.merge(rule, setting, (base, own) -> own.over(base)));
    return withProfile(Optional.empty())
        .withRules(merged)
        .withOtherRules(otherRules().or(extended.get()::otherRules));
  }

  /**
   * What this policy itself says of a rule, its profile aside.
   *
   * @param rule for example {@code deadline-lapsed}
   * @return the setting; {@link RuleSetting#DEFAULT} if this policy says nothing of the rule
   */
  default RuleSetting setting(RuleId rule) {
    return rules().getOrDefault(rule, RuleSetting.DEFAULT);
  }

  /**
   * This policy with another setting for one rule.
   *
   * @param rule the id of the rule, for example {@code "deadline-lapsed"}
   * @param setting what differs from the catalogue
   * @return the changed policy
   * @throws IllegalArgumentException if the id is not of the form of one
   */
  default Policy withRule(String rule, RuleSetting setting) {
    Map<RuleId, RuleSetting> changed = new LinkedHashMap<>(rules());
    changed.put(RuleId.of(rule), setting);
    return withRules(changed);
  }

  /**
   * A policy that so far says what a profile says.
   *
   * @param profile the id of the profile, for example {@code "uk-policing"}
   * @return the policy
   * @throws IllegalArgumentException if the id is not of the form of one
   */
  static Policy extending(String profile) {
    return builder().profile(ProfileId.of(profile)).build();
  }

  /**
   * Starts a policy that differs from the catalogue in nothing.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Policy}; not thread-safe. */
  final class Builder extends ImmutablePolicy.Builder {
    Builder() {}
  }
}
