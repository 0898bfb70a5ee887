// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import org.actionplan.report.Finding;
import org.actionplan.report.Message;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;

/**
 * Turns violations of Jakarta Validation constraints into findings.
 *
 * <pre>{@code
 * List<Finding> findings = ConstraintViolations.toFindings(validator.validate(order));
 * }</pre>
 *
 * <p>The message of the provider becomes an argument of the finding's message: braces and
 * expressions in it are printed as they are.
 */
public final class ConstraintViolations {

  static final RuleId RULE = RuleId.of("constraint-violated");
  static final String TEMPLATE = "The constraint {constraint} is broken: {message}.";
  static final String ADVICE = "Correct the value so that the constraint holds.";

  private ConstraintViolations() {}

  /**
   * The findings of some violations.
   *
   * @param violations of constraints on any class, by any provider
   * @return one error {@code constraint-violated} each, in {@link Finding#ORDER}; its subject is
   *     named by the property path, such as {@code recommendations[1].actions[0]}
   */
  public static List<Finding> toFindings(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream().map(ConstraintViolations::toFinding).sorted(Finding.ORDER).toList();
  }

  private static Finding toFinding(ConstraintViolation<?> violation) {
    Finding.Builder finding =
        Finding.builder()
            .rule(RULE)
            .severity(Severity.ERROR)
            .subject(PropertyPaths.subject(violation.getPropertyPath()))
            .message(
                Message.of(RULE.value(), TEMPLATE)
                    .with("constraint", constraint(violation))
                    .with("message", message(violation)))
            .advice(ADVICE)
            .putFacts("constraint", constraint(violation));
    if (violation.getInvalidValue() instanceof CharSequence text) {
      finding.putFacts("text", text.toString());
    }
    return finding.build();
  }

  /** The simple name of the constraint's annotation, for example {@code NotBlank}. */
  static String constraint(ConstraintViolation<?> violation) {
    return violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
  }

  /** The provider's message without a full stop of its own. */
  static String message(ConstraintViolation<?> violation) {
    String message = violation.getMessage();
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
