// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletedWithoutEvidenceTest {

  private static final RuleCheck CHECK = RuleCheck.of(new CompletedWithoutEvidence());
  private static final Evidence MINUTE =
      Evidence.builder().text("Minute 23").kind("Minute").build();

  private static final String SENTENCE =
      "WARNING recommendation R1, action 1, evidence: The action is said to be complete, and nothing"
          + " shows that it is.";

  @ParameterizedTest
  @EnumSource(Status.class)
  void onlyWhatIsCompleteNeedsEvidence(Status status) {
    assertThat(CHECK.lines(Sample.action().status(status)))
        .isEqualTo(status.isComplete() ? List.of(SENTENCE) : List.of());
  }

  @Test
  void aTextOrALinkIsEvidenceAndABlankIsNot() {
    var complete = Sample.action().status(Status.VERIFIED);

    assertThat(CHECK.lines(complete.evidence(List.of(MINUTE)))).isEmpty();
    assertThat(CHECK.lines(complete.evidence(List.of(Evidence.builder().link("a.pdf").build()))))
        .isEmpty();
    assertThat(
            CHECK.lines(complete.evidence(List.of(Evidence.builder().text(" ").link("").build()))))
        .containsExactly(SENTENCE);
  }

  @Test
  void thePolicySetsTheKindsThatCount() {
    RuleCheck audited = CHECK.under(RuleSetting.with("kinds", List.of("audit report")));
    RuleCheck minuted = CHECK.under(RuleSetting.with("kinds", List.of("audit report", "minute")));
    var complete = Sample.action().status(Status.VERIFIED).addEvidence(MINUTE);

    assertThat(audited.lines(complete)).containsExactly(SENTENCE);
    assertThat(minuted.lines(complete)).isEmpty();
  }

  @Test
  void thePolicySetsThePriorities() {
    RuleCheck high = CHECK.under(RuleSetting.with("priorities", List.of("high")));
    var complete = Sample.action().status(Status.IMPLEMENTED);

    assertThat(high.lines(complete)).containsExactly(SENTENCE);
    assertThat(high.lines(complete.priority("HIGH "))).containsExactly(SENTENCE);
    assertThat(high.lines(complete.priority("Low"))).isEmpty();
  }
}
