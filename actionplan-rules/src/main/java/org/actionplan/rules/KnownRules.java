// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.report.RuleId;
import org.jspecify.annotations.Nullable;

/** The rules of an engine as the catalogue says, found by their ids and by those of old. */
final class KnownRules {

  private static final Set<RuleId> RESERVED = ids(OwnRules.all());

  private final Map<RuleId, RuleRun<?>> byId = new LinkedHashMap<>();
  private final Map<RuleId, RuleRun<?>> byAlias = new HashMap<>();
  private int ruleset = 1;

  private KnownRules() {}

  private static Set<RuleId> ids(List<RuleDefinition> definitions) {
    Set<RuleId> ids = new HashSet<>();
    for (RuleDefinition definition : definitions) {
      ids.add(definition.id());
    }
    return ids;
  }

  static KnownRules of(List<Rule> rules) {
    KnownRules known = new KnownRules();
    for (Rule rule : rules) {
      known.add(rule);
    }
    for (RuleRun<?> run : known.byId.values()) {
      known.addAliases(run);
    }
    return known;
  }

  private void add(Rule rule) {
    RuleRun<?> run = RuleRun.byDefault(rule);
    RuleDefinition definition = run.definition();
    RuleId id = definition.id();
    if (RESERVED.contains(id)) {
      throw new IllegalArgumentException("rules must not have the engine's own id " + id);
    }
    if (byId.put(id, run) != null) {
      throw new IllegalArgumentException("rules must differ in id, but two are " + id);
    }
    ruleset = Math.max(ruleset, definition.since());
  }

  private void addAliases(RuleRun<?> run) {
    for (RuleId alias : run.definition().aliases()) {
      if (RESERVED.contains(alias) || byId.containsKey(alias) || byAlias.put(alias, run) != null) {
        throw new IllegalArgumentException("rules must differ in id, but two are or were " + alias);
      }
    }
  }

  /** The rule that is, or was, called so. */
  @Nullable RuleRun<?> find(RuleId id) {
    RuleRun<?> run = byId.get(id);
    return run == null ? byAlias.get(id) : run;
  }

  /** What a rule is called today; an id that is not known stays as it is. */
  RuleId today(RuleId id) {
    RuleRun<?> run = find(id);
    return run == null ? id : run.definition().id();
  }

  /** What a rule was called before. */
  Set<RuleId> formerIds(RuleId id) {
    RuleRun<?> run = find(id);
    return run == null ? Set.of() : run.definition().aliases();
  }

  /** Whether the id is that of a finding of the engine itself. */
  static boolean isReserved(RuleId id) {
    return RESERVED.contains(id);
  }

  /** Every rule, in the order given. */
  Collection<RuleRun<?>> runs() {
    return byId.values();
  }

  /** Every id that a policy may use. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    byId.keySet().forEach(id -> names.add(id.value()));
    return names;
  }

  /** The latest ruleset out of which there is a rule. */
  int ruleset() {
    return ruleset;
  }
}
