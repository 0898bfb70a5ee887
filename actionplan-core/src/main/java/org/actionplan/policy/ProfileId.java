// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

/**
 * The name of a {@link Profile}, such as {@code uk-policing}; published once and never reused.
 *
 * @param value lower-case ASCII letters, digits and dashes, for example {@code "uk-policing"}
 */
public record ProfileId(String value) {

  /**
   * Checks the form.
   *
   * @param value lower-case ASCII letters, digits and dashes, for example {@code "uk-policing"}
   * @throws IllegalArgumentException if the value is empty or has other characters
   */
  public ProfileId {
    if (value.isEmpty() || !value.chars().allMatch(ProfileId::isAllowed)) {
      throw new IllegalArgumentException(
          "value of a profile id must be lower-case letters, digits and dashes, but was \""
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
   * @param value for example {@code "uk-policing"}
   * @return the id
   * @throws IllegalArgumentException if the value is not of the form of an id
   */
  public static ProfileId of(String value) {
    return new ProfileId(value);
  }

  /**
   * The id as published.
   *
   * @return for example {@code "uk-policing"}
   */
  @Override
  public String toString() {
    return value;
  }
}
