// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.plan.Action;
import org.actionplan.plan.Owner;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An action that several owners lead, or none of its owners. */
final class OwnerLeadUnclear implements ActionRule {

  private static final Parameter<Integer> MAX_LEADS =
      Parameter.whole("maxLeads", 1, "How many owners may lead an action together.");

  private static final Wording MANY =
      Wording.of(
          "owner-lead-unclear/many",
          "{count} owners lead this action: {owners}.",
          "Say which of them answers for it; the others support.");

  private static final Wording NONE =
      Wording.of(
          "owner-lead-unclear/none",
          "Nobody leads this action; {owners} only support.",
          "Name the post that answers for this action.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("owner-lead-unclear", Severity.WARNING)
          .summary("An open action has several leading owners, or only supporting ones.")
          .why(
              "Where several answer for an action, each can wait for the others. Many documents"
                  + " make no difference between their owners, so all of them lead.")
          .source("City of York Council: three owners of one action, published as \"DM/PL/KL\".")
          .parameters(MAX_LEADS)
          .wordings(MANY, NONE)
          .offByDefault()
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
    List<Owner> named =
        action.action().owners().stream()
            .filter(owner -> Owners.isNamed(owner, Placeholders.FOR_OWNERS))
            .toList();
    List<Owner> leads = named.stream().filter(owner -> owner.role() == Owner.Role.LEAD).toList();
    if (leads.size() > action.get(MAX_LEADS)) {
      action.flag("owners", MANY).fact("count", leads.size()).fact("owners", posts(leads));
    } else if (leads.isEmpty() && !named.isEmpty()) {
      action.flag("owners", NONE).fact("owners", posts(named));
    }
  }

  private static String posts(List<Owner> owners) {
    return owners.stream().map(Owner::post).collect(Collectors.joining("; "));
  }

  @Override
  public List<Example> examples() {
    Owner housing = Owner.of("Head of Housing");
    Owner planning = Owner.of("Head of Planning");
    Action.Builder action = Sample.action();
    return List.of(
        Example.flagged(
            "\"Head of Housing\" and \"Head of Planning\", both leading",
            Severity.WARNING,
            Sample.plan(action.owners(List.of(housing, planning))),
            Sample.AS_OF),
        Example.flagged(
            "\"Head of Planning\", supporting, and nobody who leads",
            Severity.WARNING,
            Sample.plan(action.owners(List.of(planning.withRole(Owner.Role.SUPPORT)))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Head of Housing\", with support of \"Head of Planning\"",
            Sample.plan(action.owners(List.of(housing, planning.withRole(Owner.Role.SUPPORT)))),
            Sample.AS_OF));
  }
}
