// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Walks a plan, a recommendation or an action for {@link WellFormed}. Public because providers
 * instantiate it; not to be called.
 *
 * <p>It walks by itself: providers look for getters, and find none on accessors without a prefix.
 */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, Object> {

  /** Made by the provider. */
  public WellFormedValidator() {}

  @Override
  public boolean isValid(Object value, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    StructureViolations violations = new StructureViolations(context);
    if (value instanceof ActionPlan plan) {
      check(plan, violations);
    } else if (value instanceof Recommendation recommendation) {
      check(recommendation, violations);
    } else if (value instanceof Action action) {
      check(action, violations);
    }
    return violations.isEmpty();
  }

  private static void check(ActionPlan plan, StructureViolations violations) {
    for (int i = 0; i < plan.recommendations().size(); i++) {
      check(plan.recommendations().get(i), violations.at("recommendations", i));
    }
    for (int i = 0; i < plan.sources().size(); i++) {
      if (plan.sources().get(i).name().isBlank()) {
        violations.at("sources", i).add("must have a name that is not blank");
      }
    }
  }

  private static void check(Recommendation recommendation, StructureViolations violations) {
    if (recommendation.reference().isEmpty() && recommendation.text().isBlank()) {
      violations.add("must have a reference or a text");
    }
    for (int i = 0; i < recommendation.actions().size(); i++) {
      check(recommendation.actions().get(i), violations.at("actions", i));
    }
  }

  private static void check(Action action, StructureViolations violations) {
    if (action.reference().isEmpty()
        && action.description().isBlank()
        && action.owners().isEmpty()
        && action.budget().text().isBlank()
        && action.timescale().text().isBlank()) {
      violations.add("must have a reference, a description, an owner, a budget or a timescale");
    }
    for (int i = 0; i < action.owners().size(); i++) {
      if (isBlank(action.owners().get(i))) {
        violations
            .at("owners", i)
            .add("must have a post, an organisation or a holder that is not blank");
      }
    }
  }

  private static boolean isBlank(Owner owner) {
    return owner.post().isBlank()
        && owner.organisation().filter(name -> !name.isBlank()).isEmpty()
        && owner.holder().filter(name -> !name.isBlank()).isEmpty();
  }
}
