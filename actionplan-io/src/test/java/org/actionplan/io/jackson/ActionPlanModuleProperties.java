// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PlanWriter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.testing.ActionPlanArbitraries;
import tools.jackson.databind.json.JsonMapper;

/** A mapper with the module and the readers and writers of this library say the same. */
class ActionPlanModuleProperties {

  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Property(tries = 100)
  void a_mapper_that_looks_for_modules_reads_what_the_writer_writes(
      @ForAll("plans") ActionPlan plan) {
    String json = PlanWriter.of(Format.JSON).toText(plan);
    assertThat(MAPPER.readValue(json, ActionPlan.class)).isEqualTo(plan);
  }

  @Property(tries = 100)
  void the_reader_reads_what_a_mapper_writes(@ForAll("plans") ActionPlan plan) {
    String json = MAPPER.writeValueAsString(plan);
    assertThat(json).doesNotContain("\n");
    assertThat(PlanReader.of(Format.JSON).read(json).value()).contains(plan);
  }
}
