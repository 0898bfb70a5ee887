// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.actionplan.benchmarks.rules.Facts.ActionFact;
import org.actionplan.benchmarks.rules.Facts.RecommendationFact;
import org.actionplan.benchmarks.rules.Facts.ReferenceFact;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The same in Easy Rules, with conditions in Java; references are counted for it. */
final class EasyRules {

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules onActions =
      new Rules(
          action(Hit.UNRESOLVED, ActionFact::isUnresolved),
          action(Hit.LAPSED, ActionFact::isLapsed),
          action(Hit.NO_OWNER, ActionFact::isOwnerMissing),
          action(Hit.BOTH, ActionFact::isLapsedAndUnresolved));
  private final Rules onRecommendations =
      new Rules(
          rule(
              Hit.NO_ACTION,
              RecommendationFact.class,
              RecommendationFact::isWithoutAction,
              RecommendationFact::at));
  private final Rules onReferences =
      new Rules(rule(Hit.TWICE, Counted.class, counted -> counted.uses > 1, Counted::at));

  /** A reference with the number of its uses. */
  private record Counted(String at, int uses) {}

  private static Rule action(String id, Predicate<ActionFact> condition) {
    return rule(id, ActionFact.class, condition, ActionFact::at);
  }

  /** Of what a hit is. */
  private interface Place<T> {
    String of(T fact);
  }

  private static <T> Rule rule(String id, Class<T> type, Predicate<T> condition, Place<T> place) {
    return new RuleBuilder()
        .name(id)
        .when(facts -> condition.test(type.cast(facts.get("subject"))))
        .then(
            facts -> {
              List<Hit> hits = facts.get("hits");
              hits.add(new Hit(id, place.of(type.cast(facts.get("subject")))));
            })
        .build();
  }

  List<Hit> hits(List<Facts> plans) {
    List<Hit> hits = new ArrayList<>();
    for (Facts plan : plans) {
      plan.recommendations().forEach(each -> fire(onRecommendations, each, hits));
      plan.actions().forEach(each -> fire(onActions, each, hits));
      Map<String, Integer> uses = new HashMap<>();
      plan.references().forEach(each -> uses.merge(each.key(), 1, Integer::sum));
      for (ReferenceFact each : plan.references()) {
        fire(onReferences, new Counted(each.at(), uses.getOrDefault(each.key(), 0)), hits);
      }
    }
    return hits;
  }

  private void fire(Rules rules, Object subject, List<Hit> hits) {
    org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
    facts.put("subject", subject);
    facts.put("hits", hits);
    engine.fire(rules, facts);
  }
}
