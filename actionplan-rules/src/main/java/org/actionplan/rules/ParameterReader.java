// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;

/**
 * How the value of a parameter is read.
 *
 * @param read gives nothing for a value that is not of the type expected
 * @param known the words that the policy may use, if only some are known
 */
record ParameterReader<T>(
    BiFunction<ParameterValue, Policy, Optional<T>> read,
    Function<Policy, Collection<String>> known) {

  /** Reads a value alike under all policies. */
  static <T> ParameterReader<T> of(Function<ParameterValue, Optional<T>> read) {
    return new ParameterReader<>((value, policy) -> read.apply(value), policy -> List.of());
  }

  /** Reads words out of those that are known under a policy. */
  static <T> ParameterReader<T> ofWords(
      Function<Policy, Collection<String>> known,
      BiFunction<List<String>, Policy, Optional<T>> read) {
    return new ParameterReader<>(
        (value, policy) ->
            value instanceof ParameterValue.Words words
                ? read.apply(words.value(), policy)
                : Optional.empty(),
        known);
  }

  <R> ParameterReader<R> as(Function<T, R> prepare) {
    return new ParameterReader<>((value, policy) -> read.apply(value, policy).map(prepare), known);
  }

  /** What was probably meant by the first word that is not known. */
  Optional<String> suggestion(ParameterValue value, Policy policy) {
    return value instanceof ParameterValue.Words words
        ? Choices.suggestion(words.value(), known.apply(policy))
        : Optional.empty();
  }
}
