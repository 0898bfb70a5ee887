// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private static final Wording VAGUE =
      Wording.of("action-vague", "The action says \"{text}\".", "Say what will be done.");

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("action-vague", Severity.INFO)
          .summary("An action is vague.")
          .wordings(VAGUE)
          .build();

  @Test
  void makesAFindingWithEverythingThatBelongsToIt() {
    Report report = ENGINE.check(ReferencePlan.PLAN, Policy.CORE, AS_OF);

    assertThat(report.title()).contains("Tough Enough? Enforcement in Middlesbrough");
    assertThat(report.asOf()).isEqualTo(AS_OF);
    assertThat(report.failures()).isEmpty();
    assertThat(report.findings().get(0))
        .isEqualTo(
            Finding.builder()
                .rule(RuleId.of("deadline-lapsed"))
                .severity(Severity.ERROR)
                .subject(
                    new Subject(
                        JsonPointer.of("/recommendations/0/actions/0/timescale"),
                        "recommendation a, action 1, timescale",
                        "recommendation:a/action=Proposed action for a/timescale"))
                .message(
                    Message.of(
                            "deadline-lapsed",
                            "The deadline of {deadline} has passed and no completion is recorded.")
                        .with("deadline", "2022-12-31"))
                .advice("Record when it was completed, or agree a new date and say why it moved.")
                .putFacts("text", "December 2022")
                .putFacts("deadline", "2022-12-31")
                .asOf(AS_OF)
                .since(LocalDate.of(2023, 1, 1))
                .certainty(Certainty.CERTAIN)
                .help("docs/rules.md#deadline-lapsed")
                .build());
  }

  @Test
  void givesNoDateToAFindingThatDoesNotDependOnOne() {
    assertThat(find("ongoing-without-review-date", Policy.CORE))
        .isNotEmpty()
        .allMatch(finding -> finding.asOf().isEmpty());
  }

  @Test
  void runsARuleOfOnesOwnInAFewLines() {
    Rule own =
        ActionRule.of(
            DEFINITION,
            action -> {
              String text = action.action().description();
              if (text.endsWith(" f")) {
                action.flag("description", VAGUE).fact("text", text);
              }
            });

    Report report = RuleEngine.of(List.of(own)).check(ReferencePlan.PLAN, Policy.CORE, AS_OF);

    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).message().text())
        .isEqualTo("The action says \"Proposed action for f\".");
    assertThat(report.findings().get(0).subject().name())
        .isEqualTo("recommendation f, action 1, description");
    assertThat(ENGINE.with(own).rules()).hasSize(Catalogue.rules().size() + 1).contains(own);
  }

  @Test
  void refusesTwoRulesWithOneId() {
    Rule own = PlanRule.of(RuleDefinition.of("owner-missing", Severity.INFO).build(), plan -> {});

    assertThatThrownBy(() -> ENGINE.with(own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rules must differ in id, but two are owner-missing");
  }

  @Test
  void keepsItsOwnIdsToItself() {
    Rule own = PlanRule.of(RuleDefinition.of("rule-unknown", Severity.INFO).build(), plan -> {});

    assertThatThrownBy(() -> RuleEngine.of(List.of(own)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rules must not have the engine's own id rule-unknown");
  }

  @Test
  void keepsARuleThatThrowsApartAndRunsTheOthers() {
    Rule broken =
        ActionRule.of(
            DEFINITION,
            action -> {
              action.flag("description", VAGUE).fact("text", "lost with the rule");
              if (!action.action().description().endsWith(" b")) {
                return;
              }
              throw new IllegalStateException("no register");
            });

    Report report = ENGINE.with(broken).check(ReferencePlan.PLAN, Policy.CORE, AS_OF);

    assertThat(report.failures())
        .containsExactly(
            new RuleFailure(
                RuleId.of("action-vague"),
                new Subject(
                    JsonPointer.of("/recommendations/1/actions/0"),
                    "recommendation b, action 1",
                    "recommendation:b/action=Proposed action for b"),
                "java.lang.IllegalStateException: no register"));
    assertThat(report.failsAt(Severity.ERROR)).isTrue();
    assertThat(report.findings())
        .containsAll(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, AS_OF).findings())
        .filteredOn(finding -> finding.rule().equals(RuleId.of("action-vague")))
        .hasSize(5);
  }

  @Test
  void survivesARuleThatNeverReturnsFromItself() {
    Rule endless = PlanRule.of(DEFINITION, plan -> plan.subject().field(recurse("x")));

    assertThat(RuleEngine.of(List.of(endless)).check(ReferencePlan.PLAN, Policy.CORE, AS_OF))
        .satisfies(
            report ->
                assertThat(report.failures())
                    .extracting(RuleFailure::cause)
                    .containsExactly("java.lang.StackOverflowError"));
  }

  @SuppressWarnings("InfiniteRecursion")
  private static String recurse(String text) {
    return recurse(text) + text;
  }

  @Test
  void takesASentenceWithAHoleForABrokenRule() {
    Rule forgetful = PlanRule.of(DEFINITION, plan -> plan.flag(VAGUE));

    assertThat(RuleEngine.of(List.of(forgetful)).check(ReferencePlan.PLAN, Policy.CORE, AS_OF))
        .satisfies(
            report -> {
              assertThat(report.findings()).isEmpty();
              assertThat(report.failures())
                  .extracting(RuleFailure::cause)
                  .containsExactly(
                      "java.lang.IllegalStateException: neither a fact nor an argument fills the"
                          + " slot {text} of action-vague");
            });
  }

  @Test
  void takesAllThatARuleFoundInACaseOrNothing() {
    Rule forgetful =
        PlanRule.of(
            DEFINITION,
            plan -> {
              plan.flag(VAGUE).fact("text", "complete");
              plan.flag("title", VAGUE);
            });
    Report report = RuleEngine.of(List.of(forgetful)).check(ReferencePlan.PLAN, Policy.CORE, AS_OF);

    assertThat(report.findings()).isEmpty();
    assertThat(report.failures()).hasSize(1);
  }

  @Test
  void listsFailuresInTheOrderOfTheirSubjects() {
    Rule broken =
        ActionRule.of(
            DEFINITION,
            action -> {
              throw new IllegalStateException("no register");
            });
    Rule brokenToo =
        RecommendationRule.of(
            RuleDefinition.of("recommendation-vague", Severity.INFO).build(),
            recommendation -> {
              throw new IllegalStateException("no register");
            });
    Rule first =
        ActionRule.of(
            RuleDefinition.of("action-first", Severity.INFO).build(),
            action -> {
              throw new IllegalStateException("no register");
            });

    assertThat(
            RuleEngine.of(List.of(broken, brokenToo, first))
                .check(ReferencePlan.PLAN, Policy.CORE, AS_OF)
                .failures())
        .extracting(failure -> failure.subject().name() + " " + failure.rule())
        .startsWith(
            "recommendation a recommendation-vague",
            "recommendation a, action 1 action-first",
            "recommendation a, action 1 action-vague",
            "recommendation b recommendation-vague");
  }

  @Test
  void givesTheDateOnlyToARuleThatNamesItsTurningPoints() {
    Rule undeclared = PlanRule.of(DEFINITION, PlanCase::asOf);

    assertThat(
            RuleEngine.of(List.of(undeclared))
                .check(ReferencePlan.PLAN, Policy.CORE, AS_OF)
                .failures())
        .extracting(RuleFailure::cause)
        .containsExactly(
            "java.lang.IllegalStateException: action-vague asks for the as-of date: its definition"
                + " must say timeDependent(), and the rule name its turning points");
  }

  @Test
  void givesARuleOnlyItsOwnParameters() {
    Parameter<Integer> foreign = Parameter.whole("days", 1, "Days.");
    Rule rule = PlanRule.of(DEFINITION, plan -> plan.get(foreign));

    assertThat(
            RuleEngine.of(List.of(rule)).check(ReferencePlan.PLAN, Policy.CORE, AS_OF).failures())
        .extracting(RuleFailure::cause)
        .containsExactly(
            "java.lang.IllegalStateException: the definition of action-vague does not name the"
                + " parameter days");
  }

  @Test
  void leavesOutARuleThatThePolicyTurnsOff() {
    assertThat(find("deadline-lapsed", Policy.CORE)).hasSize(4);
    assertThat(find("deadline-lapsed", Policy.CORE.withRule("deadline-lapsed", RuleSetting.OFF)))
        .isEmpty();
  }

  @Test
  void givesFindingsTheSeverityOfThePolicyAlsoWhereTheRuleRaisesIt() {
    Policy lenient = Policy.CORE.withRule("budget-unresolved", RuleSetting.as(Severity.INFO));

    assertThat(find("budget-unresolved", Policy.CORE))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING);
    assertThat(find("budget-unresolved", lenient))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO, Severity.INFO);
  }

  @Test
  void showsWhatIsAtLeastAsSevereAsThePolicySays() {
    Policy errors = Policy.CORE.withShow(Severity.ERROR);
    Policy warnings = Policy.CORE.withShow(Severity.WARNING);

    assertThat(severities(errors)).containsOnlyKeys(Severity.ERROR);
    assertThat(severities(warnings)).containsOnlyKeys(Severity.ERROR, Severity.WARNING);
  }

  private static Map<Severity, Long> severities(Policy policy) {
    return ENGINE.check(ReferencePlan.PLAN, policy, AS_OF).findings().stream()
        .collect(Collectors.groupingBy(Finding::severity, Collectors.counting()));
  }

  private static List<Finding> find(String rule, Policy policy) {
    return ENGINE.check(ReferencePlan.PLAN, policy, AS_OF).findings().stream()
        .filter(finding -> finding.rule().value().equals(rule))
        .toList();
  }
}
