// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Source;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;

class PlanReaderTest {

  private static final PlanReader YAML = PlanReader.of(Format.YAML);
  private static final PlanReader JSON = PlanReader.of(Format.JSON);

  private static final String SHORT_FORM =
      """
      actionplan: "1.0"
      recommendations:
        - reference: b
          response: Accepted in principle
          actions:
            - description: Publicity campaign
              owner: Strategic Community Safety Manager
              budget: 50,000
              timescale: 03/04/26
              evidence: [Minute 23]
              updates: [Drafted]
              dependsOn: [a]
      approvedOn: 2022-10-18
      currency: EUR
      conventions:
        bareQuarter: fiscal
        preset: UK_LOCAL_GOVERNMENT
      sources: [minutes.pdf]
      """;

  @Test
  void the_short_form_is_read_by_what_the_document_says_after_it() {
    Conventions conventions =
        Conventions.UK_LOCAL_GOVERNMENT.withBareQuarter(QuarterCalendar.FISCAL);
    DateWindow approved = DateWindow.of(2022, 10, 18);
    Action action =
        Action.builder()
            .description("Publicity campaign")
            .addOwners(Owner.of("Strategic Community Safety Manager"))
            .budget(
                Budget.parse(
                    "50,000", conventions.withDefaultCurrency(Currency.getInstance("EUR"))))
            .timescale(Timescale.parse("03/04/26", conventions, approved))
            .addEvidence(Evidence.builder().text("Minute 23").build())
            .addUpdates(ProgressUpdate.builder().text("Drafted").build())
            .addDependsOn(Reference.of("a"))
            .build();
    Response response =
        Response.builder()
            .text("Accepted in principle")
            .decision(Decision.ACCEPTED_IN_PRINCIPLE)
            .build();
    ActionPlan plan =
        ActionPlan.builder()
            .approvedOn(approved)
            .currency(Currency.getInstance("EUR"))
            .conventions(conventions)
            .addRecommendations(
                Recommendation.builder()
                    .reference(Reference.of("b"))
                    .response(response)
                    .addActions(action)
                    .build())
            .addSources(Source.of("minutes.pdf"))
            .build();

    Reading<ActionPlan> reading = YAML.read(SHORT_FORM);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value()).contains(plan);
  }

  @Test
  void a_decision_in_its_own_word_needs_no_text() {
    Reading<ActionPlan> reading =
        YAML.read(
            "actionplan: '1.0'\nrecommendations: [{response: accepted}, {response: Maybe}]\n");
    assertThat(reading.value().orElseThrow().recommendations())
        .containsExactly(
            Recommendation.builder().response(Response.of(Decision.ACCEPTED)).build(),
            Recommendation.builder().response(Response.builder().text("Maybe").build()).build());
  }

  @Test
  void every_value_has_its_place_and_short_names_have_that_of_the_full_ones() {
    Map<JsonPointer, Place> places = YAML.read(SHORT_FORM).sources().places();
    assertThat(places)
        .containsEntry(JsonPointer.ROOT, at(1, 1))
        .containsEntry(JsonPointer.of("/recommendations/0"), at(3, 5))
        .containsEntry(JsonPointer.of("/recommendations/0/actions/0/owner"), at(7, 16))
        .containsEntry(JsonPointer.of("/recommendations/0/actions/0/owners"), at(7, 16))
        .containsEntry(JsonPointer.of("/recommendations/0/actions/0/timescale"), at(9, 20))
        .containsEntry(JsonPointer.of("/recommendations/0/actions/0/evidence/0"), at(10, 20))
        .containsEntry(JsonPointer.of("/conventions/bareQuarter"), at(16, 16));
  }

  @Test
  void without_sources_plan_and_findings_are_the_same() {
    String faulty = SHORT_FORM.replace("budget:", "budgett:");
    Reading<ActionPlan> with = YAML.read(faulty);
    Reading<ActionPlan> without = YAML.withoutSources().read(faulty);
    assertThat(without.value()).isEqualTo(with.value()).isPresent();
    assertThat(without.findings()).isEqualTo(with.findings()).isNotEmpty();
    assertThat(without.sources().places()).isEmpty();
    assertThat(with.sources().places()).isNotEmpty();
  }

  private static Place at(int line, int column) {
    return new Place.Position(Optional.empty(), line, column);
  }

  @Test
  void a_value_that_is_left_out_does_not_shift_the_places_of_the_others() {
    Reading<ActionPlan> reading =
        JSON.read("{\"actionplan\": \"1.0\", \"recommendations\": [\n5,\n{\"text\": \"a\"}]}");
    assertThat(reading.value().orElseThrow().recommendations()).hasSize(1);
    assertThat(reading.sources().find(JsonPointer.of("/recommendations/0/text")))
        .contains(at(3, 10));
  }

  @Test
  void a_fault_costs_its_field_and_nothing_else() {
    ActionPlan plan =
        JSON.read("{\"actionplan\": \"1.0\", \"title\": 5, \"subject\": \"kept\", \"sources\": {}}")
            .value()
            .orElseThrow();
    assertThat(plan).isEqualTo(ActionPlan.builder().subject("kept").build());
  }

  @Test
  void the_first_of_two_values_is_kept() {
    assertThat(JSON.read("{\"actionplan\": \"1.0\", \"title\": \"a\", \"title\": \"b\"}").value())
        .contains(ActionPlan.builder().title("a").build());
  }

  @Test
  void unknown_fields_are_kept_with_their_path_order_and_digits() {
    ActionPlan plan =
        JSON.read(
                """
                {"actionplan": "1.0", "z": 1.10, "a/b": null,
                 "conventions": {"preset": "CANADA", "~note": [true, {"k": 1e3}]},
                 "recommendations": [{"actions": [{"timescale":
                   {"text": "x", "kind": "staged", "stages": [
                     {"timescale": {"text": "a", "kind": "immediate", "why": "w"}},
                     {"timescale": {"text": "b", "kind": "immediate"}}]}}]}]}
                """)
            .value()
            .orElseThrow();
    assertThat(plan.extensions())
        .containsExactly(
            Map.entry("z", new ExtensionValue.Numeral(new BigDecimal("1.10"))),
            Map.entry("a~1b", new ExtensionValue.Nothing()),
            Map.entry(
                "conventions/~0note",
                new ExtensionValue.Items(
                    List.of(
                        new ExtensionValue.Flag(true),
                        new ExtensionValue.Fields(
                            Map.of("k", new ExtensionValue.Numeral(new BigDecimal("1E+3"))))))));
    assertThat(plan.recommendations().get(0).actions().get(0).extensions())
        .containsExactly(
            Map.entry("timescale/stages/0/timescale/why", new ExtensionValue.Text("w")));
  }

  @Test
  void plain_words_of_yaml_are_text_where_text_is_wanted() {
    for (String word :
        List.of(
            "no",
            "on",
            "y",
            "NO",
            "true",
            "12:30",
            "1:20:30",
            "0777",
            "1_000",
            "0x1F",
            "0b1",
            "1e3",
            "1.10",
            ".inf",
            "2022-12",
            "2022-12-01",
            "=",
            "2,5")) {
      assertThat(YAML.read("actionplan: 1.0\ntitle: " + word + "\n"))
          .extracting(Reading::value, Reading::findings)
          .containsExactly(Optional.of(ActionPlan.builder().title(word).build()), List.of());
    }
  }

  @Test
  void the_next_line_character_is_no_line_end() {
    for (String title : List.of("a \u0085 b", " \u0085", "\u0085\ue000\ue001 \u0085")) {
      assertThat(YAML.read("actionplan: 1.0\ntitle: \"" + title + "\"\n").value())
          .contains(ActionPlan.builder().title(title).build());
    }
  }

  @Test
  void words_for_null_are_no_title_and_an_empty_text_is_one() {
    for (String word : List.of("~", "null", "Null", "NULL", "")) {
      assertThat(YAML.read("actionplan: 1.0\ntitle: " + word + "\n").value())
          .contains(ActionPlan.builder().build());
    }
    assertThat(YAML.read("actionplan: 1.0\ntitle: ''\n").value())
        .contains(ActionPlan.builder().title("").build());
  }

  @Test
  void plain_words_of_unknown_fields_are_what_json_would_call_them() {
    ActionPlan plan =
        YAML.read("actionplan: 1.0\nx: [1.10, 0777, 0x1F, .inf, 12:30, no, True, ~, -0.5e-2]\n")
            .value()
            .orElseThrow();
    assertThat(plan.extensions().get("x"))
        .isEqualTo(
            new ExtensionValue.Items(
                List.of(
                    new ExtensionValue.Numeral(new BigDecimal("1.10")),
                    new ExtensionValue.Text("0777"),
                    new ExtensionValue.Text("0x1F"),
                    new ExtensionValue.Text(".inf"),
                    new ExtensionValue.Text("12:30"),
                    new ExtensionValue.Text("no"),
                    new ExtensionValue.Flag(true),
                    new ExtensionValue.Nothing(),
                    new ExtensionValue.Numeral(new BigDecimal("-0.5e-2")))));
  }
}
