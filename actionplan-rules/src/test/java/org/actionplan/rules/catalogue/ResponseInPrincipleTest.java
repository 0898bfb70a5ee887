// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseInPrincipleTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ResponseInPrinciple());
  private static final Action UNDATED = Sample.action(Sample.ongoing("Ongoing")).build();
  private static final Action DATED = Sample.action().build();

  private static final String SENTENCE =
      "WARNING recommendation R1, response: The response agrees in principle or takes note, and no"
          + " action has a date.";

  @ParameterizedTest
  @EnumSource(Decision.class)
  void agreementInPrincipleAndTakingNotePromiseNothing(Decision decision) {
    boolean vague = decision == Decision.ACCEPTED_IN_PRINCIPLE || decision == Decision.NOTED;

    assertThat(lines(CHECK, "", decision)).isEqualTo(vague ? List.of(SENTENCE) : List.of());
  }

  @Test
  void thePhrasesDoTooUnlessTheDecisionIsClear() {
    assertThat(lines(CHECK, "Agreed, in  Principle.", Decision.NOT_STATED))
        .containsExactly(SENTENCE);
    assertThat(lines(CHECK, "This is already under way.", Decision.UNDER_CONSIDERATION))
        .containsExactly(SENTENCE);
    assertThat(lines(CHECK, "Agreed in principle", Decision.ACCEPTED)).isEmpty();
    assertThat(lines(CHECK, "A principled stand, annotated", Decision.NOT_STATED)).isEmpty();
  }

  @Test
  void anActionWithADateOrOneThatIsDoneIsAPromise() {
    assertThat(lines(CHECK, "", Decision.NOTED, UNDATED)).containsExactly(SENTENCE);
    assertThat(lines(CHECK, "", Decision.NOTED, UNDATED, DATED)).isEmpty();
    assertThat(lines(CHECK, "", Decision.NOTED, UNDATED.withStatus(Status.VERIFIED))).isEmpty();
  }

  @Test
  void aClosedRecommendationIsLeftAlone() {
    assertThat(
            CHECK.lines(
                Sample.plan(
                    Sample.recommendation()
                        .response(Response.of(Decision.NOTED))
                        .status(Status.CANCELLED)
                        .build())))
        .isEmpty();
  }

  @Test
  void thePolicySetsThePhrasesOfItsLanguage() {
    RuleCheck welsh = CHECK.under(RuleSetting.with("phrases", List.of("mewn egwyddor")));

    assertThat(lines(welsh, "Cytunwyd mewn egwyddor", Decision.NOT_STATED))
        .containsExactly(SENTENCE);
    assertThat(lines(welsh, "Agreed in principle", Decision.NOT_STATED)).isEmpty();
  }

  private static List<String> lines(
      RuleCheck check, String text, Decision decision, Action... actions) {
    return check.lines(
        Sample.plan(
            Sample.recommendation()
                .response(Response.builder().text(text).decision(decision).build())
                .addActions(actions)
                .build()));
  }
}
