// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleId;

/** Reads a policy against the rules that there are. */
final class PolicyReader {

  private final Map<RuleId, RuleRun<?>> defaults;
  private final PolicyRemarks remarks;
  private final List<Finding> said = new ArrayList<>();

  private PolicyReader(Map<RuleId, RuleRun<?>> defaults, Policy policy) {
    this.defaults = defaults;
    this.remarks = new PolicyRemarks(policy);
  }

  /** The rules that the policy has run; what it says amiss is remarked, and the default stands. */
  static PreparedRules read(Map<RuleId, RuleRun<?>> defaults, Policy policy) {
    PolicyReader reader = new PolicyReader(defaults, policy);
    Map<RuleId, RuleRun<?>> runs = new LinkedHashMap<>(defaults);
    runs.values().removeIf(run -> !run.definition().isOnByDefault());
    policy.rules().forEach((id, setting) -> reader.apply(id, setting, runs));
    return PreparedRules.of(List.copyOf(runs.values()), reader.said, policy);
  }

  private void apply(RuleId id, RuleSetting setting, Map<RuleId, RuleRun<?>> runs) {
    RuleRun<?> byDefault = defaults.get(id);
    if (byDefault == null) {
      said.add(remarks.unknownRule(id, defaults.keySet()));
      return;
    }
    RuleRun<?> run = under(setting, byDefault);
    if (isOn(setting, run.definition())) {
      runs.put(id, run);
    } else {
      runs.remove(id);
    }
  }

  /** Who gives a rule that is off by default a severity or a parameter wants it run. */
  private static boolean isOn(RuleSetting setting, RuleDefinition definition) {
    return setting
        .enabled()
        .orElse(
            definition.isOnByDefault()
                || setting.severity().isPresent()
                || !setting.parameters().isEmpty());
  }

  private <R extends Rule> RuleRun<R> under(RuleSetting setting, RuleRun<R> byDefault) {
    RuleDefinition definition = byDefault.definition();
    List<Object> values = new ArrayList<>(byDefault.values());
    setting
        .parameters()
        .forEach(
            (name, given) -> {
              int index = indexOf(definition, name);
              if (index < 0) {
                said.add(remarks.unknownParameter(definition, name));
              } else {
                set(values, index, definition, given);
              }
            });
    return new RuleRun<>(byDefault.rule(), definition, setting.severity(), List.copyOf(values));
  }

  private void set(
      List<Object> values, int index, RuleDefinition definition, ParameterValue given) {
    Parameter<?> parameter = definition.parameters().get(index);
    Optional<?> value = parameter.read(given);
    if (value.isPresent()) {
      values.set(index, value.get());
    } else {
      said.add(remarks.wrongValue(definition, parameter, given));
    }
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
}
