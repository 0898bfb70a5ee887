// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Status;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Work that is said to be done, with nothing to show for it. */
final class CompletedWithoutEvidence implements ActionRule {

  private static final Parameter<Choice> KINDS =
      Parameter.words("kinds", List.of(), "The kinds of evidence that count; none named, all do.")
          .as(Choice::of);

  private static final Parameter<Choice> PRIORITIES =
      Parameter.words(
              "priorities", List.of(), "The priorities that need evidence; none named, all do.")
          .as(Choice::of);

  private static final Wording WITHOUT_EVIDENCE =
      Wording.of(
          "completed-without-evidence",
          "The action is said to be complete, and nothing shows that it is.",
          "Link a minute, a report or another record of what was done.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("completed-without-evidence", Severity.WARNING)
          .summary("An action is said to be complete, and no evidence is given.")
          .why(
              "Of 34 closed recommendations that were looked at again, 8 were unfinished and 18 had"
                  + " too few documents.")
          .source("US General Accounting Office, AFMD-92-16; OMB Circular A-50.")
          .parameters(KINDS, PRIORITIES)
          .wordings(WITHOUT_EVIDENCE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    Action judged = action.action();
    if (judged.status().isComplete()
        && action.get(PRIORITIES).includes(judged.priority())
        && !isEvident(judged.evidence(), action.get(KINDS))) {
      action.flag("evidence", WITHOUT_EVIDENCE).fact("status", judged.status());
    }
  }

  private static boolean isEvident(List<Evidence> evidence, Choice kinds) {
    for (int i = 0; i < evidence.size(); i++) {
      if (counts(evidence.get(i), kinds)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(Evidence evidence, Choice kinds) {
    boolean says = !evidence.text().isBlank() || !evidence.link().orElse("").isBlank();
    return says && kinds.includes(evidence.kind());
  }

  @Override
  public List<Example> examples() {
    Action.Builder complete = Sample.action().status(Status.IMPLEMENTED);
    return List.of(
        Example.flagged(
            "complete, no link, no note", Severity.WARNING, Sample.plan(complete), Sample.AS_OF),
        Example.notFlagged(
            "complete, minute linked",
            Sample.plan(
                complete.addEvidence(
                    Evidence.builder()
                        .text("Minute 23")
                        .kind("minute")
                        .link("https://example.org/minutes/23")
                        .build())),
            Sample.AS_OF));
  }
}
