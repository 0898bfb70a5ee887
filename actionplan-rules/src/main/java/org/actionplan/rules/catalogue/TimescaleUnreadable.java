// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** Words about time that no reader understood; they are kept for people. */
final class TimescaleUnreadable implements ActionRule {

  private static final Parameter<Boolean> SUGGEST =
      Parameter.flag("suggest", true, "Whether to suggest what was meant, where a slip is likely.");

  private static final Wording UNREADABLE =
      Wording.of(
          "timescale-unreadable",
          "The timescale was not understood as a date, a period or a word such as \"Ongoing\".",
          "Write a date such as \"31 March 2027\" or \"Q3 2026/27\".");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("timescale-unreadable", Severity.WARNING)
          .summary("A timescale, or a part of one, was not understood by any reader.")
          .why(
              "What cannot be read cannot lapse: the action would never be late. The text is kept"
                  + " as written and never guessed at.")
          .source("Practice of calendar readers: one bad field must not lose the file.")
          .parameters(SUGGEST)
          .wordings(UNREADABLE)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    String text = unreadable(action.action().timescale());
    if (!text.isEmpty()) {
      FindingDraft draft = action.flag("timescale", UNREADABLE).fact("text", text);
      if (action.get(SUGGEST)) {
        suggestion(text, action).ifPresent(draft::suggestion);
      }
    }
  }

  /** The text that was not understood; empty if all was. */
  private static String unreadable(Timescale timescale) {
    if (timescale instanceof Timescale.Unreadable) {
      return timescale.text();
    }
    if (timescale instanceof Timescale.Staged staged) {
      for (Stage stage : staged.stages()) {
        if (stage.timescale() instanceof Timescale.Unreadable) {
          return stage.timescale().text();
        }
      }
    }
    return "";
  }

  private static Optional<String> suggestion(String text, ActionCase action) {
    return Respelling.of(
        text,
        Respelling.TIME,
        respelt ->
            !(Timescale.parse(respelt, action.plan().conventions())
                instanceof Timescale.Unreadable));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"when capacity allows\"",
            Severity.WARNING,
            Sample.plan(Sample.action(new Timescale.Unreadable("when capacity allows"))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"by end of Q3 2026/27\"",
            Sample.plan(Sample.action(Sample.due("by end of Q3 2026/27", "2026-10-01/2026-12-31"))),
            Sample.AS_OF));
  }
}
