// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Profile;
import org.actionplan.policy.Profiles;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleId;
import org.actionplan.report.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * Reads a policy against the rules that there are: first what its profile says, then what it says
 * itself. Only of the latter is anything remarked; a profile may name rules that this engine does
 * not have.
 */
final class PolicyReader {

  private final KnownRules known;
  private final Map<RuleId, RuleSetting> inherited;
  private final Policy policy;
  private final PolicyRemarks remarks;
  private final List<Finding> said = new ArrayList<>();
  private final Map<RuleId, RuleRun<?>> runs = new LinkedHashMap<>();
  private final Set<RuleId> on = new HashSet<>();

  private PolicyReader(KnownRules known, Policy policy) {
    this.known = known;
    this.inherited =
        policy
            .profile()
            .flatMap(Profiles::find)
            .map(Profile::policy)
            .map(Policy::resolved)
            .map(Policy::rules)
            .orElse(Map.of());
    this.policy = policy;
    this.remarks = new PolicyRemarks(policy);
  }

  /** The rules that the policy has run; what it says amiss is remarked, and the default stands. */
  static PreparedRules read(KnownRules known, Policy policy) {
    PolicyReader reader = new PolicyReader(known, policy);
    Policy resolved = policy.resolved();
    reader.begin(resolved);
    reader.inherited.forEach(reader::inherit);
    reader.renamed(policy.rules()).forEach(reader::set);
    reader.remark(policy);
    List<RuleRun<?>> chosen = new ArrayList<>(reader.runs.values());
    chosen.removeIf(run -> !reader.on.contains(run.definition().id()));
    return PreparedRules.of(chosen, reader.said, resolved, Governance.of(known, resolved));
  }

  /** Which rules run before any is set: those of the catalogue, or of the others all or none. */
  private void begin(Policy resolved) {
    Set<RuleId> named = renamed(resolved.rules()).keySet();
    for (RuleRun<?> run : known.runs()) {
      RuleDefinition definition = run.definition();
      runs.put(definition.id(), run);
      boolean isOn =
          named.contains(definition.id())
              ? definition.isOnByDefault()
              : resolved.otherRules().orElse(definition.isOnByDefault())
                  && definition.since() <= resolved.ruleset();
      if (isOn) {
        on.add(definition.id());
      }
    }
  }

  /** The settings by the ids of today; one by an id of old gives way to one by that of today. */
  private Map<RuleId, RuleSetting> renamed(Map<RuleId, RuleSetting> settings) {
    Map<RuleId, RuleSetting> renamed = new LinkedHashMap<>();
    settings.forEach(
        (id, setting) -> {
          RuleId today = known.today(id);
          renamed.merge(
              today,
              setting,
              (before, own) -> today.equals(id) ? own.over(before) : before.over(own));
        });
    return renamed;
  }

  private void inherit(RuleId id, RuleSetting setting) {
    RuleRun<?> run = runs.get(id);
    if (run != null) {
      apply(run, setting, new ArrayList<>());
    }
  }

  private void set(RuleId id, RuleSetting setting) {
    RuleRun<?> run = runs.get(id);
    if (run == null) {
      said.add(remarks.unknownRule(id, known));
    } else {
      apply(run, setting, said);
    }
  }

  private void apply(RuleRun<?> run, RuleSetting setting, List<Finding> remarked) {
    RuleId id = run.definition().id();
    runs.put(id, under(setting, run, remarked));
    boolean isWanted = setting.severity().isPresent() || !setting.parameters().isEmpty();
    if (setting.enabled().orElse(isWanted || on.contains(id))) {
      on.add(id);
    } else {
      on.remove(id);
    }
  }

  private <R extends Rule> RuleRun<R> under(
      RuleSetting setting, RuleRun<R> run, List<Finding> remarked) {
    RuleDefinition definition = run.definition();
    List<Object> values = new ArrayList<>(run.values());
    setting
        .parameters()
        .forEach(
            (name, given) -> {
              int index = indexOf(definition, name);
              if (index < 0) {
                remarked.add(remarks.unknownParameter(definition, name));
                return;
              }
              Parameter<?> parameter = definition.parameters().get(index);
              Optional<?> value = parameter.read(given, policy);
              if (value.isPresent()) {
                values.set(index, value.get());
              } else {
                Optional<ParameterValue> standing = inherited(definition.id(), name);
                remarked.add(remarks.wrongValue(definition, parameter, given, standing));
              }
            });
    return new RuleRun<>(
        run.rule(), definition, setting.severity().or(run::severity), List.copyOf(values));
  }

  private static int indexOf(RuleDefinition definition, String name) {
    List<Parameter<?>> parameters = definition.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<ParameterValue> inherited(RuleId id, String parameter) {
    @Nullable RuleSetting setting = inherited.get(id);
    return setting == null
        ? Optional.empty()
        : Optional.ofNullable(setting.parameters().get(parameter));
  }

  private void remark(Policy policy) {
    policy
        .profile()
        .filter(profile -> Profiles.find(profile).isEmpty())
        .ifPresent(profile -> said.add(remarks.unknownProfile(profile)));
    policy.suppressions().stream()
        .map(Suppression::target)
        .filter(Suppression.Target.OfRule.class::isInstance)
        .map(target -> ((Suppression.Target.OfRule) target).rule())
        .filter(rule -> known.find(rule) == null)
        .distinct()
        .forEach(rule -> said.add(remarks.suppressedRule(rule, known)));
    if (policy.ruleset() > known.ruleset()) {
      said.add(remarks.unknownRuleset(policy.ruleset(), known.ruleset()));
    }
  }
}
