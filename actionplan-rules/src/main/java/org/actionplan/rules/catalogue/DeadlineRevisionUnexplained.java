// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Revision;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Term;
import org.actionplan.rules.Wording;

/** A date that somebody moved without saying why, without leave, or when it was too late. */
final class DeadlineRevisionUnexplained implements ActionRule {

  private static final Parameter<Boolean> REQUIRE_APPROVER =
      Parameter.flag("requireApprover", true, "Whether somebody must have allowed the move.");

  private static final Parameter<Boolean> FLAG_RETROSPECTIVE =
      Parameter.flag(
          "flagRetrospective", true, "Whether a move recorded after the lapse is flagged.");

  private static final Wording UNEXPLAINED =
      Wording.of(
          "deadline-revision-unexplained",
          "The deadline was moved from {from} to {to} {faults}.",
          "Record why it was moved and who allowed it, and move dates before they lapse.");

  private static final Term WITHOUT_REASON = Term.of("WITHOUT_REASON", "without a reason");
  private static final Term WITHOUT_APPROVER = Term.of("WITHOUT_APPROVER", "without an approver");
  private static final Term AFTER_LAPSE = Term.of("AFTER_LAPSE", "after it had lapsed");

  /** What there is to say for each set of faults, by the sum of their bits. */
  private static final List<Faults> FAULTS =
      List.of(
          Faults.of(),
          Faults.of(WITHOUT_REASON),
          Faults.of(WITHOUT_APPROVER),
          Faults.of(WITHOUT_REASON, WITHOUT_APPROVER),
          Faults.of(AFTER_LAPSE),
          Faults.of(WITHOUT_REASON, AFTER_LAPSE),
          Faults.of(WITHOUT_APPROVER, AFTER_LAPSE),
          Faults.of(WITHOUT_REASON, WITHOUT_APPROVER, AFTER_LAPSE));

  private record Faults(Wording wording, String codes) {
    static Faults of(Term... terms) {
      return new Faults(UNEXPLAINED.saying("faults", terms), Term.codes(terms));
    }
  }

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("deadline-revision-unexplained", Severity.WARNING)
          .summary(
              "A deadline was moved without a reason, without an approver, or after it had lapsed.")
          .why("Departments defer dates on their own, and the committee finds out months later.")
          .source("HM Treasury, DAO 02/20, Revision of target dates.")
          .parameters(REQUIRE_APPROVER, FLAG_RETROSPECTIVE)
          .wordings(UNEXPLAINED)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    List<Revision> revisions = action.action().revisions();
    for (int i = 0; i < revisions.size(); i++) {
      Revision revision = revisions.get(i);
      Optional<Deadline> from = revision.from().deadline();
      if (from.isEmpty() || from.equals(revision.to().deadline())) {
        continue;
      }
      int bits = faults(action, revision, from.get());
      if (bits > 0) {
        Faults faults = FAULTS.get(bits);
        FindingDraft draft =
            action
                .flag(revision(action, i), faults.wording())
                .fact("text", revision.to().text())
                .fact("from", from.get());
        Deadlines.state("to", revision.to(), draft);
        draft.fact("faults", faults.codes());
      }
    }
  }

  private static int faults(ActionCase action, Revision revision, Deadline from) {
    int bits = 0;
    if (revision.reason().orElse("").isBlank()) {
      bits += 1;
    }
    if (action.get(REQUIRE_APPROVER) && revision.approver().orElse("").isBlank()) {
      bits += 2;
    }
    Optional<LocalDate> recorded = revision.on().flatMap(DateWindow::firstDay);
    if (action.get(FLAG_RETROSPECTIVE)
        && recorded.isPresent()
        && recorded.get().isAfter(from.latest())) {
      bits += 4;
    }
    return bits;
  }

  private static Subject revision(ActionCase action, int index) {
    return action.subject().field("revisions").element(index);
  }

  @Override
  public List<Example> examples() {
    Revision.Builder moved =
        Revision.builder()
            .from(Sample.due("30 June 2026", "2026-06-30"))
            .to(Sample.due("31 December 2026", "2026-12-31"));
    return List.of(
        Example.flagged(
            "from 30 June to 31 December 2026, recorded on 4 August, no reason",
            Severity.WARNING,
            Sample.plan(Sample.action().addRevisions(moved.on(DateWindow.of(2026, 8, 4)).build())),
            Sample.AS_OF),
        Example.notFlagged(
            "the same, recorded on 10 June with reason and minute number",
            Sample.plan(
                Sample.action()
                    .addRevisions(
                        moved
                            .on(DateWindow.of(2026, 6, 10))
                            .reason("The contractor withdrew.")
                            .approver("Audit Committee, minute 23")
                            .build())),
            Sample.AS_OF));
  }
}
