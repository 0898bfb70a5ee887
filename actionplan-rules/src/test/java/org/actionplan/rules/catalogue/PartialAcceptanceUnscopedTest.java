// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialAcceptanceUnscopedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new PartialAcceptanceUnscoped());
  private static final Response PARTLY = Response.of(Decision.PARTLY_ACCEPTED);
  private static final String REASON = "The budget of the service has been reduced.";

  private static List<String> lines(RuleCheck check, Response response) {
    return check.lines(Sample.plan(Sample.recommendation().response(response).build()));
  }

  @Test
  void aReasonThatNamesNoPartIsFlagged() {
    String line =
        "INFO recommendation R1, response: The recommendation is accepted in part, and the response"
            + " does not say which part.";

    assertThat(lines(CHECK, PARTLY.withReason(REASON))).containsExactly(line);
    assertThat(lines(CHECK, PARTLY.withText("Accepted in part. " + REASON))).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accepted except for the helpline, which has no funding.",
        "The second part needs a change of the law.",
        "Accepted so far as the council owns the land.",
        "Only the training will be offered this year."
      })
  void wordsThatMayNameAPartAreLetPass(String words) {
    assertThat(lines(CHECK, PARTLY.withReason(words))).isEmpty();
    assertThat(lines(CHECK, PARTLY.withText(words))).isEmpty();
  }

  @Test
  void aDecisionWithoutAReasonIsForAnotherRule() {
    assertThat(lines(CHECK, PARTLY)).isEmpty();
    assertThat(lines(CHECK, PARTLY.withReason("x".repeat(19)))).isEmpty();
    assertThat(lines(CHECK, PARTLY.withReason("x".repeat(20)))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Decision.class)
  void onlyAPartialAcceptanceHasAPart(Decision decision) {
    assertThat(lines(CHECK, PARTLY.withDecision(decision).withReason(REASON)).isEmpty())
        .isEqualTo(decision != Decision.PARTLY_ACCEPTED);
  }

  @Test
  void thePolicySetsTheWords() {
    RuleCheck own = CHECK.under(RuleSetting.with("scopeWords", List.of("budget")));

    assertThat(lines(own, PARTLY.withReason(REASON))).isEmpty();
    assertThat(lines(own, PARTLY.withReason("Only the training will be offered."))).hasSize(1);
    assertThat(own.lines(Sample.plan(Sample.recommendation().build()))).isEmpty();
  }
}
