// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.actionplan.report.RuleId;
import org.jspecify.annotations.Nullable;

/** The rules of an engine together with those of sources, no two of them with one id. */
final class DiscoveredRules {

  private final List<Rule> rules = new ArrayList<>();
  private final Map<RuleId, String> sources = new LinkedHashMap<>();

  private DiscoveredRules() {}

  /** Adds the rules of every source on the class path or the module path, whatever its order. */
  static List<Rule> addedTo(List<Rule> given) {
    return add(given, ServiceLoader.load(RuleSource.class));
  }

  static List<Rule> add(List<Rule> given, Iterable<RuleSource> found) {
    DiscoveredRules all = new DiscoveredRules();
    given.forEach(rule -> all.add(rule, "the engine"));
    List<RuleSource> sorted = new ArrayList<>();
    found.forEach(sorted::add);
    sorted.sort(Comparator.comparing(DiscoveredRules::name));
    for (RuleSource source : sorted) {
      source.rules().forEach(rule -> all.add(rule, name(source)));
    }
    return all.rules;
  }

  private static String name(RuleSource source) {
    return source.getClass().getName();
  }

  private void add(Rule rule, String source) {
    RuleId id = rule.definition().id();
    @Nullable String other = sources.putIfAbsent(id, source);
    if (other != null) {
      throw new IllegalArgumentException(
          "rules must differ in id, but " + other + " and " + source + " both bring " + id);
    }
    rules.add(rule);
  }
}
