// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

/**
 * The name of a {@link StatutoryClock}, such as {@code en-lga2000-9fe}; published once and never
 * reused.
 *
 * @param value lower-case ASCII letters, digits and dashes, for example {@code "en-lga2000-9fe"}
 */
public record ClockId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case ASCII letters, digits and dashes, for example {@code "en-lga2000-9fe"}
   * @throws IllegalArgumentException if the value is empty or has other characters
   */
  public ClockId {
    if (value.isEmpty() || !value.chars().allMatch(ClockId::isAllowed)) {
      throw new IllegalArgumentException(
          "value of a clock id must be lower-case letters, digits and dashes, but was \""
              + value
              + "\"");
    }
  }

  private static boolean isAllowed(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /**
   * The id with the given name.
   *
   * @param value for example {@code "en-lga2000-9fe"}
   * @return the id
   * @throws IllegalArgumentException if the value is not of the form of an id
   */
  public static ClockId of(String value) {
    return new ClockId(value);
  }

  /**
   * The id as published.
   *
   * @return for example {@code "en-lga2000-9fe"}
   */
  @Override
  public String toString() {
    return value;
  }
}
