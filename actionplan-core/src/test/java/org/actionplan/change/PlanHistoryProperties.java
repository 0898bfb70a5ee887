// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;
import org.actionplan.testing.ActionPlanArbitraries;

class PlanHistoryProperties {

  private static final LocalDate START = LocalDate.of(2022, 10, 18);

  /** What is recorded of an action on one day. */
  private record Event(Status status, Timescale timescale) {}

  @Provide
  Arbitrary<List<Event>> events() {
    return Combinators.combine(
            Arbitraries.of(Status.NOT_STARTED, Status.IN_PROGRESS, Status.ON_HOLD),
            ActionPlanArbitraries.timescales())
        .as(Event::new)
        .list()
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ActionPlanArbitraries.days();
  }

  /** Where everything is recorded with its day, every former state comes back exactly. */
  @Property(tries = 200)
  void bringsBackEveryStateThatWasRecorded(@ForAll("events") List<Event> events) {
    List<Action> states = new ArrayList<>(List.of(Sketch.action(Sketch.due("2022-12-31"))));
    for (Event event : events) {
      LocalDate day = START.plusDays(states.size());
      states.add(recorded(states.get(states.size() - 1), event, day));
    }
    Action completed =
        states
            .get(states.size() - 1)
            .withStatus(Status.VERIFIED)
            .withCompletedOn(DateWindow.of(START.plusDays(states.size())));

    ActionPlan now = Sketch.plan(completed);
    for (int i = 0; i < states.size(); i++) {
      assertThat(PlanHistory.asItStood(now, START.plusDays(i)))
          .isEqualTo(Sketch.plan(states.get(i)));
    }
    assertThat(PlanHistory.asItStood(now, START.plusDays(states.size()))).isEqualTo(now);
  }

  private static Action recorded(Action before, Event event, LocalDate day) {
    List<Revision> revisions = new ArrayList<>(before.revisions());
    revisions.add(
        Revision.builder()
            .from(before.timescale())
            .to(event.timescale())
            .on(DateWindow.of(day))
            .build());
    List<ProgressUpdate> updates = new ArrayList<>(before.updates());
    updates.add(ProgressUpdate.builder().on(DateWindow.of(day)).status(event.status()).build());
    return before
        .withTimescale(event.timescale())
        .withStatus(event.status())
        .withRevisions(revisions)
        .withUpdates(updates);
  }

  @Property(tries = 200)
  void thePastOfThePastIsThePast(
      @ForAll("plans") ActionPlan plan,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;

    assertThat(PlanHistory.asItStood(PlanHistory.asItStood(plan, later), earlier))
        .isEqualTo(PlanHistory.asItStood(plan, earlier));
  }

  @Property(tries = 100)
  void afterAllDaysThePlanIsWhatItIs(@ForAll("plans") ActionPlan plan) {
    assertThat(PlanHistory.asItStood(plan, LocalDate.of(2300, 1, 1))).isEqualTo(plan);
  }
}
