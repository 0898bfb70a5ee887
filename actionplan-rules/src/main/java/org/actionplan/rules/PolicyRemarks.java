// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.ProfileId;
import org.actionplan.policy.Profiles;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;

/** What the engine itself says about a policy. */
final class PolicyRemarks {

  private final Policy read;
  private final String policy;

  PolicyRemarks(Policy policy) {
    this.read = policy;
    this.policy = ParameterSource.name(policy);
  }

  Finding unknownRule(RuleId id, KnownRules known) {
    return unknownRule(id, known, OwnRules.UNKNOWN_RULE, subject(id.value()));
  }

  Finding suppressedRule(RuleId id, KnownRules known) {
    return unknownRule(
        id, known, OwnRules.SUPPRESSED_RULE, subject("suppression of " + id.value()));
  }

  private static Finding unknownRule(
      RuleId id, KnownRules known, Wording wording, Subject subject) {
    boolean isOwn = KnownRules.isReserved(id);
    FindingDraft draft =
        draft(OwnRules.RULE_UNKNOWN, isOwn ? OwnRules.OWN_RULE : wording, subject).fact("rule", id);
    return finish(draft, isOwn ? Optional.empty() : Spelling.nearest(id.value(), known.names()));
  }

  Finding unknownParameter(RuleDefinition rule, String name) {
    List<String> names = rule.parameters().stream().map(Parameter::name).toList();
    FindingDraft draft =
        parameter(rule, name, names.isEmpty() ? OwnRules.NO_PARAMETERS : OwnRules.UNKNOWN_PARAMETER)
            .argument("known", String.join(", ", names));
    return finish(draft, Spelling.nearest(name, names));
  }

  /** Says that a value is not what is expected; the rule ran with the profile's, or its default. */
  Finding wrongValue(
      RuleDefinition rule,
      Parameter<?> parameter,
      ParameterValue given,
      Optional<ParameterValue> inherited) {
    FindingDraft draft =
        parameter(
                rule,
                parameter.name(),
                inherited.isPresent() ? OwnRules.WRONG_VALUE_OVER_PROFILE : OwnRules.WRONG_VALUE)
            .argument("expected", parameter.expected())
            .argument("given", ParameterSource.print(given))
            .argument(
                "fallback", inherited.map(ParameterSource::print).orElse(parameter.defaultText()));
    return finish(draft, parameter.suggestion(given, read));
  }

  private FindingDraft parameter(RuleDefinition rule, String name, Wording wording) {
    return draft(OwnRules.PARAMETER_UNKNOWN, wording, subject(rule.id() + ", " + name))
        .fact("rule", rule.id())
        .fact("parameter", name);
  }

  Finding unknownProfile(ProfileId id) {
    List<String> names =
        Profiles.all().stream().map(profile -> profile.id().value()).collect(Collectors.toList());
    FindingDraft draft =
        draft(OwnRules.PROFILE_UNKNOWN, OwnRules.UNKNOWN_PROFILE, subject("profile"))
            .fact("profile", id)
            .argument("known", String.join(", ", names));
    return finish(draft, Spelling.nearest(id.value(), names));
  }

  Finding unknownRuleset(int ruleset, int known) {
    FindingDraft draft =
        draft(OwnRules.RULESET_UNKNOWN, OwnRules.UNKNOWN_RULESET, subject("ruleset"))
            .fact("ruleset", ruleset)
            .argument("known", known);
    return finish(draft, Optional.empty());
  }

  /** A policy is no part of the plan: its remarks stand at the top. */
  Subject subject(String what) {
    return new Subject(JsonPointer.ROOT, policy + ", " + what, policy + "/" + what);
  }

  static FindingDraft draft(RuleDefinition own, Wording wording, Subject subject) {
    return new FindingDraft(RuleRun.byDefault(PlanRule.of(own, plan -> {})), subject, wording);
  }

  /** Completes a remark; none of them depends on the date. */
  private static Finding finish(FindingDraft draft, Optional<String> suggestion) {
    suggestion.ifPresent(draft::suggestion);
    return draft.finish(Optional.empty());
  }
}
