// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialInPublicOutputTest {

  private static final RuleCheck CHECK = RuleCheck.of(new ConfidentialInPublicOutput());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOT FOR PUBLICATION",
        "Exempt from publication: see the annex",
        "By virtue of paragraph 3 of Schedule 12A",
        "OFFICIAL-SENSITIVE",
        "Private & confidential: private and confidential"
      })
  void aMarkedTextIsFlagged(String text) {
    assertThat(CHECK.lines(Sample.action().description(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Collect confidential waste",
        "Exempt small traders from the fee",
        "Publish the policy",
        "Train staff in official statistics"
      })
  void ordinaryWordsAreLetPass(String text) {
    assertThat(CHECK.lines(Sample.action().description(text))).isEmpty();
  }

  @Test
  void theMarkingIsQuotedAndNotTheText() {
    Finding finding =
        CHECK
            .findings(
                Sample.plan(
                    Sample.action()
                        .reference(Reference.of("1a"))
                        .description("Pay J Smith. Not for Publication!")),
                Sample.AS_OF)
            .get(0);

    assertThat(finding.message().text()).isEqualTo("The text is marked \"not for publication\".");
    assertThat(finding.toString()).doesNotContain("Pay J Smith");
  }

  @Test
  void everyTextOfAPlanIsLookedAtAndFlaggedOnce() {
    String marked = "Not for publication";
    Timescale unreadable = new Timescale.Unreadable(marked);
    Action action =
        Sample.action()
            .description(marked)
            .budget(new Budget.Unreadable(marked))
            .timescale(unreadable)
            .statedStatus(marked)
            .addUpdates(ProgressUpdate.builder().text("Done.").build())
            .addUpdates(ProgressUpdate.builder().text(marked).build())
            .addUpdates(ProgressUpdate.builder().text("Exempt information").build())
            .addEvidence(Evidence.builder().text(marked).build())
            .addRevisions(Revision.builder().from(unreadable).to(unreadable).reason(marked).build())
            .build();
    ActionPlan plan =
        Sample.plan(
                Sample.recommendation()
                    .text(marked)
                    .response(Response.builder().text(marked).reason(marked).build())
                    .addActions(action)
                    .build())
            .withTitle(marked)
            .withSubject(marked);

    assertThat(subjects(plan))
        .containsExactlyInAnyOrder(
            "title",
            "subject",
            "recommendation R1, text",
            "recommendation R1, response",
            "recommendation R1, action 1, description",
            "recommendation R1, action 1, budget",
            "recommendation R1, action 1, timescale",
            "recommendation R1, action 1, statedStatus",
            "recommendation R1, action 1, updates",
            "recommendation R1, action 1, evidence",
            "recommendation R1, action 1, revisions");
  }

  @Test
  void aReasonAloneIsLookedAt() {
    assertThat(
            subjects(
                Sample.plan(
                    Sample.recommendation()
                        .response(Response.builder().reason("Exempt information.").build())
                        .build())))
        .containsExactly("recommendation R1, response");
  }

  @Test
  void thePolicySetsTheMarkings() {
    RuleCheck welsh = CHECK.under(RuleSetting.with("markings", List.of("ddim i'w gyhoeddi")));

    assertThat(welsh.lines(Sample.action().description("Ddim i'w gyhoeddi"))).hasSize(1);
    assertThat(welsh.lines(Sample.action().description("Not for publication"))).isEmpty();
  }

  private static List<String> subjects(ActionPlan plan) {
    return CHECK.findings(plan, Sample.AS_OF).stream()
        .map(finding -> finding.subject().name())
        .toList();
  }
}
