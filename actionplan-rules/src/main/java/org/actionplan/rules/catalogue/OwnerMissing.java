// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Owner;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An open action for which nobody answers. */
final class OwnerMissing implements ActionRule {

  private static final Parameter<Placeholders> PLACEHOLDERS =
      Parameter.words(
              "placeholders",
              Placeholders.OWNER_WORDS,
              "Words that stand where an owner should; case, spaces and punctuation aside.")
          .as(Placeholders::of);

  private static final Wording NOBODY =
      Wording.of(
          "owner-missing/nobody",
          "No owner is named.",
          "Name the post that answers for this action.");

  private static final Wording PLACEHOLDER =
      Wording.of(
          "owner-missing/placeholder",
          "In place of an owner stand words that name nobody.",
          "Name the post that answers for this action.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("owner-missing", Severity.ERROR)
          .summary("An open action has no owner, or words such as \"TBC\" and \"various\" for one.")
          .why("Where all answer for an action, nobody does.")
          .source("General practice of accountability: one named post answers for each action.")
          .parameters(PLACEHOLDERS)
          .wordings(NOBODY, PLACEHOLDER)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if (!action.isOwed()) {
      return;
    }
    List<Owner> owners = action.action().owners();
    Placeholders placeholders = action.get(PLACEHOLDERS);
    for (int i = 0; i < owners.size(); i++) {
      if (Owners.isNamed(owners.get(i), placeholders)) {
        return;
      }
    }
    if (owners.isEmpty()) {
      action.flag("owners", NOBODY).fact("count", 0);
    } else {
      action.flag("owners", PLACEHOLDER).fact("text", owners.get(0).post());
    }
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"TBC\"",
            Severity.ERROR,
            Sample.plan(Sample.action().owners(List.of(Owner.of("TBC")))),
            Sample.AS_OF),
        Example.flagged(
            "nobody", Severity.ERROR, Sample.plan(Sample.action().owners(List.of())), Sample.AS_OF),
        Example.notFlagged(
            "\"Head of Housing\"",
            Sample.plan(Sample.action().owners(List.of(Owner.of("Head of Housing")))),
            Sample.AS_OF));
  }
}
