// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Severity;

/**
 * A rule as one policy wants it: with that policy's severity and parameters. Immutable and shared
 * between threads.
 *
 * @param rule the rule
 * @param definition its definition, asked for once
 * @param severity the policy's severity, which overrides the rule's
 * @param values the values of the parameters, in the order of the definition
 */
record RuleRun<R extends Rule>(
    R rule, RuleDefinition definition, Optional<Severity> severity, List<Object> values) {

  /** The rule as the catalogue says. */
  static <R extends Rule> RuleRun<R> byDefault(R rule) {
    RuleDefinition definition = rule.definition();
    List<Object> values = new ArrayList<>();
    for (Parameter<?> parameter : definition.parameters()) {
      values.add(parameter.defaultValue());
    }
    return new RuleRun<>(rule, definition, Optional.empty(), List.copyOf(values));
  }

  /** The value of one of the rule's own parameters. */
  @SuppressWarnings("unchecked") // the value was read or defaulted by this very parameter
  <T> T get(Parameter<T> parameter) {
    List<Parameter<?>> parameters = definition.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) == parameter) {
        return (T) values.get(i);
      }
    }
    throw new IllegalStateException(
        "the definition of "
            + definition.id()
            + " does not name the parameter "
            + parameter.name());
  }
}
