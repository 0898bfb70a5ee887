// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerOverloadedTest {

  private static final RuleCheck CHECK = RuleCheck.of(new OwnerOverloaded());

  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  @Test
  void leadsTooManyOpenActions() {
    assertThat(CHECK.lines(plan(ongoing(10)))).isEmpty();
    assertThat(CHECK.lines(plan(ongoing(11))))
        .containsExactly(
            "WARNING recommendations: Head of Housing leads 11 open actions, more than 10.");
  }

  @Test
  void leadsTooManyThatAreDueTogether() {
    assertThat(CHECK.lines(plan(due(0, 0, 0, 0, 0)))).isEmpty();
    assertThat(CHECK.lines(plan(due(30, 9, 0, 3, 9, 0))))
        .containsExactly(
            "WARNING recommendations: Head of Housing leads 6 open actions due from 2026-12-01"
                + " to 2026-12-31, more than 5 within 31 days.");
    assertThat(CHECK.lines(plan(due(0, 0, 3, 9, 9, 31)))).isEmpty();
  }

  @Test
  void theBusiestTimeIsNamedAndOfEqualsTheEarliest() {
    assertThat(CHECK.lines(plan(due(0, 0, 0, 0, 0, 0, 90, 90, 90, 90))))
        .containsExactly(
            "WARNING recommendations: Head of Housing leads 6 open actions due from 2026-12-01"
                + " to 2026-12-01, more than 5 within 31 days.");
    assertThat(CHECK.lines(plan(due(0, 10, 10, 10, 31, 31, 31))))
        .containsExactly(
            "WARNING recommendations: Head of Housing leads 6 open actions due from 2026-12-11"
                + " to 2027-01-01, more than 5 within 31 days.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD OF HOUSING", "Head  of  Housing", " head-of-housing"})
  void spellingsOfOnePostAreOnePost(String spelling) {
    List<Action> actions = new ArrayList<>(ongoing(10));
    actions.add(Sample.action().owners(List.of(Owner.of(spelling))).build());

    List<String> lines = CHECK.lines(plan(actions));

    String first = spelling.compareTo("Head of Housing") < 0 ? spelling : "Head of Housing";
    assertThat(lines)
        .containsExactly(
            "WARNING recommendations: " + first + " leads 11 open actions, more than 10.");
    Collections.reverse(actions);
    assertThat(CHECK.lines(plan(actions))).isEqualTo(lines);
  }

  @Test
  void thePostOfAnotherBodyIsAnother() {
    List<Action> actions = new ArrayList<>(ongoing(10));
    Owner police = Owner.builder().post("Head of Housing").organisation("Cleveland Police").build();
    actions.add(Sample.action().owners(List.of(police)).build());

    assertThat(CHECK.lines(plan(actions))).isEmpty();
    assertThat(
            CHECK.lines(
                plan(Collections.nCopies(11, Sample.action().owners(List.of(police)).build()))))
        .anyMatch(line -> line.contains("Head of Housing, Cleveland Police leads 11 open"));
  }

  @Test
  void onlyTheLeadIsCounted() {
    Owner support = Owner.builder().post("Head of Housing").role(Owner.Role.SUPPORT).build();
    List<Action> actions =
        Collections.nCopies(11, action(DECEMBER).withOwners(Owner.of("Chief Executive"), support));

    assertThat(CHECK.under(RuleSetting.with("maxDueInWindow", 11)).lines(plan(actions)))
        .containsExactly(
            "WARNING recommendations: Chief Executive leads 11 open actions, more than 10.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBC", "all", "-"})
  void nobodyIsNotOverloaded(String post) {
    List<Action> actions = Collections.nCopies(11, action(DECEMBER).withOwners(Owner.of(post)));

    assertThat(CHECK.lines(plan(actions))).isEmpty();
  }

  @Test
  void whatIsClosedOrRejectedIsNoLoad() {
    List<Action> actions = new ArrayList<>(due(0, 0, 0, 0, 0));
    actions.add(action(DECEMBER).withStatus(Status.CANCELLED));
    Recommendation.Builder rejected =
        Sample.recommendation().response(Response.of(Decision.REJECTED)).actions(ongoing(11));

    assertThat(CHECK.lines(plan(actions))).isEmpty();
    assertThat(CHECK.lines(Sample.plan(rejected.build()))).isEmpty();
  }

  @Test
  void thePolicySetsTheLimits() {
    assertThat(CHECK.under(RuleSetting.with("maxOpen", 9)).lines(plan(ongoing(10)))).hasSize(1);
    assertThat(CHECK.under(RuleSetting.with("maxDueInWindow", 4)).lines(plan(due(0, 0, 0, 0, 0))))
        .hasSize(1);
    assertThat(CHECK.under(RuleSetting.with("windowDays", 32)).lines(plan(due(0, 0, 0, 0, 0, 31))))
        .hasSize(1);
    assertThat(CHECK.under(RuleSetting.with("windowDays", 0)).lines(plan(due(0, 0, 0, 0, 0, 1))))
        .isEmpty();
  }

  private static List<Action> ongoing(int count) {
    return Collections.nCopies(count, Sample.action(Sample.ongoing("Ongoing")).build());
  }

  /** Actions due so many days after 1 December 2026. */
  private static List<Action> due(int... days) {
    return Arrays.stream(days).mapToObj(after -> action(DECEMBER.plusDays(after))).toList();
  }

  private static Action action(LocalDate due) {
    return Sample.action(Sample.due(due.toString(), due.toString())).build();
  }

  private static ActionPlan plan(List<Action> actions) {
    return Sample.plan(Sample.recommendation().actions(actions).build());
  }
}
