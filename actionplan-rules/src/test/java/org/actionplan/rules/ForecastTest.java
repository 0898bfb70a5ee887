// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final LocalDate APPROVAL = LocalDate.of(2022, 10, 18);
  private static final LocalDate NEXT_MEETING = LocalDate.of(2023, 1, 18);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Test
  void saysWhatWillLapseBeforeTheNextCommittee() {
    assertThat(lines(forecast(APPROVAL, NEXT_MEETING).atLeast(Severity.ERROR)))
        .containsExactly(
            "2022-11-01 recommendation b, action 1, timescale: deadline-lapsed",
            "2023-01-01 recommendation a, action 1, timescale: deadline-lapsed",
            "2023-01-01 recommendation d, action 1, timescale: deadline-lapsed",
            "2023-01-01 recommendation e, action 1, timescale: deadline-lapsed");
  }

  @Test
  void includesTheDayOfTheMeetingAndNoLaterOne() {
    assertThat(lines(forecast(APPROVAL, LocalDate.of(2022, 10, 31)))).isEmpty();
    assertThat(lines(forecast(APPROVAL, LocalDate.of(2022, 11, 1)))).hasSize(1);
    assertThat(lines(forecast(LocalDate.of(2022, 11, 1), LocalDate.of(2022, 11, 30)))).isEmpty();
  }

  @Test
  void leavesOutWhatIsFoundAlreadyOnTheDayOfAsking() {
    assertThat(lines(forecast(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 1, 1)))).isEmpty();
  }

  @Test
  void leavesOutADayOnWhichThingsOnlyGetBetter() {
    Policy policy = Policy.CORE.withRule("deadline-lapsed", RuleSetting.OFF);
    Forecast forecast = ENGINE.forecast(ReferencePlan.PLAN, policy, APPROVAL, NEXT_MEETING);

    assertThat(forecast.days())
        .extracting(ForecastDay::day)
        .containsExactly(LocalDate.of(2022, 12, 1));
    assertThat(forecast.atLeast(Severity.ERROR).days()).isEmpty();
  }

  @Test
  void isReadInACommitteePaper() {
    assertThat(forecast(APPROVAL, LocalDate.of(2022, 11, 1)).toText())
        .isEqualTo(
            """
            Tough Enough? Enforcement in Middlesbrough
            Forecast from 18 October 2022 to 1 November 2022, unless something is done

            1 November 2022

            ERROR    deadline-lapsed
                     recommendation b, action 1, timescale: "October 2022"
                     The deadline of 31 October 2022 has passed and no completion is recorded.
                     Since 1 November 2022.
                     What to do: Record when it was completed, or agree a new date and say why it moved.

            1 finding on 1 day
            """);
    assertThat(forecast(APPROVAL, NEXT_MEETING).toText()).endsWith("7 findings on 3 days\n");
  }

  @Test
  void saysThatNothingComes() {
    assertThat(
            ENGINE
                .forecast(
                    ReferencePlan.PLAN.withTitle("Quiet plan").withRecommendations(),
                    Policy.CORE,
                    APPROVAL,
                    NEXT_MEETING)
                .toText())
        .isEqualTo(
            """
            Quiet plan
            Forecast from 18 October 2022 to 18 January 2023, unless something is done

            Nothing new will be found.
            """);
  }

  @Test
  void isOfAPlanWithoutATitle() {
    ActionPlan plan = ReferencePlan.PLAN.withTitle(Optional.empty());

    assertThat(ENGINE.forecast(plan, Policy.CORE, APPROVAL, APPROVAL).toText())
        .startsWith("Action plan without a title\nForecast from 18 October 2022 to ");
  }

  @Test
  void namesARuleThatCouldNotForesee() {
    PlanRule blind =
        new PlanRule() {
          @Override
          public RuleDefinition definition() {
            return RuleDefinition.of("blind", Severity.INFO).timeDependent().build();
          }

          @Override
          public void check(PlanCase plan) {}

          @Override
          public List<LocalDate> turningPoints(PlanCase plan) {
            throw new IllegalStateException("no foresight");
          }
        };

    assertThat(
            RuleEngine.of(List.of(blind))
                .forecast(ReferencePlan.PLAN, Policy.CORE, APPROVAL, NEXT_MEETING)
                .toText())
        .endsWith("\nNot foreseen: blind broke down at plan.\nNothing new will be found.\n");
  }

  @Test
  void refusesAMeetingThatIsOver() {
    assertThatThrownBy(() -> forecast(NEXT_MEETING, APPROVAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until must not be before asOf, but was 2022-10-18 before 2023-01-18");
  }

  @Test
  void foreseesWhatOnlyTheVersionBeforeShows() {
    ActionPlan draft = ReferencePlan.PLAN.withTitle("The draft");
    RuleEngine engine = RuleEngine.of(List.of(new RetitledPlan()));

    assertThat(
            lines(engine.forecast(ReferencePlan.PLAN, draft, Policy.CORE, APPROVAL, NEXT_MEETING)))
        .containsExactly("2022-12-01 plan: retitled-plan");
    assertThat(
            lines(
                engine.forecast(
                    ReferencePlan.PLAN, draft, Policy.CORE, RetitledPlan.SINCE, NEXT_MEETING)))
        .isEmpty();
    assertThat(lines(engine.forecast(ReferencePlan.PLAN, Policy.CORE, APPROVAL, NEXT_MEETING)))
        .isEmpty();
    assertThatThrownBy(
            () -> engine.forecast(ReferencePlan.PLAN, draft, Policy.CORE, NEXT_MEETING, APPROVAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("until must not be before asOf, but was 2022-10-18 before 2023-01-18");
  }

  @Test
  void doesNotForetellASilentMoveThatIsFoundAlready() {
    List<Recommendation> rows = new ArrayList<>(ReferencePlan.PLAN.recommendations());
    Action moved =
        rows.get(1)
            .actions()
            .get(0)
            .withTimescale(
                new Timescale.Due("March 2023", Readings.of(DateWindow.parse("2023-03"))));
    rows.set(1, rows.get(1).withActions(moved));
    ActionPlan plan = ReferencePlan.PLAN.withRecommendations(rows);
    LocalDate until = LocalDate.of(2023, 4, 1);

    Forecast forecast = ENGINE.forecast(plan, ReferencePlan.PLAN, Policy.CORE, APPROVAL, until);

    assertThat(ENGINE.check(plan, ReferencePlan.PLAN, Policy.CORE, APPROVAL).findings())
        .extracting(finding -> finding.rule().value())
        .contains("original-deadline-lost");
    assertThat(forecast).isEqualTo(ENGINE.forecast(plan, Policy.CORE, APPROVAL, until));
    assertThat(lines(forecast.atLeast(Severity.ERROR)))
        .contains("2023-04-01 recommendation b, action 1, timescale: deadline-lapsed");
  }

  /** Finds from a day on that the plan has another title than the version before. */
  private static final class RetitledPlan implements PlanRule {
    static final LocalDate SINCE = LocalDate.of(2022, 12, 1);

    private static final Wording WORDING =
        Wording.of("retitled-plan", "The plan has another title.", "Say why.");

    @Override
    public RuleDefinition definition() {
      return RuleDefinition.of("retitled-plan", Severity.INFO)
          .timeDependent()
          .wordings(WORDING)
          .build();
    }

    @Override
    public void check(PlanCase plan) {
      if (isRetitled(plan) && !plan.asOf().isBefore(SINCE)) {
        plan.flag(plan.subject(), WORDING);
      }
    }

    @Override
    public List<LocalDate> turningPoints(PlanCase plan) {
      return isRetitled(plan) ? List.of(SINCE) : List.of();
    }

    private static boolean isRetitled(PlanCase plan) {
      return plan.previous()
          .filter(previous -> !previous.title().equals(plan.plan().title()))
          .isPresent();
    }
  }

  private static Forecast forecast(LocalDate asOf, LocalDate until) {
    return ENGINE.forecast(ReferencePlan.PLAN, Policy.CORE, asOf, until);
  }

  private static List<String> lines(Forecast forecast) {
    return forecast.days().stream()
        .flatMap(
            day ->
                day.findings().stream()
                    .map(
                        finding ->
                            day.day() + " " + finding.subject().name() + ": " + finding.rule()))
        .toList();
  }
}
