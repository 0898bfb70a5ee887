// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validators as applications configure them. */
public final class Validators {

  /** The default configuration, but for the message interpolator that needs no EL. */
  public static final Validator PLAIN =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** The same on a German machine. */
  static final Validator GERMAN =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .defaultLocale(Locale.GERMANY)
          .messageInterpolator(
              new ParameterMessageInterpolator(Set.of(Locale.GERMANY), Locale.GERMANY, false))
          .buildValidatorFactory()
          .getValidator();

  private Validators() {}
}
