// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;
import org.junit.jupiter.api.Test;

/** On which days a rule is tried that names no turning point, and so may not change its mind. */
class TimeContractTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Wording LATE = Wording.of("own-late", "It is late.", "Do it.");
  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("own-late", Severity.INFO).wordings(LATE).timeDependent().build();

  /** Due on 30 September or on 31 December 2026. */
  private static final String AMBIGUOUS = "Q3 2026";

  private record FiresWhen(Predicate<LocalDate> day) implements ActionRule {
    @Override
    public RuleDefinition definition() {
      return DEFINITION;
    }

    @Override
    public void check(ActionCase action) {
      if (day.test(action.asOf())) {
        action.flag(LATE);
      }
    }
  }

  private static void verify(String timescale, Predicate<LocalDate> day) {
    ActionRule rule = new FiresWhen(day);
    ActionPlan plan =
        ActionPlan.builder()
            .addRecommendations(
                Recommendation.builder()
                    .addActions(
                        Action.builder()
                            .timescale(Timescale.parse(timescale, Conventions.NEUTRAL))
                            .build())
                    .build())
            .build();
    Specimen specimen = Specimen.of(rule, Example.notFlagged("a plan", plan, AS_OF));
    new TimeContract(Trial.of(rule)).verify(specimen);
  }

  private static void assertTriedOn(String timescale, LocalDate day) {
    assertThatThrownBy(() -> verify(timescale, day::equals))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "own-late finds [INFO It is late.] on its example \"a plan\" as of "
                + day
                + ", but [] was foretold: name every day on which the verdict differs from the day"
                + " before in turningPoints(), and state no fact that changes from day to day.");
  }

  @Test
  void theEarliestAndTheLatestDeadlineAndTheDaysAroundEach() {
    for (LocalDate last : List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31))) {
      assertTriedOn(AMBIGUOUS, last.minusDays(1));
      assertTriedOn(AMBIGUOUS, last);
      assertTriedOn(AMBIGUOUS, last.plusDays(1));
    }
  }

  @Test
  void theEndsOfTheYearsThatAreLookedAt() {
    assertTriedOn("Ongoing", AS_OF.plusYears(3));
  }

  @Test
  void someDaysInBetweenWhereThereIsNoDeadline() {
    assertThatThrownBy(
            () ->
                verify(
                    "Ongoing",
                    day -> day.isAfter(AS_OF.minusYears(3)) && day.isBefore(AS_OF.plusYears(3))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("but [] was foretold");
  }

  @Test
  void noDayBreaksTheContractOfARuleThatStaysAsItIs() {
    assertThatCode(() -> verify(AMBIGUOUS, day -> true)).doesNotThrowAnyException();
  }
}
