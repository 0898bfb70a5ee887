// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.report.RuleId;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class TurningIndexTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);
  private static final LocalDate DAY_AFTER = LocalDate.of(2023, 1, 1);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private final TurningIndex<String> index = TurningIndex.of(ENGINE, Policy.CORE, LAST_DAY);

  private static ActionPlan due(LocalDate day) {
    return ActionPlan.builder()
        .title("Due " + day)
        .addRecommendations(
            Recommendation.builder()
                .addActions(
                    Action.builder()
                        .timescale(
                            new Timescale.Due(
                                day.toString(),
                                Readings.of(
                                    DateWindow.of(
                                        day.getYear(), day.getMonthValue(), day.getDayOfMonth()))))
                        .build())
                .build())
        .build();
  }

  @Test
  void touchesOnlyThePlansThatTurn() {
    index.put("b", due(LAST_DAY));
    index.put("later", due(LocalDate.of(2030, 6, 30)));
    index.put("a", due(LAST_DAY));

    assertThat(index.nextTurn()).hasValue(DAY_AFTER);
    assertThat(index.nextTurn("later")).hasValue(LocalDate.of(2030, 5, 31));
    assertThat(index.nextTurn("unknown")).isEmpty();
    assertThat(index.advance(LAST_DAY)).isEmpty();
    assertThat(index.advance(DAY_AFTER).keySet()).containsExactly("b", "a");
    assertThat(index.day()).isEqualTo(DAY_AFTER);
    assertThat(index.report("a").orElseThrow().findings())
        .extracting(finding -> finding.rule())
        .contains(RuleId.of("deadline-lapsed"));
    assertThat(index.advance(LocalDate.of(2023, 1, 2))).isEmpty();
  }

  @Test
  void forgetsWhatIsRemovedOrReplaced() {
    index.put("removed", due(LAST_DAY));
    index.put("replaced", due(LAST_DAY));
    index.put("replaced", due(LocalDate.of(2030, 6, 30)));

    assertThat(index.remove("removed")).isTrue();
    assertThat(index.remove("removed")).isFalse();
    assertThat(index.size()).isEqualTo(1);
    assertThat(index.report("removed")).isEmpty();
    assertThat(index.nextTurn()).hasValue(LocalDate.of(2030, 5, 31));
    assertThat(index.advance(DAY_AFTER)).isEmpty();
    assertThat(index.report("replaced").orElseThrow().title()).hasValue("Due 2030-06-30");
  }

  @Test
  void turnsAsOftenAsThePlanDoes() {
    LocalDate near = LocalDate.of(2022, 12, 1);
    TurningIndex<String> early = TurningIndex.of(ENGINE, Policy.CORE, LocalDate.of(2022, 11, 1));
    early.put("a", due(LAST_DAY));

    assertThat(early.advance(near)).containsOnlyKeys("a");
    assertThat(early.nextTurn()).hasValue(DAY_AFTER);
    assertThat(early.advance(DAY_AFTER)).containsOnlyKeys("a");
  }

  @Test
  void keepsThePlansThatTurnOnTheSameDayAsOneThatIsRemoved() {
    index.put("removed", due(LAST_DAY));
    index.put("kept", due(LAST_DAY));
    index.remove("removed");

    assertThat(index.nextTurn()).hasValue(DAY_AFTER);
    assertThat(index.advance(DAY_AFTER)).containsOnlyKeys("kept");
  }

  @Test
  void turnsNoMoreOnceEverythingHasTurned() {
    index.put("a", due(LAST_DAY));
    index.advance(DAY_AFTER);

    assertThat(index.nextTurn()).isEmpty();
  }

  @Test
  void doesNotGoBack() {
    assertThatThrownBy(() -> index.advance(LocalDate.of(2022, 12, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "to must not be before the day of the index, but was 2022-12-30 before 2022-12-31");
  }
}
