// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class PlanDiffTest {

  private static final Action ACTION = action(due("October 2022", "2022-10"));

  @Test
  void saysWhichDeadlineMovedAndByHowMuch() {
    PlanDiff diff = PlanDiff.between(plan(ACTION), plan(action(due("March 2023", "2023-03"))));

    assertThat(diff.toText())
        .isEqualTo(
            "recommendation b, action 1: The deadline moved from 2022-10-31 to 2023-03-31, 151 days"
                + " later.\n");
    assertThat(diff.changes())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanChange.DeadlineChanged.class,
            change -> {
              assertThat(change.move()).isEqualTo(DeadlineMove.LATER);
              assertThat(change.days()).hasValue(151);
              assertThat(change.message().arguments()).containsEntry("days", "151");
            });
  }

  @Test
  void saysWhatWasAnsweredOtherwise() {
    Recommendation before = recommendation("b", "That it be published.");
    Response accepted =
        Response.builder().decision(Decision.ACCEPTED).text("Agreed.").reason("Law").build();

    assertThat(changes(before, before.withResponse(accepted)))
        .containsExactly("recommendation b: The response changed from not stated to accepted.");
    assertThat(
            changes(
                before.withResponse(accepted),
                before.withResponse(accepted.withDecision(Decision.PARTLY_ACCEPTED))))
        .containsExactly(
            "recommendation b: The response changed from accepted to partly accepted.");
    assertThat(
            changes(
                before.withResponse(accepted), before.withResponse(accepted.withText("Yes, but"))))
        .containsExactly(
            "recommendation b: The words of the response changed from \"Agreed.\" to \"Yes,"
                + " but\".");
    assertThat(
            changes(
                before.withResponse(accepted),
                before.withResponse(accepted.withReason(Optional.empty()))))
        .containsExactly(
            "recommendation b: The reason given in the response changed from \"Law\" to nothing.");
  }

  @Test
  void saysWhatBecameOfAnAction() {
    assertThat(
            changes(
                ACTION,
                ACTION
                    .withStatus(Status.IMPLEMENTED)
                    .withCompletedOn(DateWindow.parse("2022-11"))
                    .withOwners(Owner.of("Head of Housing"))
                    .withBudget(new Budget.ToBeConfirmed("TBC"))))
        .containsExactly(
            "recommendation b, action 1: The status changed from not stated to implemented.",
            "recommendation b, action 1: A completion on 2022-11 was recorded.",
            "recommendation b, action 1: The owner changed from nobody to \"Head of Housing\".",
            "recommendation b, action 1: The budget changed from nothing to \"TBC\".");
  }

  @Test
  void saysThatACompletionWasCorrectedOrTakenBack() {
    Action completed = ACTION.withCompletedOn(DateWindow.parse("2022-11"));

    assertThat(changes(completed, completed.withCompletedOn(DateWindow.parse("2022-12"))))
        .containsExactly(
            "recommendation b, action 1: The date of completion changed from 2022-11 to 2022-12.");
    assertThat(changes(completed, ACTION))
        .containsExactly(
            "recommendation b, action 1: The completion on 2022-11 is no longer recorded.");
  }

  @Test
  void namesSupportersAndOrganisationsAndLeavesOutWhoHoldsThePost() {
    Owner lead = Owner.of("Head of Housing");
    Owner police =
        Owner.of("Inspector").withOrganisation("Cleveland Police").withRole(Owner.Role.SUPPORT);

    assertThat(changes(ACTION.withOwners(lead), ACTION.withOwners(lead.withHolder("J Smith"))))
        .isEmpty();
    assertThat(changes(ACTION.withOwners(lead), ACTION.withOwners(lead, police)))
        .containsExactly(
            "recommendation b, action 1: The owner changed from \"Head of Housing\" to \"Head of"
                + " Housing\" and \"Inspector, Cleveland Police\" (support).");
  }

  @Test
  void saysWhatVanishedAndAppeared() {
    Recommendation a = recommendation("a", "That wardens be hired.", ACTION, ACTION);
    Recommendation b = recommendation("b", "That the policy be published.", ACTION);
    Recommendation c = recommendation("c", "That fees be reviewed.");

    assertThat(PlanDiff.between(plan(a, b), plan(b)).changes())
        .map(PlanChange::sentence)
        .containsExactly(
            "recommendation a: The recommendation has vanished from the plan; it had 2 actions.");
    assertThat(PlanDiff.between(plan(b, c), plan(a)).toText())
        .isEqualTo(
            """
            recommendation a: The recommendation is new; it has 2 actions.
            recommendation b: The recommendation has vanished from the plan; it had an action.
            recommendation c: The recommendation has vanished from the plan.
            """);
    assertThat(changes(a, a.withActions()))
        .containsOnly(
            "recommendation a, action 1: The action has vanished from the plan; it was open and due"
                + " by 2022-10-31.",
            "recommendation a, action 2: The action has vanished from the plan; it was open and due"
                + " by 2022-10-31.");
    assertThat(
            changes(
                a.withActions(action("Hire."), action("Fire.").withStatus(Status.CANCELLED)),
                a.withActions()))
        .containsExactly(
            "recommendation a, action 1: The action has vanished from the plan; it was open.",
            "recommendation a, action 2: The action has vanished from the plan; it was closed.");
    assertThat(changes(a.withActions(), a.withActions(ACTION)))
        .containsExactly("recommendation a, action 1: The action is new.");
  }

  @Test
  void saysThatAnActionWasMovedToAnotherRecommendation() {
    Action campaign = action("Run a campaign with the police in every ward.");
    Recommendation a = recommendation("a", "That wardens be hired.");
    Recommendation b = recommendation("b", "That the policy be published.", ACTION);

    assertThat(
            PlanDiff.between(
                    plan(a.withActions(campaign), b),
                    plan(a, b.withActions(ACTION, campaign.withStatus(Status.IN_PROGRESS))))
                .toText())
        .isEqualTo(
            """
            recommendation b, action 2: The action was moved here; it was recommendation a, action 1.
            recommendation b, action 2: The status changed from not stated to in progress.
            """);
  }

  @Test
  void isTheSameTheOtherWayRound() {
    ActionPlan earlier =
        plan(
            recommendation("a", "That it be published.", ACTION),
            recommendation("b", "That it be withdrawn at once and for good."));
    ActionPlan later =
        plan(
            recommendation("a", "That it be published.", action(due("March 2023", "2023-03"))),
            recommendation("c", "That a committee look at the budget again."));
    PlanDiff diff = PlanDiff.between(earlier, later);

    assertThat(diff.reversed()).isEqualTo(PlanDiff.between(later, earlier));
    assertThat(diff.reversed().reversed()).isEqualTo(diff);
    assertThat(diff.reversed().toText()).contains("151 days earlier").doesNotContain("later.");
  }

  @Test
  void tellsChangesInTheOrderOfThePlan() {
    Recommendation first = recommendation("a", "That it be published.", ACTION);
    Recommendation second = recommendation("b", "That it be read aloud.", ACTION);
    Action moved = action(due("March 2023", "2023-03"));

    assertThat(
            PlanDiff.between(
                    plan(first, second),
                    plan(
                        first.withActions(moved),
                        second.withStatus(Status.IMPLEMENTED).withActions(moved)))
                .changes())
        .extracting(PlanChange::sentence)
        .containsExactly(
            "recommendation a, action 1: The deadline moved from 2022-10-31 to 2023-03-31, 151 days"
                + " later.",
            "recommendation b: The status changed from not stated to implemented.",
            "recommendation b, action 1: The deadline moved from 2022-10-31 to 2023-03-31, 151 days"
                + " later.");
  }

  @Test
  void saysThatAnActionHasAnotherReference() {
    Action action = ACTION.withDescription("Publish the policy on the website.");

    assertThat(
            changes(
                action.withReference(Reference.of("b1")), action.withReference(Reference.of("b2"))))
        .containsExactly("recommendation b, action b2: The reference changed from b1 to b2.");
    assertThat(
            changes(
                action.withReference(Reference.of("b1")), action.withReference(Reference.of("B1"))))
        .isEmpty();
  }

  @Test
  void theSamePlanDiffersInNothing() {
    ActionPlan plan = plan(ACTION);

    assertThat(PlanDiff.between(plan, plan).isEmpty()).isTrue();
    assertThat(PlanDiff.between(plan, plan).toText()).isEmpty();
    assertThat(PlanDiff.between(plan, plan(ACTION.withStatus(Status.ON_HOLD))).isEmpty()).isFalse();
  }

  @Test
  void whiteSpaceIsNoChange() {
    assertThat(
            changes(
                ACTION.withBudget(new Budget.ToBeConfirmed("TBC")),
                ACTION
                    .withDescription(" Publish\u00a0the\n policy. ")
                    .withTimescale(due(" October  2022 ", "2022-10"))
                    .withBudget(new Budget.ToBeConfirmed("TBC "))))
        .isEmpty();
  }

  @Test
  void longTextsAreQuotedInPart() {
    assertThat(changes(ACTION, ACTION.withDescription("Publish the policy. " + "x".repeat(200))))
        .containsExactly(
            "recommendation b, action 1: The text changed from \"Publish the policy.\" to"
                + " \"Publish the policy. "
                + "x".repeat(100)
                + "…\". (taken for the same because of its words)");
  }

  private static List<String> changes(Action from, Action to) {
    return changes(
        recommendation("b", "That the policy be published.", from),
        recommendation("b", "That the policy be published.", to));
  }

  private static List<String> changes(Recommendation from, Recommendation to) {
    return PlanDiff.between(plan(from), plan(to)).changes().stream()
        .map(PlanChange::sentence)
        .toList();
  }
}
