// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.report.Message;

/** Where the value of a parameter comes from: the policy, or the catalogue. */
final class ParameterSource {

  private ParameterSource() {}

  /** For example "7, as the policy core sets it" or "0, the default". */
  static Message say(Policy policy, RuleRun<?> run, Parameter<?> parameter) {
    Object value = run.get(parameter);
    if (value.equals(parameter.defaultValue())) {
      return AnswerWording.DEFAULT.of(parameter.defaultText());
    }
    String text =
        Optional.ofNullable(policy.setting(run.definition().id()).parameters())
            .map(given -> given.get(parameter.name()))
            .filter(given -> parameter.read(given, policy).isPresent())
            .map(ParameterSource::print)
            .orElseGet(value::toString);
    return AnswerWording.SET.of(text).with("policy", name(policy));
  }

  /** For example "policy core". */
  static String name(Policy policy) {
    return policy.name().map("policy "::concat).orElse("policy");
  }

  /** What a policy gives, as it was given. */
  static String print(ParameterValue given) {
    if (given instanceof ParameterValue.Whole whole) {
      return Integer.toString(whole.value());
    }
    if (given instanceof ParameterValue.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (given instanceof ParameterValue.Day day) {
      return day.value().toString();
    }
    return String.join(", ", ((ParameterValue.Words) given).value());
  }
}
