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

class ResponseDecisionMissingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ResponseDecisionMissing());

  private static final String SENTENCE =
      "WARNING recommendation R1, response: The response does not say whether the recommendation is"
          + " accepted.";

  @ParameterizedTest
  @EnumSource(Decision.class)
  void wordsNeedADecision(Decision decision) {
    boolean undecided = decision == Decision.NOT_STATED || decision == Decision.UNDER_CONSIDERATION;

    assertThat(lines(CHECK, "The Executive welcomes the panel's work.", decision))
        .isEqualTo(undecided ? List.of(SENTENCE) : List.of());
  }

  @Test
  void withoutWordsOrWithoutAResponseNothingIsMissing() {
    assertThat(lines(CHECK, " ", Decision.NOT_STATED)).isEmpty();
    assertThat(CHECK.lines(Sample.plan(Sample.recommendation().build()))).isEmpty();
  }

  @Test
  void whatIsAgreedInPrincipleIsForAnotherRule() {
    assertThat(lines(CHECK, "Agreed in principle", Decision.NOT_STATED)).isEmpty();
  }

  @Test
  void thePolicySaysWhatCountsAsADecision() {
    RuleCheck strict = CHECK.under(RuleSetting.with("decisions", List.of("accepted", "rejected")));

    assertThat(lines(strict, "Agreed for the most part.", Decision.PARTLY_ACCEPTED))
        .containsExactly(SENTENCE);
    assertThat(lines(strict, "Agreed.", Decision.ACCEPTED)).isEmpty();
  }

  private static List<String> lines(RuleCheck check, String text, Decision decision) {
    Response response = Response.builder().text(text).decision(decision).build();
    return check.lines(Sample.plan(Sample.recommendation().response(response).build()));
  }
}
