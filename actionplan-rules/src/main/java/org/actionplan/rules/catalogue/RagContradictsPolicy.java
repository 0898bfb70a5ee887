// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RagFormula;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** A stated rating that is not the one that the authority's own formula gives. */
final class RagContradictsPolicy implements ActionRule {

  private static final Wording CONTRADICTS =
      Wording.of(
          "rag-contradicts-policy",
          "The action is rated {rag}; by the formula of the policy it is {expected}.",
          "Correct the rating, or what is reported of progress.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("rag-contradicts-policy", Severity.WARNING)
          .summary("A stated red, amber or green rating is not that of the authority's formula.")
          .why(
              "Where ratings are typed by hand they stay green. The rule is idle unless the policy"
                  + " has a formula of ratings.")
          .source(
              "Reading Borough Council, September 2022: ratings had not been applied in accordance"
                  + " with the stated policy.")
          .wordings(CONTRADICTS)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Optional<RagFormula> formula = action.policy().ragFormula();
    if (formula.isEmpty()) {
      return;
    }
    Optional<Rag> stated = action.action().statedRag();
    if (stated.isEmpty() || action.isForRejected()) {
      return;
    }
    Set<Rag> expected = formula.get().ratings(action.action(), action.asOf());
    if (!expected.isEmpty() && !expected.contains(stated.get())) {
      FindingDraft draft =
          action
              .flag("updates", CONTRADICTS)
              .fact("rag", word(stated.get()))
              .fact(
                  "expected",
                  expected.stream()
                      .map(RagContradictsPolicy::word)
                      .collect(Collectors.joining(" or ")));
      action.action().percentComplete().ifPresent(percent -> draft.fact("percent", percent));
      action.deadline().ifPresent(deadline -> draft.fact("deadline", deadline));
    }
  }

  private static String word(Rag rag) {
    return rag.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    return action.action().statedRag().isEmpty()
        ? List.of()
        : action
            .policy()
            .ragFormula()
            .map(formula -> formula.turningPoints(action.action()))
            .orElse(List.of());
  }

  @Override
  public List<Example> examples() {
    Policy reading = Policy.CORE.withRagFormula(RagFormula.READING);
    Action.Builder green = rated(Rag.GREEN, 40, Sample.due("30 September 2026", "2026-09-30"));
    Action.Builder amber = rated(Rag.AMBER, 60, Sample.due("31 March 2027", "2027-03-31"));
    return List.of(
        Example.flagged(
                "green, 40 % complete, the date passed (formula of Reading: red)",
                Severity.WARNING, Sample.plan(green), Sample.AS_OF)
            .under(reading),
        Example.notFlagged(
                "amber at 60 %, not yet due (formula of Reading)", Sample.plan(amber), Sample.AS_OF)
            .under(reading),
        Example.notFlagged(
            "green, 40 % complete, the date passed, and the policy has no formula",
            Sample.plan(green), Sample.AS_OF));
  }

  private static Action.Builder rated(Rag rag, int percent, Timescale timescale) {
    return Sample.action(timescale)
        .status(Status.IN_PROGRESS)
        .addUpdates(ProgressUpdate.builder().rag(rag).percentComplete(percent).build());
  }
}
