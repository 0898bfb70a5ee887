// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Revision;
import org.actionplan.policy.Policy;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.api.Test;

class OriginalDeadlineLostTest {

  private static final RuleEngine ENGINE = RuleEngine.of(List.of(new OriginalDeadlineLost()));
  private static final String AT = "recommendation R1, action 1, timescale: ";
  private static final Timescale JUNE = due("2026-06-30");
  private static final Timescale SEPTEMBER = due("2026-09-30");
  private static final Timescale DECEMBER = due("2026-12-31");

  @Test
  void aDateThatWasOverwrittenIsLost() {
    assertThat(lines(action(JUNE), action(DECEMBER)))
        .containsExactly(
            AT
                + "The deadline was 2026-06-30 in the version before and is 2026-12-31 in this one,"
                + " and no revision records the move.");
    assertThat(lines(action(JUNE), action(due("2026-07-01")))).hasSize(1);
    assertThat(lines(action(JUNE), action(due("2026-06-29")))).hasSize(1);
    assertThat(lines(action(JUNE), action(JUNE))).isEmpty();
  }

  @Test
  void aDateOverwrittenByWordsWithoutOneIsLost() {
    assertThat(lines(action(JUNE), action(Sample.ongoing("Ongoing"))))
        .containsExactly(
            AT
                + "The deadline was 2026-06-30 in the version before and is no date in this one,"
                + " and no revision records the move.");
    assertThat(lines(action(Sample.ongoing("Ongoing")), action(JUNE))).isEmpty();
  }

  @Test
  void revisionsMustLeadFromTheFormerDateToTheNewOne() {
    assertThat(lines(action(JUNE), moved(JUNE, DECEMBER))).isEmpty();
    assertThat(lines(action(JUNE), moved(JUNE, SEPTEMBER, DECEMBER))).isEmpty();
    assertThat(lines(moved(JUNE, SEPTEMBER), moved(JUNE, SEPTEMBER, DECEMBER))).isEmpty();
    assertThat(lines(action(JUNE), moved(SEPTEMBER, DECEMBER))).hasSize(1);
    assertThat(lines(action(JUNE), moved(JUNE, SEPTEMBER).withTimescale(DECEMBER))).hasSize(1);
    assertThat(
            lines(
                action(JUNE),
                action(DECEMBER)
                    .withRevisions(move(JUNE, SEPTEMBER), move(due("2026-10-31"), DECEMBER))))
        .hasSize(1);
  }

  @Test
  void aRevisionThatIsNoLongerThereLosesTheDateFirstPromised() {
    assertThat(lines(moved(JUNE, DECEMBER), action(DECEMBER)))
        .containsExactly(
            AT
                + "The version before shows that 2026-06-30 was promised first, and this one no"
                + " longer does.");
    assertThat(lines(moved(JUNE, DECEMBER), moved(JUNE, DECEMBER))).isEmpty();
  }

  @Test
  void withoutAVersionBeforeTheRuleIsIdle() {
    assertThat(ENGINE.check(plan(action(DECEMBER)), Policy.CORE, Sample.AS_OF).findings())
        .isEmpty();
  }

  @Test
  void anActionThatIsFoundAgainByItsPositionIsOnlyPossiblyTheSame() {
    Action renamed = action(DECEMBER).withDescription("Something entirely different.");

    assertThat(findings(action(JUNE), renamed))
        .extracting(Finding::certainty)
        .containsExactly(Certainty.POSSIBLE);
    assertThat(findings(action(JUNE), action(DECEMBER)))
        .extracting(Finding::certainty)
        .containsExactly(Certainty.CERTAIN);
  }

  @Test
  void anActionThatIsNewHasLostNothing() {
    assertThat(
            ENGINE
                .check(plan(action(DECEMBER)), Sample.plan(), Policy.CORE, Sample.AS_OF)
                .findings())
        .isEmpty();
  }

  @Test
  void theTimelineSaysTheSameOnEveryDay() {
    ActionPlan previous = plan(action(JUNE));
    ActionPlan plan = plan(action(DECEMBER));

    assertThat(
            ENGINE
                .timeline(plan, previous, Policy.CORE, Sample.AS_OF, Sample.AS_OF.plusYears(1))
                .at(Sample.AS_OF.plusDays(100)))
        .isEqualTo(ENGINE.check(plan, previous, Policy.CORE, Sample.AS_OF.plusDays(100)));
  }

  private static List<String> lines(Action earlier, Action later) {
    return findings(earlier, later).stream()
        .map(finding -> finding.subject().name() + ": " + finding.message().text())
        .toList();
  }

  private static List<Finding> findings(Action earlier, Action later) {
    return ENGINE.check(plan(later), plan(earlier), Policy.CORE, Sample.AS_OF).findings();
  }

  private static ActionPlan plan(Action action) {
    return Sample.plan(
        Sample.recommendation().addActions(action.withReference(Optional.empty())).build());
  }

  private static Action action(Timescale timescale) {
    return Sample.action(timescale).build();
  }

  private static Action moved(Timescale... timescales) {
    Action action = action(timescales[timescales.length - 1]);
    for (int i = 1; i < timescales.length; i++) {
      List<Revision> more = new ArrayList<>(action.revisions());
      more.add(move(timescales[i - 1], timescales[i]));
      action = action.withRevisions(more);
    }
    return action;
  }

  private static Revision move(Timescale from, Timescale to) {
    return Revision.builder().from(from).to(to).build();
  }

  private static Timescale due(String day) {
    return Sample.due(day, day);
  }
}
