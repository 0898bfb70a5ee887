// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

/** How recommendations and actions of one version are found again in the next. */
class PlanMatchingTest {

  private static final String WARDENS = "That the council hire more street wardens.";
  private static final String POLICY = "That the council publish its enforcement policy.";
  private static final String BUDGET = "That a budget for litter bins be found by the executive.";

  @Test
  void byReferenceWhateverItsSpellingAndTheText() {
    assertThat(
            Matches.of(
                plan(recommendation("R3.2", WARDENS), recommendation("R4", POLICY)),
                plan(recommendation("R4", POLICY), recommendation("r3. 2", BUDGET))))
        .containsExactly("R4 = R4 UNCHANGED", "R3.2 = r3. 2 REFERENCE");
  }

  @Test
  void byReferenceAndWordsWhereEitherAloneFitsTwo() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("1", "Report"),
                    recommendation("2", "Report"),
                    recommendation("1", "Print")),
                plan(
                    recommendation("1", "Report").withStatus(Status.IN_PROGRESS),
                    recommendation("2", "Report"),
                    recommendation("1", "Print"))))
        .containsExactly("1 = 1 REFERENCE", "2 = 2 UNCHANGED", "1 = 1 UNCHANGED");
  }

  @Test
  void aReferenceThatFitsTwoDecidesNothing() {
    assertThat(
            Matches.of(
                plan(
                    recommendation("", "Hire"),
                    recommendation("5", "Old"),
                    recommendation("5", "Former")),
                plan(recommendation("5", "New"))))
        .containsExactly("- = 5", "1 = -", "5 = -", "5 = -");
  }

  @Test
  void byTextWithoutReferences() {
    assertThat(
            Matches.of(
                plan(recommendation("", WARDENS), recommendation("", POLICY)),
                plan(
                    recommendation("1", "That the council, publish its ENFORCEMENT policy"),
                    recommendation("", WARDENS).withStatus(Status.IN_PROGRESS))))
        .containsExactly("2 = 1 TEXT", "1 = 2 TEXT");
  }

  @Test
  void aRenumberedPlanIsMatchedByItsWords() {
    List<PlanChange> changes =
        PlanDiff.between(
                plan(recommendation("1", WARDENS), recommendation("2", POLICY)),
                plan(
                    recommendation("1", BUDGET),
                    recommendation("2", WARDENS),
                    recommendation("3", POLICY)))
            .changes();

    assertThat(changes)
        .map(PlanChange::sentence)
        .containsExactly(
            "recommendation 1: The recommendation is new.",
            "recommendation 2: The reference changed from 1 to 2.",
            "recommendation 3: The reference changed from 2 to 3.");
  }

  @Test
  void fewWordsDoNotOutweighAReference() {
    assertThat(
            Matches.of(
                plan(recommendation("1", "As above"), recommendation("2", POLICY)),
                plan(recommendation("1", WARDENS), recommendation("2", "As above"))))
        .containsExactly("1 = 1 REFERENCE", "2 = 2 REFERENCE");
    assertThat(
            Matches.of(
                plan(recommendation("1", "Hire more wardens")),
                plan(recommendation("2", "Hire more wardens"))))
        .containsExactly("- = 2", "1 = -");
  }

  @Test
  void bySimilarWordsIfThreeQuartersAreTheSame() {
    assertThat(
            Matches.of(
                plan(recommendation("", "one two three four"), recommendation("", WARDENS)),
                plan(recommendation("", WARDENS), recommendation("", "one two three five"))))
        .containsExactly("2 = 1 UNCHANGED", "1 = 2 SIMILAR_TEXT");
    assertThat(
            Matches.of(
                plan(recommendation("", "one two three four"), recommendation("", WARDENS)),
                plan(recommendation("", WARDENS), recommendation("", "one two three five six"))))
        .containsExactly("2 = 1 UNCHANGED", "1 = -", "- = 2");
  }

  @Test
  void wordsThatFitTwoDecideNothing() {
    assertThat(
            Matches.of(
                plan(recommendation("", "one two three four"), recommendation("", WARDENS)),
                plan(
                    recommendation("", "one two three five"),
                    recommendation("", WARDENS),
                    recommendation("", "one two three six"))))
        .containsExactly("1 = 1 POSITION", "2 = 2 UNCHANGED", "- = 3");
  }

  @Test
  void similarWordsDoNotOutweighReferencesThatDiffer() {
    assertThat(
            Matches.of(
                plan(recommendation("1", "one two three four")),
                plan(recommendation("2", "one two three five"))))
        .containsExactly("- = 2", "1 = -");
  }

  @Test
  void theSentenceRemarksThatAMatchIsNotSure() {
    assertThat(
            PlanDiff.between(
                    plan(recommendation("", "one two three four")),
                    plan(recommendation("", "one two three five")))
                .toText())
        .isEqualTo(
            "recommendation 1: The text changed from \"one two three four\" to \"one two three"
                + " five\". (taken for the same because of its words)\n");
    assertThat(MatchedBy.TEXT.isSure()).isTrue();
    assertThat(MatchedBy.SIMILAR_TEXT.isSure()).isFalse();
  }

  @Test
  void aLocalReferenceDoesNotMoveAnActionToAnotherRecommendation() {
    Recommendation a = recommendation("a", WARDENS);
    Recommendation b = recommendation("b", POLICY);
    ActionPlan earlier =
        plan(
            a.withActions(action("Hire").withReference(Reference.of("1"))),
            b.withActions(action("Print").withReference(Reference.of("1"))));
    ActionPlan later =
        plan(
            a,
            b.withActions(
                action("Print").withReference(Reference.of("1")),
                action("Post").withReference(Reference.of("1"))));

    assertThat(PlanDiff.between(earlier, later).changes())
        .map(PlanChange::sentence)
        .containsExactly(
            "recommendation a, action 1: The action has vanished from the plan; it was open.",
            "recommendation b, action 1: The action is new.");
  }

  @Test
  void aReferenceThatStandsOnceFollowsAnActionToAnotherRecommendation() {
    Recommendation a = recommendation("a", WARDENS);
    Recommendation b = recommendation("b", POLICY);

    assertThat(
            PlanDiff.between(
                    plan(a.withActions(action("Hire").withReference(Reference.of("A7"))), b),
                    plan(a, b.withActions(action("Post").withReference(Reference.of("a7")))))
                .changes())
        .map(PlanChange::sentence)
        .containsExactly(
            "recommendation b, action a7: The action was moved here; it was recommendation a,"
                + " action A7.",
            "recommendation b, action a7: The text changed from \"Hire\" to \"Post\".");
  }

  @Test
  void anActionThatTookThePlaceOfAMovedOneIsNew() {
    Recommendation a = recommendation("a", WARDENS);
    Recommendation b = recommendation("b", POLICY);

    assertThat(
            PlanDiff.between(
                    plan(a.withActions(action(POLICY)), b),
                    plan(a.withActions(action("Sweep")), b.withActions(action(POLICY))))
                .changes())
        .map(PlanChange::sentence)
        .containsExactly(
            "recommendation a, action 1: The action is new.",
            "recommendation b, action 1: The action was moved here; it was recommendation a,"
                + " action 1.");
  }

  @Test
  void equalActionsAreMatchedOneByOne() {
    Recommendation twice =
        recommendation("a", WARDENS, action("Report"), action("Report"))
            .withReference(Optional.empty());

    assertThat(PlanDiff.between(plan(twice), plan(twice)).isEmpty()).isTrue();
    assertThat(
            PlanDiff.between(
                    plan(twice),
                    plan(twice.withActions(action("Report"), action(due("2022-10-31")))))
                .actions())
        .map(action -> action.matchedBy().map(MatchedBy::name).orElse("-"))
        .containsExactly("UNCHANGED", "POSITION");
  }
}
