// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Response;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RagBand;
import org.actionplan.policy.RagFormula;
import org.junit.jupiter.api.Test;

class RagContradictsPolicyTest {

  private static final LocalDate DUE = LocalDate.of(2026, 9, 30);
  private static final RuleCheck READING = with(RagFormula.READING);

  private static RuleCheck with(RagFormula formula) {
    return RuleCheck.of(new RagContradictsPolicy()).under(Policy.CORE.withRagFormula(formula));
  }

  private static Action.Builder rated(Rag rag, int percent) {
    return Sample.action(Sample.due("30 September 2026", "2026-09-30"))
        .addUpdates(ProgressUpdate.builder().rag(rag).percentComplete(percent).build());
  }

  @Test
  void aRatingThatTheDateHasOvertakenIsFlaggedFromTheDayAfter() {
    assertThat(READING.lines(rated(Rag.AMBER, 40), DUE)).isEmpty();
    assertThat(READING.lines(rated(Rag.AMBER, 40), DUE.plusDays(1)))
        .containsExactly(
            "WARNING recommendation R1, action 1, updates: The action is rated amber; by the formula"
                + " of the policy it is red.");
  }

  @Test
  void aRatingThatIsNotThatOfTheFormulaIsFlaggedAtAnyTime() {
    assertThat(READING.lines(rated(Rag.GREEN, 40), DUE))
        .containsExactly(
            "WARNING recommendation R1, action 1, updates: The action is rated green; by the formula"
                + " of the policy it is amber.");
    assertThat(READING.findings(Sample.plan(rated(Rag.GREEN, 40)), DUE).get(0).facts())
        .isEqualTo(
            Map.of("rag", "green", "expected", "amber", "percent", "40", "deadline", "2026-09-30"));
  }

  @Test
  void ratingsAreComparedStepByStep() {
    assertThat(READING.lines(rated(Rag.AMBER_RED, 60)))
        .containsExactly(
            "WARNING recommendation R1, action 1, updates: The action is rated amber-red; by the"
                + " formula of the policy it is amber.");
    assertThat(READING.lines(rated(Rag.AMBER, 60))).isEmpty();
  }

  @Test
  void bothRatingsOfAnUncertainDeadlineAreLetPass() {
    RuleCheck check =
        with(
            RagFormula.of(
                RagBand.of(Rag.RED).withLapsed(true), RagBand.of(Rag.AMBER).withLapsed(false)));
    Timescale quarter = Timescale.parse("Q3 2026", Conventions.NEUTRAL);

    assertThat(check.lines(rated(Rag.RED, 1).timescale(quarter))).isEmpty();
    assertThat(check.lines(rated(Rag.AMBER, 1).timescale(quarter))).isEmpty();
    assertThat(check.lines(rated(Rag.GREEN, 1).timescale(quarter)))
        .containsExactly(
            "WARNING recommendation R1, action 1, updates: The action is rated green; by the formula"
                + " of the policy it is red or amber.");
  }

  @Test
  void nothingIsSaidWithoutAFormulaARatingOrAPercentage() {
    ProgressUpdate green = ProgressUpdate.builder().rag(Rag.GREEN).build();

    assertThat(RuleCheck.of(new RagContradictsPolicy()).lines(rated(Rag.GREEN, 10))).isEmpty();
    assertThat(READING.lines(Sample.action())).isEmpty();
    assertThat(READING.lines(Sample.action().addUpdates(green))).isEmpty();
    assertThat(
            READING.lines(
                Sample.plan(
                    Sample.recommendation()
                        .response(Response.of(Decision.REJECTED))
                        .addActions(rated(Rag.GREEN, 10).build())
                        .build())))
        .isEmpty();
  }
}
