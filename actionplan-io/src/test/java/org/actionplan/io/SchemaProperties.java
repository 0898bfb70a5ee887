// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.testing.ActionPlanArbitraries;

/** What the schema says of every plan that is written. */
class SchemaProperties {

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Property(tries = 200)
  void the_schema_accepts_every_plan_that_is_written(@ForAll("plans") ActionPlan plan) {
    String json = PlanWriter.of(Format.JSON).toText(plan);
    assertThat(SchemaCheck.ofPlan(Format.JSON, json)).as(json).isEmpty();
  }
}
