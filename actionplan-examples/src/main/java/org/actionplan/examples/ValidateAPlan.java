// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.policy.Policy;
import org.actionplan.report.ReportText;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.validation.ConstraintRule;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Has Jakarta Validation check the structure of a plan, and reports what it says as findings. */
public final class ValidateAPlan {

  private ValidateAPlan() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      ActionPlan plan = planWithABlankOwner();

      validator
          .validate(plan)
          .forEach(
              violation -> out.println(violation.getPropertyPath() + " " + violation.getMessage()));
      out.println();

      RuleEngine engine = RuleEngine.of(List.of(ConstraintRule.of(validator)));
      out.print(ReportText.of(engine.check(plan, Policy.CORE, LocalDate.of(2026, 11, 23))));
    }
  }

  private static ActionPlan planWithABlankOwner() {
    return ActionPlan.builder()
        .title("Safe at home")
        .addRecommendations(
            Recommendation.builder()
                .reference(Reference.of("R1"))
                .text("That tenants be told how to stay safe at home.")
                .addActions(
                    Action.builder()
                        .description("Print and distribute a leaflet on home safety.")
                        .addOwners(Owner.of(" "))
                        .build())
                .build())
        .build();
  }
}
