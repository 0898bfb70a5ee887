// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PlanWriter;
import org.actionplan.io.PolicyReader;
import org.actionplan.io.PolicyWriter;
import org.actionplan.io.ReportReader;
import org.actionplan.io.ReportWriter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.ProfileId;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/**
 * The policy of {@code docs/policies.md}, which is the example's own file, and what the page shows.
 */
class JudgeByPolicyTest {

  private static final Path PAGE = Path.of("..", "docs", "policies.md");
  private static final LocalDate LAST_DAY = LocalDate.of(2023, 3, 31);

  @Test
  void thePolicyIsReadWithoutARemark() throws IOException {
    assertThat(JudgeByPolicy.policy().findings()).isEmpty();
  }

  @Test
  void thePageShowsThePolicyTheReportAndTheProfilesAsTheyAre() throws IOException {
    String policy =
        Files.readString(
            Path.of("src/main/resources/org/actionplan/examples/policy.yaml"),
            StandardCharsets.UTF_8);
    String page = Files.readString(PAGE, StandardCharsets.UTF_8);
    String fresh = between(page, "```yaml\n", "```\n", policy);
    fresh = between(fresh, "```text\n", "```\n", Output.of(JudgeByPolicy::run));
    fresh = between(fresh, "extend one another.\n\n", "\nSeverity says", PoliciesPage.table());
    Golden.assertFresh(PAGE, fresh);
  }

  private static String between(String page, String before, String after, String text) {
    int begin = page.indexOf(before) + before.length();
    return page.substring(0, begin) + text + page.substring(page.indexOf(after, begin));
  }

  @Test
  void whatIsSuppressedComesBackOnTheDayAfterItsLast() throws IOException {
    Policy policy = JudgeByPolicy.policy().value().orElseThrow();

    assertThat(JudgeByPolicy.judge(policy, LAST_DAY).suppressed()).hasSize(1);
    assertThat(JudgeByPolicy.judge(policy, LAST_DAY.plusDays(1)).suppressed()).isEmpty();
    assertThat(JudgeByPolicy.judge(policy, LAST_DAY.plusDays(1)).findings())
        .extracting(finding -> finding.rule().value())
        .contains("suppression-expired", "ongoing-without-review-date");
  }

  @Test
  void theReportIsTheSameAfterPlanAndPolicyWereExportedAgain() throws IOException {
    Policy policy = JudgeByPolicy.policy().value().orElseThrow();
    ActionPlan plan = CheckReferencePlan.importReferencePlan().plan().orElseThrow();
    for (Format format : Format.values()) {
      ActionPlan planAgain =
          PlanReader.of(format).read(PlanWriter.of(format).toText(plan)).value().orElseThrow();
      Policy policyAgain =
          PolicyReader.of(format)
              .read(PolicyWriter.of(format).toText(policy))
              .value()
              .orElseThrow();
      RuleEngine engine = RuleEngine.of(Catalogue.rules());
      Report report = engine.check(plan, policy, LAST_DAY);

      assertThat(engine.check(planAgain, policyAgain, LAST_DAY)).isEqualTo(report);
      assertThat(report.suppressed()).isNotEmpty();
      assertThat(report.known()).isNotEmpty();
      assertThat(ReportReader.of(format).read(ReportWriter.of(format).toText(report)).value())
          .contains(report);
    }
  }

  @Test
  void aSlipInThePolicyIsAnErrorAtTheTop() throws IOException {
    Policy slip =
        JudgeByPolicy.policy().value().orElseThrow().withProfile(ProfileId.of("uk-scrutny-en"));
    Finding first = JudgeByPolicy.judge(slip, LAST_DAY).findings().get(0);

    assertThat(first.severity()).isEqualTo(Severity.ERROR);
    assertThat(first.rule()).hasToString("profile-unknown");
    assertThat(first.suggestion()).contains("uk-scrutiny-en");
  }
}
