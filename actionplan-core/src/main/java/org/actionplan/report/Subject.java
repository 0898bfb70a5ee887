// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/**
 * What a finding is about.
 *
 * <p>For example the pointer {@code /recommendations/1/actions/0/budget}, named "recommendation b,
 * action 1, budget" for people. The identity does not change when recommendations are put in
 * another order, which the pointer does.
 *
 * @param pointer where it stands in the plan
 * @param name what a person calls it
 * @param identity what it is, from its reference or text and not from its position
 */
public record Subject(JsonPointer pointer, String name, String identity) {

  /**
   * A subject that is known by its position only.
   *
   * @param pointer where it stands
   * @param name what a person calls it
   * @return the subject, identified by its pointer
   */
  public static Subject of(JsonPointer pointer, String name) {
    return new Subject(pointer, name, pointer.text());
  }

  /**
   * A field of this subject.
   *
   * @param field the name of the field, for example {@code "budget"}
   * @return for example "recommendation b, action 1, budget"
   */
  public Subject field(String field) {
    return new Subject(
        pointer.field(field),
        pointer.text().isEmpty() ? field : name + ", " + field,
        identity + "/" + field);
  }
}
