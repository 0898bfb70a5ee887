// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Reference;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An action that is to be done before what it waits for, or that waits for itself. */
final class DependencyOutOfOrder implements PlanRule {

  private static final Parameter<Integer> SLACK_DAYS =
      Parameter.whole(
          "slackDays", 0, "How many days an action may be due before what it depends on.");

  private static final Wording BEFORE =
      Wording.of(
          "dependency-out-of-order/before",
          "The action is due on {deadline}, before {reference}, on which it depends and which is due"
              + " on {dependency}.",
          "Move one of the dates, or remove the dependency.");

  private static final Wording CYCLE =
      Wording.of(
          "dependency-out-of-order/cycle",
          "The action depends on {reference}, which in turn depends on the action.",
          "Remove one of the dependencies, so that work can begin.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("dependency-out-of-order", Severity.WARNING)
          .summary("An action is due before what it depends on, or depends on itself.")
          .why("What waits for something later will be late; what waits for itself never begins.")
          .source("Dependencies in project plans and in OSCAL plans of action.")
          .parameters(SLACK_DAYS)
          .wordings(BEFORE, CYCLE)
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
    Dependencies dependencies = Dependencies.of(plan);
    Cycles cycles = new Cycles(edges(dependencies));
    for (int i = 0; i < dependencies.actions().size(); i++) {
      List<Reference> links = dependencies.actions().get(i).action().dependsOn();
      for (int k = 0; k < links.size(); k++) {
        check(plan, dependencies, cycles, i, k);
      }
    }
  }

  private static int[][] edges(Dependencies dependencies) {
    return dependencies.actions().stream()
        .map(
            action ->
                action.action().dependsOn().stream()
                    .flatMap(link -> dependencies.targets(link).stream())
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }

  private static void check(
      PlanCase plan, Dependencies dependencies, Cycles cycles, int index, int linkIndex) {
    ActionCase action = dependencies.actions().get(index);
    Reference link = action.action().dependsOn().get(linkIndex);
    List<Integer> targets = dependencies.targets(link);
    if (targets.stream().anyMatch(target -> cycles.hasBoth(index, target))) {
      plan.flag(DanglingReference.link(action, linkIndex), CYCLE)
          .severity(Severity.ERROR)
          .fact("text", link)
          .argument("reference", link);
      return;
    }
    Optional<Deadline> due = openDeadline(action);
    Optional<LocalDate> dependency =
        targets.stream()
            .map(dependencies.actions()::get)
            .flatMap(target -> openDeadline(target).stream())
            .map(Deadline::earliest)
            .max(LocalDate::compareTo);
    if (due.isPresent()
        && dependency.isPresent()
        && due.get().latest().plusDays(plan.get(SLACK_DAYS)).isBefore(dependency.get())) {
      plan.flag(DanglingReference.link(action, linkIndex), BEFORE)
          .fact("text", link)
          .fact("deadline", due.get().latest())
          .fact("dependency", dependency.get())
          .argument("reference", link);
    }
  }

  private static Optional<Deadline> openDeadline(ActionCase action) {
    return action.isOpen() ? action.deadline() : Optional.empty();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "due on 30 June, depends on what is due on 30 September",
            Severity.WARNING,
            plan(
                Sample.due("30 June 2026", "2026-06-30"),
                Sample.due("30 September 2026", "2026-09-30")),
            Sample.AS_OF),
        Example.flagged(
            "A depends on B, and B depends on A",
            Severity.ERROR,
            Sample.plan(
                Sample.recommendation()
                    .addActions(dependent("A", "B").build(), dependent("B", "A").build())
                    .build()),
            Sample.AS_OF),
        Example.notFlagged(
            "due in Q3 2026/27, depends on what is due in Q2 2026/27",
            plan(
                Sample.due("Q3 2026/27", "2026-10-01/2026-12-31"),
                Sample.due("Q2 2026/27", "2026-07-01/2026-09-30")),
            Sample.AS_OF));
  }

  /** A plan whose first action depends on its second. */
  private static ActionPlan plan(Timescale first, Timescale second) {
    return Sample.plan(
        Sample.recommendation()
            .addActions(
                dependent("A", "B").timescale(first).build(),
                Sample.action(second).reference(Reference.of("B")).build())
            .build());
  }

  private static Action.Builder dependent(String reference, String dependsOn) {
    return Sample.action().reference(Reference.of(reference)).addDependsOn(Reference.of(dependsOn));
  }
}
