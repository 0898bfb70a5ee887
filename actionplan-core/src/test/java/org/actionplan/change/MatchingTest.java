// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How what nothing else finds again is found by the place where it stands. */
class MatchingTest {

  private static final String WARDENS = "That the council hire more street wardens.";
  private static final String POLICY = "That the council publish its enforcement policy.";
  private static final String BUDGET = "That a budget for litter bins be found by the executive.";

  @Test
  void byPositionBetweenTheSameNeighboursIfAsManyAreLeft() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "Old words"),
                    recommendation("", POLICY)),
                plan(
                    recommendation("", BUDGET),
                    recommendation("", WARDENS),
                    recommendation("", "Entirely new"),
                    recommendation("", POLICY))))
        .containsExactly("- = 1", "1 = 2 UNCHANGED", "2 = 3 POSITION", "3 = 4 UNCHANGED");
    assertThat(
            Matches.of(
                plan(recommendation("", "Old words"), recommendation("", POLICY)),
                plan(
                    recommendation("", "Entirely new"),
                    recommendation("", "Newer still"),
                    recommendation("", POLICY))))
        .containsExactly("- = 1", "1 = -", "- = 2", "2 = 3 UNCHANGED");
  }

  @Test
  void byPositionAtTheStartAndAtTheEnd() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", "Old"),
                    recommendation("", WARDENS),
                    recommendation("", "Former")),
                plan(
                    recommendation("", "New"),
                    recommendation("", WARDENS),
                    recommendation("", "Latter"))))
        .containsExactly("1 = 1 POSITION", "2 = 2 UNCHANGED", "3 = 3 POSITION");
    assertThat(
            Matches.of(
                plan(recommendation("", WARDENS), recommendation("", "Old")),
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "New"),
                    recommendation("", "Newer"))))
        .containsExactly("1 = 1 UNCHANGED", "- = 2", "2 = -", "- = 3");
  }

  @Test
  void byPositionSeveralInARowEachByItself() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", WARDENS),
                    recommendation("7", "Old"),
                    recommendation("", "Former"),
                    recommendation("", "Past"),
                    recommendation("", POLICY)),
                plan(
                    recommendation("", WARDENS),
                    recommendation("8", "New"),
                    recommendation("", "Latter"),
                    recommendation("", "Future"),
                    recommendation("", POLICY))))
        .containsExactly(
            "1 = 1 UNCHANGED",
            "- = 8",
            "7 = -",
            "3 = 3 POSITION",
            "4 = 4 POSITION",
            "5 = 5 UNCHANGED");
  }

  @Test
  void notByPositionIfTheNeighboursChangedPlaces() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "Old"),
                    recommendation("", "Former"),
                    recommendation("", POLICY)),
                plan(
                    recommendation("", POLICY),
                    recommendation("", WARDENS),
                    recommendation("", "New"),
                    recommendation("", "Latter"))))
        .containsExactly("4 = 1 UNCHANGED", "1 = 2 UNCHANGED", "2 = -", "- = 3", "3 = -", "- = 4");
  }

  @Test
  void notByPositionIfSomethingElseCameToStandThere() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "Old"),
                    recommendation("", POLICY),
                    recommendation("", BUDGET)),
                plan(
                    recommendation("", WARDENS),
                    recommendation("", BUDGET),
                    recommendation("", POLICY))))
        .containsExactly("1 = 1 UNCHANGED", "4 = 2 UNCHANGED", "2 = -", "3 = 3 UNCHANGED");
    assertThat(
            Matches.of(
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "Old"),
                    recommendation("", "Former"),
                    recommendation("", POLICY),
                    recommendation("", BUDGET)),
                plan(
                    recommendation("", WARDENS),
                    recommendation("", "New"),
                    recommendation("", BUDGET),
                    recommendation("", POLICY))))
        .containsExactly(
            "1 = 1 UNCHANGED", "- = 2", "2 = -", "5 = 3 UNCHANGED", "3 = -", "4 = 4 UNCHANGED");
  }

  @Test
  void notByPositionIfReferencesDiffer() {
    assertThat(Matches.of(plan(recommendation("1", WARDENS)), plan(recommendation("2", BUDGET))))
        .containsExactly("- = 2", "1 = -");
  }
}
