// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.List;

/** The value of a parameter of a rule. */
public sealed interface ParameterValue {

  /**
   * A whole number, such as a number of days.
   *
   * @param value for example 30
   */
  record Whole(int value) implements ParameterValue {}

  /**
   * True or false.
   *
   * @param value the truth value
   */
  record Flag(boolean value) implements ParameterValue {}

  /**
   * A day.
   *
   * @param value for example 2 February 2027
   */
  record Day(LocalDate value) implements ParameterValue {}

  /**
   * A list of words or phrases.
   *
   * @param value for example "TBC" and "various"
   */
  record Words(List<String> value) implements ParameterValue {
    /**
     * Copies the list.
     *
     * @param value for example "TBC" and "various"
     */
    public Words {
      value = List.copyOf(value);
    }
  }
}
