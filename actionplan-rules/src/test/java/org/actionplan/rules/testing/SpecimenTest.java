// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.junit.jupiter.api.Test;

class SpecimenTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final ActionPlan NOW =
      ActionPlan.builder()
          .addRecommendations(Recommendation.builder().text("Now.").build())
          .build();
  private static final ActionPlan BEFORE = NOW.withTitle("The draft");

  private record Rule() implements PlanRule {
    private static final RuleDefinition DEFINITION =
        RuleDefinition.of("plan-changed", Severity.INFO).build();

    @Override
    public RuleDefinition definition() {
      return DEFINITION;
    }

    @Override
    public void check(PlanCase plan) {}

    @Override
    public List<Example> examples() {
      return List.of(
          Example.notFlagged("alone", NOW, AS_OF),
          Example.notFlagged("changed", NOW, AS_OF).after(BEFORE));
    }
  }

  @Test
  void areTheExamplesAndSixtyMixturesOfThem() {
    List<Specimen> specimens = Specimen.of(new Rule());

    assertThat(specimens).hasSize(62);
    assertThat(specimens.get(0)).hasToString("its example \"alone\"");
    assertThat(specimens.get(2).toString()).startsWith("mixture 0 of its examples (ActionPlan{");
    assertThat(specimens.get(61).name()).isEqualTo("mixture 59 of its examples");
  }

  @Test
  void haveAVersionBeforeWhereTheirExampleHasOne() {
    List<Specimen> specimens = Specimen.of(new Rule());

    assertThat(specimens.get(1).previous()).contains(BEFORE);
    assertThat(specimens).filteredOn(each -> each.previous().isPresent()).hasSize(31);
    assertThat(specimens)
        .filteredOn(each -> each.previous().equals(Optional.of(each.plan())))
        .hasSizeLessThan(10);
  }
}
