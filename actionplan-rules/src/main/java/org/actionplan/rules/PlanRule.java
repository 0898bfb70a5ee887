// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A rule that looks at a plan as a whole, for what no single recommendation shows.
 *
 * <p>See {@link ActionRule} for an example.
 */
public non-sealed interface PlanRule extends Rule {

  /**
   * Judges a plan.
   *
   * @param plan the subject with its surroundings; not to be kept after the call
   */
  void check(PlanCase plan);

  /**
   * The first days of new verdicts: each day on which the verdict on this subject can differ from
   * that of the day before. The as-of date of the case is not to be asked for.
   *
   * @param plan the subject with its surroundings; not to be kept after the call
   * @return the days in any order; empty for a rule that is not {@linkplain
   *     RuleDefinition#isTimeDependent() time-dependent}
   */
  default List<LocalDate> turningPoints(PlanCase plan) {
    return List.of();
  }

  /**
   * A rule that does not depend on the date.
   *
   * @param definition what the rule is called and says
   * @param check what it does with each subject
   * @return the rule
   */
  static PlanRule of(RuleDefinition definition, Consumer<PlanCase> check) {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(check, "check");
    return new PlanRule() {
      @Override
      public RuleDefinition definition() {
        return definition;
      }

      @Override
      public void check(PlanCase plan) {
        check.accept(plan);
      }
    };
  }
}
