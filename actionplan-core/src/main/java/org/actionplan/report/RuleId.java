// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, such as {@code "deadline-lapsed"}; published once and never reused.
 *
 * @param value lower-case ASCII letters and digits in words joined by single dashes, starting with
 *     a letter; at most {@value #MAX_LENGTH} characters
 */
public record RuleId(String value) implements Comparable<RuleId> {

  /** The longest id. */
  public static final int MAX_LENGTH = 80;

  /**
   * Checks the form.
   *
   * @param value lower-case ASCII letters and digits in words joined by single dashes, starting
   *     with a letter; at most {@value #MAX_LENGTH} characters
   * @throws IllegalArgumentException if the value is not of the form above
   */
  public RuleId {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "value of a rule id must be lower-case words joined by dashes, such as"
              + " \"deadline-lapsed\", but was \""
              + value
              + "\"");
    }
  }

  /**
   * The id with the given name.
   *
   * @param value for example {@code "deadline-lapsed"}
   * @return the id
   * @throws IllegalArgumentException if the value is not of the form of an id
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  private static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean dashBetween = c == '-' && value.charAt(i - 1) != '-' && i < value.length() - 1;
      if (!isLetter(c) && !(c >= '0' && c <= '9') && !dashBetween) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId that && value.equals(that.value);
  }

  /** Written out, as {@link #equals}: every engine looks rules up by id before it does a thing. */
  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /**
   * The id as published.
   *
   * @return for example {@code "deadline-lapsed"}
   */
  @Override
  public String toString() {
    return value;
  }
}
