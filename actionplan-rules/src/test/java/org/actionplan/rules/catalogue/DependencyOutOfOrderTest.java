// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class DependencyOutOfOrderTest {

  private static final RuleCheck CHECK = RuleCheck.of(new DependencyOutOfOrder());
  private static final Timescale SEPTEMBER = Sample.due("30 September 2026", "2026-09-30");
  private static final Timescale DAY_BEFORE = Sample.due("29 September 2026", "2026-09-29");

  private static final String SENTENCE =
      "WARNING recommendation R1, action A, dependsOn 1: The action is due on 2026-09-29, before B,"
          + " on which it depends and which is due on 2026-09-30.";

  @Test
  void anActionMayBeDueWithWhatItDependsOnAndNotADayBefore() {
    assertThat(CHECK.lines(plan(action("A", SEPTEMBER, "B"), action("B", SEPTEMBER)))).isEmpty();
    assertThat(CHECK.lines(plan(action("A", DAY_BEFORE, "B"), action("B", SEPTEMBER))))
        .containsExactly(SENTENCE);
  }

  @Test
  void thePolicySetsTheSlack() {
    RuleCheck slack = CHECK.under(RuleSetting.with("slackDays", 1));

    assertThat(slack.lines(plan(action("A", DAY_BEFORE, "B"), action("B", SEPTEMBER)))).isEmpty();
  }

  @Test
  void closedActionsAreInNobodysWay() {
    Action done = action("B", SEPTEMBER).withStatus(Status.VERIFIED);
    Action cancelled = action("A", DAY_BEFORE, "B").withStatus(Status.CANCELLED);

    assertThat(CHECK.lines(plan(action("A", DAY_BEFORE, "B"), done))).isEmpty();
    assertThat(CHECK.lines(plan(cancelled, action("B", SEPTEMBER)))).isEmpty();
  }

  @Test
  void aRecommendationIsDueWithItsLastAction() {
    ActionPlan plan =
        Sample.plan(
            Sample.recommendation().addActions(action("A", DAY_BEFORE, "R2")).build(),
            Sample.recommendation()
                .reference(Reference.of("R2"))
                .addActions(action("B", Sample.due("May 2026", "2026-05")), action("C", SEPTEMBER))
                .build());

    assertThat(CHECK.lines(plan)).containsExactly(SENTENCE.replace(" B,", " R2,"));
  }

  @Test
  void whatWaitsForItselfIsAnError() {
    ActionPlan plan =
        plan(
            action("A", SEPTEMBER, "B"),
            action("B", SEPTEMBER, "C"),
            action("C", SEPTEMBER, "a"),
            action("D", SEPTEMBER, "C"));

    assertThat(CHECK.lines(plan))
        .containsExactly(
            "ERROR recommendation R1, action A, dependsOn 1: The action depends on B, which in turn"
                + " depends on the action.",
            "ERROR recommendation R1, action B, dependsOn 1: The action depends on C, which in turn"
                + " depends on the action.",
            "ERROR recommendation R1, action C, dependsOn 1: The action depends on a, which in turn"
                + " depends on the action.");
  }

  @Test
  void soIsWhatWaitsForItsOwnRecommendation() {
    assertThat(CHECK.lines(plan(action("A", SEPTEMBER, "R1"))))
        .containsExactly(
            "ERROR recommendation R1, action A, dependsOn 1: The action depends on R1, which in turn"
                + " depends on the action.");
  }

  @Test
  void aLongChainIsNoCycleAndNoBurden() {
    Action[] chain = new Action[20_000];
    for (int i = 0; i < chain.length; i++) {
      chain[i] = action("A" + i, SEPTEMBER, "A" + (i + 1));
    }

    assertThat(CHECK.lines(plan(chain))).isEmpty();
  }

  private static Action action(String reference, Timescale timescale, String... links) {
    Action.Builder action = Sample.action(timescale).reference(Reference.of(reference));
    for (String link : links) {
      action.addDependsOn(Reference.of(link));
    }
    return action.build();
  }

  private static ActionPlan plan(Action... actions) {
    return Sample.plan(Sample.recommendation().addActions(actions).build());
  }
}
