// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;
import org.junit.jupiter.api.Test;

class PurityContractTest {

  private static final Wording SEEN = Wording.of("plan-seen", "It was seen.", "Do nothing.");
  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("plan-seen", Severity.INFO).wordings(SEEN).build();

  private static void verify(BooleanSupplier whim) {
    Rule rule =
        PlanRule.of(
            DEFINITION,
            plan -> {
              if (whim.getAsBoolean()) {
                plan.flag(SEEN);
              }
            });
    Example example =
        Example.notFlagged("a plan", ActionPlan.builder().build(), LocalDate.of(2026, 11, 23));
    new PurityContract(Trial.of(rule)).verify(List.of(Specimen.of(rule, example)));
  }

  @Test
  void theAnswerIsTheSameTheSecondTime() {
    int[] asked = {0};

    assertThatThrownBy(() -> verify(() -> asked[0]++ == 0))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "plan-seen gives another answer when it is asked again about its example \"a plan\":"
                + " keep no state.");
  }

  @Test
  void theAnswerIsTheSameInEveryThread() {
    Thread home = Thread.currentThread();

    assertThatThrownBy(() -> verify(() -> Thread.currentThread() == home))
        .isInstanceOf(AssertionError.class)
        .hasMessage("plan-seen gives other answers when two threads ask at once: keep no state.");
    assertThatCode(() -> verify(() -> true)).doesNotThrowAnyException();
  }
}
