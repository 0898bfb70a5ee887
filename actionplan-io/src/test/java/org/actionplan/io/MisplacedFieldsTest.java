// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;

/** A part that does not belong where it stands is refused whole, with all that is inside it. */
class MisplacedFieldsTest {

  private static Reading<ActionPlan> read(String action) {
    return PlanReader.of(Format.JSON)
        .read("{\"actionplan\": \"1.0\", \"recommendations\": [{\"actions\": [" + action + "]}]}");
  }

  @Test
  void what_nobody_knows_inside_the_funding_of_no_costs_goes_with_it() {
    Reading<ActionPlan> reading =
        read(
            """
            {"budget": {"text": "N/A", "kind": "not-applicable", "x": 1, "funding": {"y": 2}}}
            """);

    assertRoundTrip(reading);
    assertThat(extensions(reading)).isEqualTo("[budget/x]");
    assertThat(reading.findings())
        .extracting(Finding::rule)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("unknown-field", "unknown-field", "misplaced-field");
  }

  @Test
  void what_nobody_knows_inside_the_stages_of_a_single_date_goes_with_them() {
    Reading<ActionPlan> reading =
        read(
            """
            {"timescale": {"text": "2026", "kind": "due", "window": "2026", "x": 1,
             "stages": [{"y": 2, "timescale": {"text": "May", "z": 3}}]}}
            """);

    assertRoundTrip(reading);
    assertThat(extensions(reading)).isEqualTo("[timescale/x]");
  }

  @Test
  void what_nobody_knows_inside_the_stages_of_a_stage_goes_with_them() {
    Reading<ActionPlan> reading =
        read(
            """
            {"timescale": {"text": "May and June", "kind": "staged", "stages": [
              {"timescale": {"text": "May", "kind": "staged", "x": 1, "stages": [
                {"timescale": {"text": "1 May", "y": 2}}, {"timescale": {"text": "2 May"}}]}},
              {"timescale": {"text": "June"}}]}}
            """);

    assertRoundTrip(reading);
    assertThat(extensions(reading)).isEqualTo("[timescale/stages/0/timescale/x]");
  }

  private static String extensions(Reading<ActionPlan> reading) {
    return reading
        .value()
        .orElseThrow()
        .recommendations()
        .get(0)
        .actions()
        .get(0)
        .extensions()
        .keySet()
        .toString();
  }

  private static void assertRoundTrip(Reading<ActionPlan> reading) {
    String written = PlanWriter.of(Format.JSON).toText(reading.value().orElseThrow());
    assertThat(PlanReader.of(Format.JSON).read(written).value()).isEqualTo(reading.value());
  }
}
