// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerMissingTest {

  private static final RuleCheck CHECK = RuleCheck.of(new OwnerMissing());
  private static final String AT = "ERROR recommendation R1, action 1, owners: ";
  private static final String PLACEHOLDER =
      AT + "In place of an owner stand words that name nobody.";

  @Test
  void nobodyIsNoOwner() {
    assertThat(CHECK.lines(Sample.action().owners(List.of())))
        .containsExactly(AT + "No owner is named.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TBC", "t.b.c.?", "Various", "ALL", "To be  confirmed", "n/a", "", " ", "-", "??"})
  void wordsThatNameNobodyAreNoOwner(String post) {
    assertThat(CHECK.lines(Sample.action().owners(List.of(Owner.of(post)))))
        .containsExactly(PLACEHOLDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Head of Housing", "All-Age Services Manager", "Various Teams", "DM/PL"})
  void wordsThatNameSomebodyAre(String post) {
    assertThat(CHECK.lines(Sample.action().owners(List.of(Owner.of(post))))).isEmpty();
  }

  @Test
  void oneNamedOwnerIsEnough() {
    assertThat(
            CHECK.lines(
                Sample.action().owners(List.of(Owner.of("TBC"), Owner.of("Head of Housing")))))
        .isEmpty();
    assertThat(
            CHECK.lines(
                Sample.action()
                    .owners(List.of(Owner.builder().post("").holder("J Smith").build()))))
        .isEmpty();
    assertThat(
            CHECK.lines(
                Sample.action()
                    .owners(List.of(Owner.builder().post("").organisation("Police").build()))))
        .isEmpty();
  }

  @Test
  void thePolicySetsThePlaceholders() {
    RuleCheck other = CHECK.under(RuleSetting.with("placeholders", List.of("The Executive")));

    assertThat(other.lines(Sample.action().owners(List.of(Owner.of("the executive")))))
        .containsExactly(PLACEHOLDER);
    assertThat(other.lines(Sample.action().owners(List.of(Owner.of("TBC"))))).isEmpty();
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(Sample.action().owners(List.of()).status(Status.SUPERSEDED))).isEmpty();
  }
}
