// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Response;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Profile;
import org.actionplan.policy.Profiles;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleId;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in profiles under the built-in rules. */
class ProfilesInCatalogueTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  static Stream<Profile> profiles() {
    return Profiles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void setOnlyRulesAndParametersThatThereAre(Profile profile) {
    assertThat(
            ENGINE.check(ActionPlan.builder().build(), profile.policy(), Sample.AS_OF).findings())
        .as("%s sets what the catalogue does not have: correct it in Profiles", profile.id())
        .isEmpty();
  }

  @Test
  void policingIsOverdueOnThe57thDay() {
    ActionPlan plan = received("2026-09-01");

    assertThat(overdue(plan, "uk-policing", LocalDate.of(2026, 10, 26))).isEmpty();
    assertThat(overdue(plan, "uk-policing", LocalDate.of(2026, 10, 27))).hasSize(1);
  }

  @Test
  void englishScrutinyIsOverdueAfterTwoMonthsAndCoreNever() {
    ActionPlan plan = received("2026-09-01");

    assertThat(overdue(plan, "uk-scrutiny-en", LocalDate.of(2026, 10, 31))).isEmpty();
    assertThat(overdue(plan, "uk-scrutiny-en", LocalDate.of(2026, 11, 1))).hasSize(1);
    assertThat(overdue(plan, "core", LocalDate.of(2030, 1, 1))).isEmpty();
  }

  @Test
  void aPolicyHasTheLastWordOnItsProfile() {
    Policy own =
        Policy.extending("uk-policing")
            .withRule("response-overdue", RuleSetting.with("clock", List.of("en-lga2000-9fe")));
    ActionPlan plan = received("2026-09-01");

    assertThat(overdue(plan, own, LocalDate.of(2026, 10, 31))).isEmpty();
    assertThat(overdue(plan, own, LocalDate.of(2026, 11, 1))).hasSize(1);
    assertThat(
            overdue(
                plan, own.withRule("response-overdue", RuleSetting.OFF), LocalDate.of(2030, 1, 1)))
        .isEmpty();
  }

  private static ActionPlan received(String day) {
    return Sample.plan(
        Sample.recommendation()
            .response(Response.builder().receivedOn(DateWindow.parse(day)).build())
            .build());
  }

  private static List<Finding> overdue(ActionPlan plan, String profile, LocalDate asOf) {
    return overdue(plan, Policy.extending(profile), asOf);
  }

  private static List<Finding> overdue(ActionPlan plan, Policy policy, LocalDate asOf) {
    return ENGINE.check(plan, policy, asOf).findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of("response-overdue")))
        .toList();
  }
}
