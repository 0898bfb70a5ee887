// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;

/**
 * What the engine itself says about a policy. Always on, and errors: the plan is then not judged as
 * the authority wanted.
 */
final class PolicyRemarks {

  static final RuleId RULE_UNKNOWN = RuleId.of("rule-unknown");
  static final RuleId PARAMETER_UNKNOWN = RuleId.of("rule-parameter-unknown");

  private final String policy;

  PolicyRemarks(Policy policy) {
    this.policy = policy.name().map(name -> "policy " + name).orElse("policy");
  }

  Finding unknownRule(RuleId id, Collection<RuleId> known) {
    return Finding.builder()
        .rule(RULE_UNKNOWN)
        .severity(Severity.ERROR)
        .subject(subject(id.value()))
        .message(
            Message.of(
                    RULE_UNKNOWN.value(), "The policy sets a rule {rule}, which is not known here.")
                .with("rule", id))
        .advice("Correct the id, or remove it from the policy.")
        .putFacts("rule", id.value())
        .suggestion(Spelling.nearest(id.value(), known.stream().map(RuleId::value).toList()))
        .build();
  }

  Finding unknownParameter(RuleDefinition rule, String name) {
    List<String> names = rule.parameters().stream().map(Parameter::name).toList();
    return parameter(
        rule,
        name,
        Message.of("rule-parameter-unknown/name", "{rule} has no parameter {parameter}; {known}.")
            .with("rule", rule.id())
            .with("parameter", name)
            .with("known", names.isEmpty() ? "it has none" : "it has " + String.join(", ", names)),
        "Correct the name, or remove the parameter; the rule ran without it.",
        Spelling.nearest(name, names));
  }

  Finding wrongValue(RuleDefinition rule, Parameter<?> parameter, ParameterValue given) {
    return parameter(
        rule,
        parameter.name(),
        Message.of(
                "rule-parameter-unknown/value",
                "The parameter {parameter} of {rule} must be {expected}, but was {given}.")
            .with("parameter", parameter.name())
            .with("rule", rule.id())
            .with("expected", parameter.expected())
            .with("given", print(given)),
        "Correct the value; the rule ran with its default, " + parameter.defaultText() + ".",
        Optional.empty());
  }

  private Finding parameter(
      RuleDefinition rule,
      String name,
      Message message,
      String advice,
      Optional<String> suggestion) {
    return Finding.builder()
        .rule(PARAMETER_UNKNOWN)
        .severity(Severity.ERROR)
        .subject(subject(rule.id() + ", " + name))
        .message(message)
        .advice(advice)
        .putFacts("rule", rule.id().value())
        .putFacts("parameter", name)
        .suggestion(suggestion)
        .build();
  }

  /** A policy is no part of the plan: its remarks stand at the top. */
  private Subject subject(String what) {
    return new Subject(JsonPointer.ROOT, policy + ", " + what, policy + "/" + what);
  }

  private static String print(ParameterValue given) {
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
