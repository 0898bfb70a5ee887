// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

class TimescaleUnreadableTest {

  private static final RuleCheck CHECK = RuleCheck.of(new TimescaleUnreadable());
  private static final Timescale WORDS = new Timescale.Unreadable("when capacity allows");

  private static final String SENTENCE =
      "WARNING recommendation R1, action 1, timescale: The timescale was not understood as a date, a"
          + " period or a word such as \"Ongoing\".";

  @Test
  void keepsTheWordsThatNobodyUnderstood() {
    Finding finding = CHECK.findings(Sample.plan(Sample.action(WORDS)), Sample.AS_OF).get(0);

    assertThat(CHECK.lines(Sample.action(WORDS))).containsExactly(SENTENCE);
    assertThat(finding.text()).contains("when capacity allows");
    assertThat(finding.advice())
        .isEqualTo("Write a date such as \"31 March 2027\" or \"Q3 2026/27\".");
    assertThat(finding.suggestion()).isEmpty();
  }

  @Test
  void suggestsWhatWasMeantWhereASlipIsLikelyUnlessThePolicySaysOtherwise() {
    var plan = Sample.plan(Sample.action(new Timescale.Unreadable("by end of Decmber 2026")));

    assertThat(CHECK.findings(plan, Sample.AS_OF))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.of("by end of December 2026"));
    assertThat(CHECK.under(RuleSetting.with("suggest", false)).findings(plan, Sample.AS_OF))
        .extracting(Finding::suggestion)
        .containsExactly(Optional.empty());
  }

  @Test
  void flagsAPartThatNobodyUnderstood() {
    Timescale staged =
        new Timescale.Staged(
            "a. December 2026 b. when ready",
            List.of(
                new Stage(Optional.of("a"), Sample.due("December 2026", "2026-12")),
                new Stage(Optional.of("b"), new Timescale.Unreadable("when ready"))));
    Finding finding = CHECK.findings(Sample.plan(Sample.action(staged)), Sample.AS_OF).get(0);

    assertThat(CHECK.lines(Sample.action(staged))).containsExactly(SENTENCE);
    assertThat(finding.text()).contains("when ready");
  }

  @Test
  void flagsClosedActionsTooBecauseItIsTheDataThatCannotBeReliedOn() {
    assertThat(CHECK.lines(Sample.action(WORDS).status(Status.IMPLEMENTED)))
        .containsExactly(SENTENCE);
  }

  @Test
  void aBlankIsMissingAndNotUnreadable() {
    assertThat(CHECK.lines(Sample.action(new Timescale.Unstated("")))).isEmpty();
  }
}
