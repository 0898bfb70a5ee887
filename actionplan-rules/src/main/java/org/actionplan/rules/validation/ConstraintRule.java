// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Objects;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Severity;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * A rule that has a Jakarta Validation provider validate the plan: its structure, and whatever
 * constraints the user has mapped onto it.
 *
 * <pre>{@code
 * RuleEngine engine = RuleEngine.of(Catalogue.rules()).with(ConstraintRule.of(validator));
 * }</pre>
 */
public final class ConstraintRule implements PlanRule {

  private static final Wording VIOLATED =
      Wording.of(
          ConstraintViolations.RULE.value(),
          ConstraintViolations.TEMPLATE,
          ConstraintViolations.ADVICE);

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of(ConstraintViolations.RULE.value(), Severity.ERROR)
          .summary("A Jakarta Validation constraint on the plan is broken.")
          .why("Constraints of one's own belong in the same report as the rules.")
          .source("Jakarta Validation 3.1.")
          .wordings(VIOLATED)
          .build();

  private final Validator validator;

  private ConstraintRule(Validator validator) {
    this.validator = validator;
  }

  /**
   * The rule for one validator.
   *
   * @param validator of any provider; validators are thread-safe
   * @return the rule {@code constraint-violated}
   */
  public static ConstraintRule of(Validator validator) {
    return new ConstraintRule(Objects.requireNonNull(validator, "validator"));
  }

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    for (ConstraintViolation<ActionPlan> violation : validator.validate(plan.plan())) {
      FindingDraft draft =
          plan.flag(PlanPath.subject(plan, violation.getPropertyPath()), VIOLATED)
              .fact("constraint", ConstraintViolations.constraint(violation))
              .argument("message", ConstraintViolations.message(violation));
      if (violation.getInvalidValue() instanceof CharSequence text) {
        draft.fact("text", text);
      }
    }
  }
}
