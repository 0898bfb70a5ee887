// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.Period;

/** The one check that recurring and ongoing timescales share. */
final class Periods {

  private Periods() {}

  static void requirePositive(String name, Period period) {
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException(name + " must be a positive period, but was " + period);
    }
  }
}
