// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Revision;
import org.actionplan.testing.ActionPlanArbitraries;

class SlippageLedgerProperties {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2030, 1, 1);

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Provide
  Arbitrary<List<ActionPlan>> versions() {
    return ActionPlanArbitraries.versions();
  }

  /** What officers write in place of a date that has passed. */
  @Provide
  Arbitrary<Timescale> excuses() {
    return Arbitraries.of(
        Sketch.due("2199-12-31"),
        Sketch.ongoing(),
        new Timescale.ToBeConfirmed("TBC"),
        new Timescale.Unstated(""),
        new Timescale.Unreadable("when capacity allows"));
  }

  @Provide
  Arbitrary<List<LocalDate>> dates() {
    return ActionPlanArbitraries.days().list().ofMinSize(2).ofMaxSize(6);
  }

  @Property(tries = 200)
  void aMovedDeadlineNeverMakesALateActionVanish(
      @ForAll("plans") ActionPlan plan, @ForAll("excuses") Timescale excuse) {
    SlippageMetrics honest = metrics(plan, plan);
    SlippageMetrics moved = metrics(plan, each(plan, action -> putOff(action, excuse)));

    assertThat(moved.lapsedByOriginal()).isEqualTo(honest.lapsedByOriginal());
    assertThat(moved.carriedForward()).isEqualTo(honest.carriedForward());
    assertThat(moved.owed()).isEqualTo(honest.owed());
    assertThat(moved.totalSlipDays()).isGreaterThanOrEqualTo(honest.totalSlipDays());
  }

  private static Action putOff(Action action, Timescale excuse) {
    return action.timescale() instanceof Timescale.Done ? action : action.withTimescale(excuse);
  }

  @Property(tries = 200)
  void strikingOutAnActionNeverMakesItVanish(@ForAll("plans") ActionPlan plan) {
    SlippageMetrics struck = metrics(plan, plan.withRecommendations());

    assertThat(struck.lapsedByOriginal()).isEqualTo(metrics(plan, plan).lapsedByOriginal());
    assertThat(struck.gone()).isEqualTo(struck.owed());
  }

  @Property(tries = 200)
  void countsHoldTogether(@ForAll("versions") List<ActionPlan> versions) {
    SlippageMetrics metrics = metrics(versions.get(0), versions.get(1));

    assertThat(metrics.owed()).isLessThanOrEqualTo(metrics.actions());
    assertThat(metrics.gone() + metrics.withdrawn()).isLessThanOrEqualTo(2 * metrics.owed());
    assertThat(metrics.carriedForward()).isLessThanOrEqualTo(metrics.lapsedByOriginal().lapsed());
    assertThat(metrics.silentMoves()).isLessThanOrEqualTo(metrics.movesPutOff());
    assertThat(metrics.movesAfterLapse().lapsed() + metrics.movesAfterLapse().possiblyLapsed())
        .isLessThanOrEqualTo(metrics.movesPutOff());
  }

  @Property(tries = 200)
  void aMoveIsTheSameWhetherItIsRecordedOrNot(@ForAll("dates") List<LocalDate> dates) {
    List<PlanVersion> silent = new ArrayList<>();
    List<PlanVersion> recorded = new ArrayList<>();
    List<Revision> revisions = new ArrayList<>();
    for (LocalDate date : dates) {
      Timescale due = Sketch.due(date.toString());
      if (!silent.isEmpty()) {
        Timescale before = Sketch.due(dates.get(silent.size() - 1).toString());
        revisions.add(Revision.builder().from(before).to(due).build());
      }
      LocalDate on = FIRST.plusDays(silent.size());
      silent.add(new PlanVersion(on, Sketch.plan(Sketch.action(due))));
      recorded.add(new PlanVersion(on, Sketch.plan(Sketch.action(due).withRevisions(revisions))));
    }

    LedgerEntry unsaid = SlippageLedger.of(silent).entries().get(0);
    LedgerEntry said = SlippageLedger.of(recorded).entries().get(0);

    assertThat(said.promises()).isEqualTo(unsaid.promises());
    assertThat(said.moves()).allMatch(PromiseMove::recorded);
    assertThat(unsaid.moves()).noneMatch(PromiseMove::recorded);
  }

  private static SlippageMetrics metrics(ActionPlan first, ActionPlan second) {
    return SlippageLedger.of(
            List.of(new PlanVersion(FIRST, first), new PlanVersion(SECOND, second)))
        .metrics(FIRST, SECOND);
  }

  private static ActionPlan each(ActionPlan plan, UnaryOperator<Action> change) {
    return plan.withRecommendations(
        plan.recommendations().stream()
            .map(of -> of.withActions(of.actions().stream().map(change).toList()))
            .toList());
  }
}
