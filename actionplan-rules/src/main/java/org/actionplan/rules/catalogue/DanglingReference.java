// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Reference;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A link that leads nowhere. */
final class DanglingReference implements PlanRule {

  private static final Parameter<Boolean> ALLOW_EXTERNAL =
      Parameter.flag(
          "allowExternal", true, "Whether an absolute URI may lead to something outside the plan.");

  private static final Wording DANGLING =
      Wording.of(
          "dangling-reference",
          "The action depends on {reference}, and nothing in the plan has that reference.",
          "Correct the reference, or remove the dependency.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("dangling-reference", Severity.ERROR)
          .summary("An action depends on a reference that is not in the plan.")
          .why("A broken link hides what an action waits for.")
          .source("Practice of published trackers: every link can be followed.")
          .parameters(ALLOW_EXTERNAL)
          .wordings(DANGLING)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    if (!Dependencies.areIn(plan)) {
      return;
    }
    boolean allowExternal = plan.get(ALLOW_EXTERNAL);
    Dependencies dependencies = Dependencies.of(plan);
    for (ActionCase action : dependencies.actions()) {
      List<Reference> links = action.action().dependsOn();
      for (int k = 0; k < links.size(); k++) {
        Reference link = links.get(k);
        if (!dependencies.knows(link) && !(allowExternal && link.isExternal())) {
          plan.flag(link(action, k), DANGLING).fact("text", link).argument("reference", link);
        }
      }
    }
  }

  /** One of the dependencies of an action, identified by its place in the list. */
  static Subject link(ActionCase action, int index) {
    return action.subject().field("dependsOn").element(index);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "depends on \"R9.1\", which is not there",
            Severity.ERROR,
            Sample.plan(Sample.action().addDependsOn(Reference.of("R9.1"))),
            Sample.AS_OF),
        Example.notFlagged(
            "depends on an absolute URI",
            Sample.plan(
                Sample.action().addDependsOn(Reference.of("https://example.org/plans/7#R2"))),
            Sample.AS_OF));
  }
}
