// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class TimescaleMissingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new TimescaleMissing());
  private static final String AT = "ERROR recommendation R1, action 1, timescale: ";

  @Test
  void aBlankAndADashSayNothing() {
    String sentence = AT + "Nothing is said about when this will be done.";

    assertThat(CHECK.lines(Sample.action(new Timescale.Unstated("")))).containsExactly(sentence);
    assertThat(CHECK.lines(Sample.action(new Timescale.Unstated("-")))).containsExactly(sentence);
  }

  @Test
  void notApplicableIsNoAnswerForWorkThatIsOpen() {
    assertThat(CHECK.lines(Sample.action(new Timescale.NotApplicable("n/a"))))
        .containsExactly(AT + "The timescale is said not to apply, but the action is still open.");
  }

  @Test
  void aDateStillOwedIsMissing() {
    assertThat(CHECK.lines(Sample.action(new Timescale.ToBeConfirmed("TBC"))))
        .containsExactly(AT + "The date by which this will be done is still to be confirmed.");
  }

  @Test
  void thePolicyAddsPlaceholders() {
    RuleCheck more = CHECK.under(RuleSetting.with("placeholders", List.of("see above")));

    assertThat(CHECK.lines(Sample.action(new Timescale.Unreadable("See above.")))).isEmpty();
    assertThat(more.lines(Sample.action(new Timescale.Unreadable("See above."))))
        .containsExactly(AT + "Nothing is said about when this will be done.");
  }

  @Test
  void whatIsUnreadableOrOpenEndedIsNotMissing() {
    assertThat(CHECK.lines(Sample.action(new Timescale.Unreadable("when capacity allows"))))
        .isEmpty();
    assertThat(CHECK.lines(Sample.action(Sample.ongoing("Ongoing")))).isEmpty();
    assertThat(CHECK.lines(Sample.action(new Timescale.Immediate("ASAP")))).isEmpty();
  }

  @Test
  void nothingIsOwedForClosedActionsAndRejectedRecommendations() {
    Timescale blank = new Timescale.Unstated("");

    assertThat(CHECK.lines(Sample.action(blank).status(Status.VERIFIED))).isEmpty();
    assertThat(
            CHECK.lines(
                Sample.plan(
                    Sample.recommendation()
                        .response(Response.of(Decision.REJECTED))
                        .addActions(Sample.action(blank).build())
                        .build())))
        .isEmpty();
  }
}
