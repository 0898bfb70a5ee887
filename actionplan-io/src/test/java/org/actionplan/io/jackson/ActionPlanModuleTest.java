// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class ActionPlanModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Test
  void short_forms_are_read_by_conventions_that_stand_after_them() {
    String json =
        """
        {"actionplan": "1.0",
         "recommendations": [{"actions": [{"timescale": "03/04/26", "budget": "TBC"}]}],
         "conventions": "UK_LOCAL_GOVERNMENT"}
        """;
    assertThat(MAPPER.readValue(json, ActionPlan.class))
        .isEqualTo(PlanReader.of(Format.JSON).read(json).value().orElseThrow());
  }

  @Test
  void plans_policies_and_reports_stand_among_values_of_the_user() {
    Map<String, List<ActionPlan>> plans =
        Map.of("plans", List.of(ActionPlan.builder().title("Tough Enough?").build()));
    String json = MAPPER.writeValueAsString(plans);
    assertThat(json)
        .isEqualTo("{\"plans\":[{\"actionplan\":\"1.0\",\"title\":\"Tough Enough?\"}]}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<String, List<ActionPlan>>>() {}))
        .isEqualTo(plans);

    Policy policy =
        Policy.builder().putRules(RuleId.of("deadline-lapsed"), RuleSetting.OFF).build();
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(policy), Policy.class)).isEqualTo(policy);
    Report report = Report.builder().asOf(LocalDate.of(2023, 1, 15)).build();
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(report), Report.class)).isEqualTo(report);
  }

  @Test
  void an_error_is_thrown_with_its_sentence_and_pointer() {
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"actionplan\":\"1.0\",\"title\":5}", ActionPlan.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining(
            "\"title\" is the number 5, but must be text; it was left out. (at \"/title\")");
  }

  @Test
  void a_field_given_twice_is_an_error_to_a_mapper_too() {
    assertThatThrownBy(
            () ->
                MAPPER.readValue(
                    "{\"actionplan\":\"1.0\",\"title\":\"a\",\"title\":\"b\"}", ActionPlan.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("\"title\" was already given at");
  }
}
