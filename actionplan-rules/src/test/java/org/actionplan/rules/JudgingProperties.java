// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.testing.ActionPlanArbitraries;

/** What properties of judging are about: any plan, any policy, any day. */
abstract class JudgingProperties {

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Provide
  Arbitrary<Policy> policies() {
    return RulesArbitraries.policies();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return RulesArbitraries.days();
  }
}
