// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;

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
   * A recommendation: named by its reference, or else by its position; identified by its reference,
   * or else by its text.
   *
   * @param recommendation for example recommendation b
   * @param index where it stands among the recommendations, counted from zero
   * @return for example "recommendation b"
   */
  public static Subject of(Recommendation recommendation, int index) {
    Optional<Reference> reference = recommendation.reference();
    return new Subject(
        JsonPointer.of("/recommendations/" + index),
        "recommendation " + (reference.isPresent() ? reference.get().text() : index + 1),
        reference.isPresent()
            ? "recommendation:" + reference.get().folded()
            : "recommendation=" + recommendation.text());
  }

  /**
   * An action of this recommendation: named by its reference, or else by its position; identified
   * by its reference, or else by its words.
   *
   * @param action the action
   * @param index where it stands among the actions of the recommendation, counted from zero
   * @return for example "recommendation b, action 1"
   */
  public Subject action(Action action, int index) {
    Optional<Reference> reference = action.reference();
    return new Subject(
        JsonPointer.of(pointer.text() + "/actions/" + index),
        name + ", action " + (reference.isPresent() ? reference.get().text() : index + 1),
        identity
            + (reference.isPresent()
                ? "/action:" + reference.get().folded()
                : "/action=" + action.description()));
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
