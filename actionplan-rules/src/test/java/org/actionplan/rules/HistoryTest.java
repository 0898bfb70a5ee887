// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.change.PlanHistory;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Revision;
import org.actionplan.policy.Policy;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** A check of a plan as it stood is what would have been said then. */
class HistoryTest {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());
  private static final Timescale MARCH =
      new Timescale.Due("March 2023", Readings.of(DateWindow.parse("2023-03")));

  @Test
  void aRevisionAndACompletionThatCameLaterChangeNothingOfWhatWasSaidBefore() {
    for (LocalDate day :
        LocalDate.of(2022, 10, 18).datesUntil(LocalDate.of(2022, 11, 10)).toList()) {
      assertThat(ENGINE.check(PlanHistory.asItStood(now(), day), Policy.CORE, day))
          .isEqualTo(ENGINE.check(ReferencePlan.PLAN, Policy.CORE, day));
    }
  }

  @Test
  void fromTheDayOnWhichTheyWereRecordedTheyCount() {
    LocalDate day = LocalDate.of(2022, 11, 10);

    assertThat(ENGINE.check(PlanHistory.asItStood(now(), day), Policy.CORE, day))
        .isEqualTo(ENGINE.check(now(), Policy.CORE, day));
    assertThat(PlanHistory.asItStood(now(), day)).isNotEqualTo(ReferencePlan.PLAN);
  }

  /** On 10 November 2022 the date of b was moved, and a was completed. */
  private static ActionPlan now() {
    List<Recommendation> rows = ReferencePlan.PLAN.recommendations();
    Action a = rows.get(0).actions().get(0);
    Action b = rows.get(1).actions().get(0);
    DateWindow day = DateWindow.of(2022, 11, 10);
    return ReferencePlan.PLAN.withRecommendations(
        List.of(
            rows.get(0).withActions(a.withCompletedOn(day)),
            rows.get(1)
                .withActions(
                    b.withTimescale(MARCH)
                        .withRevisions(
                            Revision.builder().from(b.timescale()).to(MARCH).on(day).build())),
            rows.get(2),
            rows.get(3),
            rows.get(4),
            rows.get(5)));
  }
}
