// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.benchmarks.rules.Facts.ActionFact;
import org.actionplan.benchmarks.rules.Facts.RecommendationFact;
import org.actionplan.benchmarks.rules.Facts.ReferenceFact;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The same in Drools, as its executable model: conditions are Java, and nothing is interpreted. */
final class Drools {

  private static final Global<Hits> HITS = DSL.globalOf(Hits.class, "org.actionplan", "hits");

  /** Where rules put what they find. */
  public static final class Hits {
    private final List<Hit> all = new ArrayList<>();

    void add(String rule, String at) {
      all.add(new Hit(rule, at));
    }
  }

  private final KieBase base = KieBaseBuilder.createKieBaseFromModel(model());

  private static Model model() {
    Variable<RecommendationFact> recommendation = declarationOf(RecommendationFact.class);
    ModelImpl model = new ModelImpl();
    model.addGlobal(HITS);
    model.addRule(action(Hit.UNRESOLVED, ActionFact::isUnresolved));
    model.addRule(action(Hit.LAPSED, ActionFact::isLapsed));
    model.addRule(action(Hit.NO_OWNER, ActionFact::isOwnerMissing));
    model.addRule(action(Hit.BOTH, ActionFact::isLapsedAndUnresolved));
    model.addRule(
        rule(Hit.NO_ACTION)
            .build(
                pattern(recommendation).expr(Hit.NO_ACTION, RecommendationFact::isWithoutAction),
                on(recommendation, HITS)
                    .execute((found, hits) -> hits.add(Hit.NO_ACTION, found.at()))));
    model.addRule(duplicates());
    return model;
  }

  private static Rule action(String id, Predicate1<ActionFact> condition) {
    Variable<ActionFact> action = declarationOf(ActionFact.class);
    return rule(id)
        .build(
            pattern(action).expr(id, condition),
            on(action, HITS).execute((found, hits) -> hits.add(id, found.at())));
  }

  private static Rule duplicates() {
    Variable<ReferenceFact> one = declarationOf(ReferenceFact.class);
    Variable<ReferenceFact> other = declarationOf(ReferenceFact.class);
    return rule(Hit.TWICE)
        .build(
            pattern(one),
            DSL.exists(
                pattern(other)
                    .expr(
                        "same key",
                        one,
                        (b, a) -> b.key().equals(a.key()),
                        PatternDSL.betaIndexedBy(
                            String.class,
                            ConstraintType.EQUAL,
                            0,
                            ReferenceFact::key,
                            ReferenceFact::key))
                    .expr("another place", one, (b, a) -> !b.at().equals(a.at()))),
            on(one, HITS).execute((found, hits) -> hits.add(Hit.TWICE, found.at())));
  }

  List<Hit> hits(List<Facts> plans) {
    Hits hits = new Hits();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal("hits", hits);
      for (Facts plan : plans) {
        plan.recommendations().forEach(session::insert);
        plan.actions().forEach(session::insert);
        plan.references().forEach(session::insert);
      }
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return hits.all;
  }
}
