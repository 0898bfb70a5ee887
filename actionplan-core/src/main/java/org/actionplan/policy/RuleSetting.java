// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.report.Severity;
import org.immutables.value.Value;

/**
 * How one rule differs from the catalogue: on or off, more or less severe, other parameters.
 *
 * <p>Names and types of parameters are checked when a plan is judged; a name that the rule does not
 * know is a finding, not an error.
 */
@Value.Immutable
public interface RuleSetting extends WithRuleSetting {

  /** As the catalogue says. */
  RuleSetting DEFAULT = builder().build();

  /** Run, otherwise as the catalogue says; for a rule that is off by default. */
  RuleSetting ON = builder().enabled(true).build();

  /** Not run. */
  RuleSetting OFF = builder().enabled(false).build();

  /**
   * Whether the rule is run.
   *
   * @return true or false, or empty for what the catalogue says; a rule that is off by default is
   *     run as well if it is given a severity or a parameter
   */
  Optional<Boolean> enabled();

  /**
   * How severe its findings are.
   *
   * @return the severity, or empty for what the rule says
   */
  Optional<Severity> severity();

  /**
   * The parameters that differ from their defaults, by name.
   *
   * @return for example {@code windowDays} = 60; may be empty
   */
  Map<String, ParameterValue> parameters();

  /**
   * This setting where another one would hold without it: what this one says wins, for the rest the
   * other one stands. A rule that the other one turns off is on again if this one gives it a
   * severity or a parameter, for why else would it.
   *
   * @param base for example what a profile says of the rule
   * @return both in one
   */
  default RuleSetting over(RuleSetting base) {
    boolean isWanted = severity().isPresent() || !parameters().isEmpty();
    Map<String, ParameterValue> merged = new LinkedHashMap<>(base.parameters());
    merged.putAll(parameters());
    return builder()
        .enabled(enabled().or(() -> base.enabled().map(enabled -> enabled || isWanted)))
        .severity(severity().or(base::severity))
        .parameters(merged)
        .build();
  }

  /**
   * A setting with one parameter that is a whole number.
   *
   * @param parameter for example {@code "graceDays"}
   * @param value for example 7
   * @return the setting
   */
  static RuleSetting with(String parameter, int value) {
    return builder().putParameters(parameter, new ParameterValue.Whole(value)).build();
  }

  /**
   * A setting with one parameter that is a date.
   *
   * @param parameter for example {@code "until"}
   * @param value for example 2 February 2027, the next meeting
   * @return the setting
   */
  static RuleSetting with(String parameter, LocalDate value) {
    return builder().putParameters(parameter, new ParameterValue.Day(value)).build();
  }

  /**
   * A setting with one parameter that is a list of words.
   *
   * @param parameter for example {@code "placeholders"}
   * @param value for example "TBC" and "various"
   * @return the setting
   */
  static RuleSetting with(String parameter, List<String> value) {
    return builder().putParameters(parameter, new ParameterValue.Words(value)).build();
  }

  /**
   * A setting with one parameter that is true or false.
   *
   * @param parameter for example {@code "allowCompleted"}
   * @param value true or false
   * @return the setting
   */
  static RuleSetting with(String parameter, boolean value) {
    return builder().putParameters(parameter, new ParameterValue.Flag(value)).build();
  }

  /**
   * A setting with another severity.
   *
   * @param severity how severe the findings are to be
   * @return the setting
   */
  static RuleSetting as(Severity severity) {
    return builder().severity(severity).build();
  }

  /**
   * Starts a setting that differs in nothing.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleSetting}; not thread-safe. */
  final class Builder extends ImmutableRuleSetting.Builder {
    Builder() {}
  }
}
