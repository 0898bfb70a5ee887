// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Baseline;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.SuppressedFinding;
import org.actionplan.report.Suppression;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class GovernanceTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());
  private static final LocalDate AS_OF = LocalDate.of(2022, 10, 18);
  private static final LocalDate LAST_DAY = LocalDate.of(2023, 1, 31);

  /** The "????" in the budget of c. */
  private static final Finding OWED = find(Policy.CORE, AS_OF, "budget-unresolved").get(1);

  private static final Suppression DECISION =
      Suppression.of(OWED)
          .reason("The bid is decided in January.")
          .approver("Section 151 Officer")
          .expires(LAST_DAY)
          .build();

  private static final String TARGET =
      "budget-unresolved at recommendation:c/action=Proposed action for c/budget";

  private static Policy with(Suppression... suppressions) {
    return Policy.CORE.withSuppressions(suppressions);
  }

  @Test
  void keepsApartWhatIsSuppressedUntilItsLastDay() {
    Report report = ENGINE.check(ReferencePlan.PLAN, with(DECISION), LAST_DAY);

    assertThat(report.suppressed())
        .containsExactly(new SuppressedFinding(OWED.withAsOf(LAST_DAY), DECISION));
    assertThat(report.findings())
        .isEqualTo(without(OWED.withAsOf(LAST_DAY), LAST_DAY))
        .isNotEmpty();
  }

  private static List<Finding> without(Finding one, LocalDate asOf) {
    return ENGINE.check(ReferencePlan.PLAN, Policy.CORE, asOf).findings().stream()
        .filter(finding -> !finding.equals(one))
        .toList();
  }

  @Test
  void showsItAgainOnTheDayAfterAndSaysSo() {
    LocalDate after = LAST_DAY.plusDays(1);
    Report report = ENGINE.check(ReferencePlan.PLAN, with(DECISION), after);

    assertThat(report.suppressed()).isEmpty();
    assertThat(report.findings()).contains(OWED.withAsOf(after));
    Finding expired = find(with(DECISION), after, "suppression-expired").get(0);
    assertThat(expired.severity()).isEqualTo(Severity.WARNING);
    assertThat(expired.subject().name()).isEqualTo("policy core, suppression of " + TARGET);
    assertThat(expired.message().text())
        .isEqualTo("The suppression of " + TARGET + " expired on 2023-01-31.");
    assertThat(expired.advice())
        .isEqualTo(
            "Put right what it let pass, or have its approver decide again and set a new last"
                + " day.");
    assertThat(expired.since()).contains(after);
    assertThat(expired.asOf()).contains(after);
    assertThat(own(report)).containsExactly("suppression-expired");
  }

  @Test
  void turnsOnTheDayAfterItsLastUnlessItHasNone() {
    LocalDate quiet = LocalDate.of(2023, 1, 15);
    Suppression forEver = DECISION.withExpires(LocalDate.MAX);

    assertThat(ENGINE.standing(ReferencePlan.PLAN, with(DECISION), quiet).nextTurn())
        .contains(LAST_DAY.plusDays(1));
    assertThat(ENGINE.standing(ReferencePlan.PLAN, with(forEver), quiet).nextTurn()).isEmpty();
  }

  @Test
  void showsItAgainWhenAFactHasChangedAndSaysWhich() {
    Suppression outdated = DECISION.withFacts(Map.of("text", "TBC"));
    Report report = ENGINE.check(ReferencePlan.PLAN, with(outdated), AS_OF);

    assertThat(report.suppressed()).isEmpty();
    assertThat(report.findings()).contains(OWED);
    Finding changed = find(with(outdated), AS_OF, "suppression-facts-changed").get(0);
    assertThat(changed.severity()).isEqualTo(Severity.WARNING);
    assertThat(changed.message().text())
        .isEqualTo(
            "The suppression of "
                + TARGET
                + " relies on facts that have changed: text was \"TBC\" and is \"????\".");
    assertThat(changed.advice())
        .isEqualTo(
            "Have its approver decide again on the facts as they are, or remove the suppression.");
    assertThat(own(report)).containsExactly("suppression-facts-changed");
  }

  @Test
  void saysThatAFactIsNotThereAnyMore() {
    Suppression outdated = DECISION.withFacts(Map.of("text", "????", "owner", "Head of Finance"));

    assertThat(find(with(outdated), AS_OF, "suppression-facts-changed"))
        .extracting(finding -> finding.facts().get("changes"))
        .containsExactly("owner was \"Head of Finance\" and is not there");
  }

  @Test
  void saysThatASuppressionSuppressedNothing() {
    Suppression misspelt =
        DECISION.withTarget(
            new Suppression.Target.OfRule(OWED.rule(), "recommendation:z/action:1/budget"));
    Report report = ENGINE.check(ReferencePlan.PLAN, with(DECISION, misspelt), AS_OF);

    assertThat(report.suppressed()).hasSize(1);
    Finding unused = find(with(misspelt), AS_OF, "suppression-unused").get(0);
    assertThat(unused.severity()).isEqualTo(Severity.INFO);
    assertThat(unused.message().text())
        .isEqualTo(
            "The suppression of budget-unresolved at recommendation:z/action:1/budget suppressed"
                + " nothing.");
    assertThat(unused.advice())
        .isEqualTo("Remove it if what it let pass is put right, or else correct what it names.");
    assertThat(own(report)).containsExactly("suppression-unused");
  }

  @Test
  void isUnusedWhereTheRuleDoesNotRunAndUsedWhereItIsNotShown() {
    Policy off = with(DECISION).withRule("budget-unresolved", RuleSetting.OFF);
    Policy errors = with(DECISION).withShow(Severity.ERROR);

    assertThat(own(ENGINE.check(ReferencePlan.PLAN, off, AS_OF)))
        .containsExactly("suppression-unused");
    assertThat(own(ENGINE.check(ReferencePlan.PLAN, errors, AS_OF))).isEmpty();
    assertThat(ENGINE.check(ReferencePlan.PLAN, errors, AS_OF).suppressed()).isEmpty();
  }

  @Test
  void saysThatASuppressionNamesARuleThatIsNotKnown() {
    Suppression misspelt =
        DECISION.withTarget(new Suppression.Target.OfRule(RuleId.of("budget-unresolvd"), "plan"));
    Report report = ENGINE.check(ReferencePlan.PLAN, with(misspelt, misspelt), AS_OF);

    assertThat(own(report)).containsExactly("rule-unknown");
    Finding unknown = find(with(misspelt), AS_OF, "rule-unknown").get(0);
    assertThat(unknown.message().text())
        .isEqualTo("The policy suppresses a rule budget-unresolvd, which is not known here.");
    assertThat(unknown.advice())
        .isEqualTo("Correct the id, or remove the suppression, which suppressed nothing.");
    assertThat(unknown.suggestion()).contains("budget-unresolved");
  }

  @Test
  void keepsToAFingerprintAsWell() {
    Suppression one = DECISION.withTarget(new Suppression.Target.OfFinding(OWED.fingerprint()));
    Suppression other =
        DECISION.withTarget(
            new Suppression.Target.OfFinding(OWED.withFacts(Map.of("text", "TBC")).fingerprint()));

    assertThat(ENGINE.check(ReferencePlan.PLAN, with(one), AS_OF).suppressed()).hasSize(1);
    assertThat(find(with(other), AS_OF, "suppression-unused"))
        .extracting(finding -> finding.message().text())
        .containsExactly(
            "The suppression of the finding "
                + ((Suppression.Target.OfFinding) other.target()).fingerprint()
                + " suppressed nothing.");
  }

  @Test
  void suppressesByTheIdsOfOldOfARenamedRule() {
    Wording wording = Wording.of("action-wordy", "The plan is judged.", "Do nothing.");
    Rule renamed =
        PlanRule.of(
            RuleDefinition.of("action-wordy", Severity.INFO)
                .aliases("action-long")
                .wordings(wording)
                .build(),
            plan -> plan.flag(wording).fact("text", "x"));
    RuleEngine engine = RuleEngine.of(List.of(renamed));
    Finding today = engine.check(ReferencePlan.PLAN, Policy.CORE, AS_OF).findings().get(0);
    Finding old = today.withRule(RuleId.of("action-long"));
    Suppression byRule =
        DECISION
            .withTarget(new Suppression.Target.OfRule(old.rule(), old.subject().identity()))
            .withFacts(old.facts());
    Suppression byFingerprint =
        byRule.withTarget(new Suppression.Target.OfFinding(old.fingerprint()));
    Baseline baseline = new Baseline(List.of(Baseline.Entry.of(old)));

    assertThat(engine.check(ReferencePlan.PLAN, with(byRule), AS_OF).suppressed()).hasSize(1);
    assertThat(engine.check(ReferencePlan.PLAN, with(byFingerprint), AS_OF).suppressed())
        .hasSize(1);
    assertThat(engine.check(ReferencePlan.PLAN, Policy.CORE.withBaseline(baseline), AS_OF).known())
        .containsExactly(today);
  }

  @Test
  void failsOnlyForWhatIsNewSinceTheBaseline() {
    Report before = ENGINE.check(ReferencePlan.PLAN, Policy.CORE, AS_OF);
    Policy policy = Policy.CORE.withBaseline(Baseline.of(before));

    Report same = ENGINE.check(ReferencePlan.PLAN, policy, AS_OF);
    Report later = ENGINE.check(ReferencePlan.PLAN, policy, LocalDate.of(2022, 11, 1));

    assertThat(before.failsAt(Severity.ERROR)).isTrue();
    assertThat(same.failsAt(Severity.INFO)).isFalse();
    assertThat(same.known()).isEqualTo(before.findings());
    assertThat(later.findings())
        .extracting(Finding::rule)
        .containsExactly(RuleId.of("deadline-lapsed"));
    assertThat(later.failsAt(Severity.ERROR)).isTrue();
  }

  @Test
  void noticesThatOneThingIsPutRightWhileAnotherOfTheSameKindComesIn() {
    Baseline baseline = Baseline.of(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, AS_OF));
    ActionPlan plan =
        ReferencePlan.PLAN.withRecommendations(
            ReferencePlan.PLAN.recommendations().stream()
                .map(each -> each.text().endsWith(" c") ? withBudgetOf(each, 0) : each)
                .map(each -> each.text().endsWith(" f") ? withBudgetOf(each, 2) : each)
                .toList());
    Report report = ENGINE.check(plan, Policy.CORE.withBaseline(baseline), AS_OF);

    assertThat(report.findings())
        .extracting(finding -> finding.rule() + " " + finding.subject().name())
        .containsExactly("budget-unresolved recommendation f, action 1, budget");
    assertThat(baseline.compare(report).fixed())
        .extracting(Baseline.Entry::subject)
        .containsExactly("recommendation:c/action=Proposed action for c/budget");
  }

  private static Recommendation withBudgetOf(Recommendation recommendation, int index) {
    return recommendation.withActions(
        recommendation
            .actions()
            .get(0)
            .withBudget(ReferencePlan.PLAN.recommendations().get(index).actions().get(0).budget()));
  }

  private static List<String> own(Report report) {
    List<RuleId> own = RuleEngine.ownDefinitions().stream().map(RuleDefinition::id).toList();
    return report.findings().stream()
        .map(Finding::rule)
        .filter(own::contains)
        .map(RuleId::value)
        .toList();
  }

  private static List<Finding> find(Policy policy, LocalDate asOf, String rule) {
    return ENGINE.check(ReferencePlan.PLAN, policy, asOf).findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }
}
