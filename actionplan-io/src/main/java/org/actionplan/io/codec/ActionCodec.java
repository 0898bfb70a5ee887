// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Status;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link Action}. */
final class ActionCodec {

  static final Fields FIELDS =
      Fields.of(
          "an action",
          Terms.REFERENCE,
          Terms.DESCRIPTION,
          Terms.OWNERS,
          Terms.OWNER,
          Terms.BUDGET,
          Terms.TIMESCALE,
          Terms.STATUS,
          Terms.STATED_STATUS,
          Terms.COMPLETED_ON,
          Terms.REVISIONS,
          Terms.UPDATES,
          Terms.EVIDENCE,
          Terms.DEPENDS_ON,
          Terms.PRIORITY);

  private static final Words<Status> STATUSES = Words.of(Status.class);
  private static final Budget NO_BUDGET = new Budget.Unstated("");
  private static final Timescale NO_TIMESCALE = new Timescale.Unstated("");

  private ActionCodec() {}

  static Optional<Action> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Action.Builder action = Action.builder();
    Extensions extensions = new Extensions();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "reference" -> reference(in).ifPresent(action::reference);
        case "description" -> in.text().ifPresent(action::description);
        case "owners" -> owners(in, action);
        case "owner" -> {
          in.notePlaceAs("owners");
          owners(in, action);
        }
        case "budget" -> BudgetCodec.read(in, extensions.under("budget")).ifPresent(action::budget);
        case "timescale" ->
            TimescaleCodec.read(in, extensions.under("timescale")).ifPresent(action::timescale);
        case "status" -> in.word(STATUSES).ifPresent(action::status);
        case "statedStatus" -> in.text().ifPresent(action::statedStatus);
        case "completedOn" -> in.window().ifPresent(action::completedOn);
        case "revisions" -> in.each("a list", RevisionCodec::read, action::addRevisions);
        case "updates" -> in.each("a list", ProgressUpdateCodec::read, action::addUpdates);
        case "evidence" -> in.each("a list", EvidenceCodec::read, action::addEvidence);
        case "dependsOn" -> in.each("a list", ActionCodec::reference, action::addDependsOn);
        case "priority" -> in.text().ifPresent(action::priority);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    extensions.to(action::extensions);
    return Optional.of(action.build());
  }

  /** A list of owners, or a single one without the list. */
  private static void owners(Input in, Action.Builder action) {
    if (in.isText() || in.isObject()) {
      OwnerCodec.read(in).ifPresent(action::addOwners);
    } else {
      in.each("a post, an object or a list", OwnerCodec::read, action::addOwners);
    }
  }

  static Optional<Reference> reference(Input in) {
    return in.parsed("a reference of 1 to 200 printable characters", Reference::of);
  }

  static void write(Output out, Action action) {
    Extras extras = new Extras(action.extensions());
    out.beginObject();
    out.field(Terms.REFERENCE, action.reference());
    out.text(Terms.DESCRIPTION, action.description());
    out.list(Terms.OWNERS, action.owners(), OwnerCodec::write);
    Extras inBudget = extras.under("budget");
    if (!action.budget().equals(NO_BUDGET) || inBudget.isPresent()) {
      out.name(Terms.BUDGET);
      BudgetCodec.write(out, action.budget(), inBudget);
    }
    Extras inTimescale = extras.under("timescale");
    if (!action.timescale().equals(NO_TIMESCALE) || inTimescale.isPresent()) {
      out.name(Terms.TIMESCALE);
      TimescaleCodec.write(out, action.timescale(), inTimescale);
    }
    out.word(Terms.STATUS, STATUSES, action.status(), Status.NOT_STATED);
    out.field(Terms.STATED_STATUS, action.statedStatus());
    out.field(Terms.COMPLETED_ON, action.completedOn());
    out.list(Terms.REVISIONS, action.revisions(), RevisionCodec::write);
    out.list(Terms.UPDATES, action.updates(), ProgressUpdateCodec::write);
    out.list(Terms.EVIDENCE, action.evidence(), EvidenceCodec::write);
    out.list(Terms.DEPENDS_ON, action.dependsOn(), Output::value);
    out.field(Terms.PRIORITY, action.priority());
    extras.write(out, FIELDS);
    out.endObject();
  }
}
