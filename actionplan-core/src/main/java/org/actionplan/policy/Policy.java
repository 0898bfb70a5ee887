// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.immutables.value.Value;

/**
 * How an authority wants its plans judged.
 *
 * <p>What is not mentioned is judged as the catalogue of rules says. An authority that allows a
 * week of grace and does not care for ambiguous dates writes:
 *
 * <pre>{@code
 * Policy policy = Policy.CORE
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
   * What differs from the catalogue, by rule.
   *
   * @return the settings; may be empty
   */
  Map<RuleId, RuleSetting> rules();

  /**
   * The least severity that is kept in a report.
   *
   * @return {@link Severity#INFO}, that is everything, unless set
   */
  @Value.Default
  default Severity show() {
    return Severity.INFO;
  }

  /**
   * The least severity that fails a build or a gate; apart from what is shown.
   *
   * @return {@link Severity#ERROR} unless set
   */
  @Value.Default
  default Severity failOn() {
    return Severity.ERROR;
  }

  /**
   * The setting of a rule.
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
