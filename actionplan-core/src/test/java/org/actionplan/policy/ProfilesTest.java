// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class ProfilesTest {

  private static final RuleSetting TWICE_A_YEAR =
      RuleSetting.builder()
          .putParameters("days", new ParameterValue.Whole(183))
          .putParameters("startedOnly", new ParameterValue.Flag(false))
          .build();

  @Test
  void areFoundByTheIdsThatArePublished() {
    assertThat(Profiles.all())
        .extracting(profile -> profile.id().toString())
        .containsExactly(
            "core",
            "strict",
            "uk-scrutiny-en",
            "uk-scrutiny-cy",
            "uk-local-audit",
            "uk-policing",
            "hmt",
            "us-federal",
            "import-check");
    assertThat(Profiles.all())
        .allSatisfy(profile -> assertThat(Profiles.find(profile.id())).contains(profile));
    assertThat(Profiles.find(ProfileId.of("uk"))).isEmpty();
  }

  @Test
  void areNamedLikePoliciesAndExtendOneThatIsKnown() {
    assertThat(Profiles.all())
        .allSatisfy(profile -> assertThat(profile.policy().name()).contains(profile.id().value()))
        .filteredOn(profile -> !profile.equals(Profiles.CORE))
        .allSatisfy(
            profile -> {
              Policy parent =
                  profile.policy().profile().flatMap(Profiles::find).orElseThrow().policy();
              assertThat(profile.policy().ruleset()).isEqualTo(parent.ruleset());
              assertThat(profile.policy().show()).isEqualTo(parent.show());
            });
  }

  @Test
  void policingWantsCommentsIn56DaysAndAnActionOrAReason() {
    assertThat(rules("uk-policing"))
        .isEqualTo(
            Map.of(
                RuleId.of("response-overdue"),
                RuleSetting.with("clock", List.of("ew-pa1996-55")),
                RuleId.of("recommendation-without-action"),
                RuleSetting.as(Severity.ERROR),
                RuleId.of("rejection-without-reason"),
                RuleSetting.as(Severity.ERROR)));
  }

  @Test
  void englishScrutinyWantsAResponseInTwoMonthsAndProgressTwiceAYear() {
    assertThat(rules("uk-scrutiny-en"))
        .isEqualTo(
            Map.of(
                RuleId.of("response-overdue"),
                RuleSetting.with("clock", List.of("en-lga2000-9fe")),
                RuleId.of("progress-update-stale"),
                TWICE_A_YEAR));
  }

  @Test
  void welshScrutinySetsNoClockThatTheLawDoesNotSet() {
    assertThat(rules("uk-scrutiny-cy"))
        .isEqualTo(Map.of(RuleId.of("progress-update-stale"), TWICE_A_YEAR));
  }

  @Test
  void localAuditJudgesAnOldPlanByTheLawOfItsDay() {
    assertThat(rules("uk-local-audit"))
        .isEqualTo(
            Map.of(
                RuleId.of("response-overdue"),
                RuleSetting.with(
                    "clock", List.of("en-laa2014-sch7", "en-aca1998-11", "ew-aca1998-11-enacted")),
                RuleId.of("response-decision-missing"),
                RuleSetting.as(Severity.ERROR)));
  }

  @Test
  void theTreasuryWantsProgressTwiceAYearAndAReasonForEveryMove() {
    assertThat(rules("hmt"))
        .isEqualTo(
            Map.of(
                RuleId.of("progress-update-stale"),
                TWICE_A_YEAR,
                RuleId.of("deadline-revision-unexplained"),
                RuleSetting.as(Severity.ERROR)));
  }

  @Test
  void federalAgenciesDecideInSixMonthsAndShowDocuments() {
    assertThat(rules("us-federal"))
        .isEqualTo(
            Map.of(
                RuleId.of("response-overdue"),
                RuleSetting.with("clock", List.of("us-a50-decision")),
                RuleId.of("rejection-without-reason"),
                RuleSetting.as(Severity.ERROR),
                RuleId.of("completed-without-evidence"),
                RuleSetting.as(Severity.ERROR),
                RuleId.of("verification-outstanding"),
                RuleSetting.as(Severity.WARNING)));
  }

  @Test
  void anImportIsCheckedForReadabilityAndIdentityOnly() {
    Policy policy = Policy.extending("import-check").resolved();

    assertThat(policy.otherRules()).contains(false);
    assertThat(policy.rules().keySet())
        .isEqualTo(
            Set.of(
                RuleId.of("duplicate-reference"),
                RuleId.of("dangling-reference"),
                RuleId.of("timescale-unreadable"),
                RuleId.of("timescale-ambiguous"),
                RuleId.of("budget-unreadable")));
  }

  @Test
  void strictRunsEveryRuleAndForgivesNoWarning() {
    Policy policy = Policy.extending("strict").resolved();

    assertThat(policy.otherRules()).contains(true);
    assertThat(policy.failOn()).isEqualTo(Severity.WARNING);
    assertThat(policy.rules()).isEmpty();
  }

  private static Map<RuleId, RuleSetting> rules(String profile) {
    return Policy.extending(profile).resolved().rules();
  }

  @Test
  void idsAreLowerCaseWordsWithDashes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProfileId.of("UK"))
        .withMessage(
            "value of a profile id must be lower-case letters, digits and dashes, but was \"UK\"");
    assertThatIllegalArgumentException().isThrownBy(() -> ProfileId.of(""));
  }
}
