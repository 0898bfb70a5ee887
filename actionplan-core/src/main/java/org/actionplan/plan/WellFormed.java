// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The structure that a plan must have to be a plan at all, checked by any Jakarta Validation
 * provider wherever a plan is {@code @Valid}, for example in the body of a request.
 *
 * <p>Structure is what nobody can dispute, whatever the policy:
 *
 * <ul>
 *   <li>a recommendation has a reference or a text;
 *   <li>an action says something: it has a reference, a description, an owner, or words about cost
 *       or time;
 *   <li>an owner has a post, an organisation or a holder that is not blank;
 *   <li>a source has a name that is not blank.
 * </ul>
 *
 * <p>All else, such as a missing budget or a deadline that has passed, is judged by rules under a
 * policy. Nothing in this library needs Jakarta Validation at run time unless a provider is used.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedValidator.class)
public @interface WellFormed {

  /**
   * The message where no part can be named; each violation has one of its own, in English.
   *
   * @return a text without parameters
   */
  String message() default "must be well-formed";

  /**
   * The validation groups.
   *
   * @return the default group unless set
   */
  Class<?>[] groups() default {};

  /**
   * What a client of the validation attaches.
   *
   * @return nothing unless set
   */
  Class<? extends Payload>[] payload() default {};
}
