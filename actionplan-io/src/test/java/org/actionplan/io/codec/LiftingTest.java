// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.Document;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.Tokens;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;

/** A format of which 1.2 is the present version, after two changes in 1.1 and three in 1.2. */
class LiftingTest {

  private static final String ACTIONS = "recommendations/actions";

  private static final Lifting STEPS =
      Lifting.of(
          Lifting.field(1, "", "name", "caption"),
          Lifting.field(1, ACTIONS, "due", "timescale"),
          Lifting.field(2, "", "caption", "title"),
          Lifting.field(2, ACTIONS, "priority", "x-priority"),
          Lifting.word(2, ACTIONS + "/status", "under-way", "in-progress"));

  private static final Root<ActionPlan> ROOT =
      new Root<>(
          ActionPlanCodec.HEADER, STEPS, PlanDocument.NAMES, ActionPlanCodec::read, Names::of);

  private static final Bounds BOUNDS = new Bounds(100, 1000, 100, 10, 10, 10);

  private static final String PRESENT =
      """
      {"actionplan": "1.2", "title": "Parking", "recommendations": [{"reference": "a", "actions": [
        {"timescale": "December 2022", "x-priority": "high", "status": "in-progress"}]}]}""";

  private static Reading<ActionPlan> read(String json) {
    return ROOT.read(
        Origin.of(Optional.empty(), true),
        BOUNDS,
        (names, faults) -> Tokens.ofJson(Document.of(json), names, BOUNDS, faults));
  }

  private static ActionPlan plan(String json) {
    return read(json).value().orElseThrow();
  }

  @Test
  void aDocumentOfTheFirstVersionTakesAllSteps() {
    Reading<ActionPlan> first =
        read(
            """
            {"actionplan": "1.0", "name": "Parking", "recommendations": [{"reference": "a",
              "actions": [{"due": "December 2022", "priority": "high", "status": "under-way"}]}]}""");
    assertThat(first.value()).contains(plan(PRESENT));
    assertThat(first.findings()).isEmpty();
  }

  @Test
  void aDocumentOfAVersionBetweenTakesTheStepsAfterIt() {
    assertThat(
            plan(
                """
                {"actionplan": "1.1", "caption": "Parking", "recommendations": [{"reference": "a",
                  "actions": [{"timescale": "December 2022", "priority": "high",
                    "status": "under-way"}]}]}"""))
        .isEqualTo(plan(PRESENT));
  }

  @Test
  void theVersionThatBroughtAChangeDoesNotTakeIt() {
    assertThat(plan("{\"actionplan\": \"1.1\", \"name\": \"Parking\"}").title()).isEmpty();
    assertThat(plan("{\"actionplan\": \"1.2\", \"caption\": \"Parking\"}").title()).isEmpty();
  }

  @Test
  void aDocumentWithoutAVersionIsOfTheFirst() {
    assertThat(plan("{\"name\": \"Parking\"}").title()).contains("Parking");
  }

  @Test
  void theVersionMayComeLast() {
    assertThat(plan("{\"caption\": \"Parking\", \"actionplan\": \"1.1\"}").title())
        .contains("Parking");
  }

  @Test
  void whatWasLiftedTooFarBeforeTheVersionCameIsReadAgain() {
    ActionPlan present = plan("{\"name\": \"Parking\", \"actionplan\": \"1.2\"}");
    assertThat(present.title()).isEmpty();
    assertThat(present.extensions()).isEqualTo(Map.of("name", new ExtensionValue.Text("Parking")));
  }

  @Test
  void aVersionYetToComeTakesNoSteps() {
    assertThat(plan("{\"actionplan\": \"1.3\", \"name\": \"Parking\"}").title()).isEmpty();
  }

  @Test
  void namesInsideFieldsOfOnesOwnAreLeft() {
    ActionPlan plan = plan("{\"actionplan\": \"1.0\", \"x-note\": {\"name\": \"Parking\"}}");
    assertThat(plan.extensions())
        .isEqualTo(
            Map.of(
                "x-note",
                new ExtensionValue.Fields(Map.of("name", new ExtensionValue.Text("Parking")))));
  }

  @Test
  void theFormerNameBesideThePresentOneIsTheSameFieldTwice() {
    Reading<ActionPlan> both =
        read("{\"actionplan\": \"1.0\", \"name\": \"Parking\", \"title\": \"Roads\"}");
    assertThat(both.value().orElseThrow().title()).contains("Parking");
    assertThat(both.findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsExactly("duplicate-key");
  }

  @Test
  void aFormerWordElsewhereIsNoWord() {
    assertThat(
            read("""
                    {"actionplan": "1.0", "recommendations": [
                      {"reference": "a", "status": "under-way"}]}""")
                .findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsExactly("invalid-value");
  }
}
