// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Objects;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * <p>For example the pointer {@code /recommendations/1/actions/0/budget}, named "recommendation b,
 * action 1, budget" for people. The identity does not change when recommendations are put in
 * another order, which the pointer does.
 *
 * <p>A subject is written out, or it is a part of another; then its texts are made when they are
 * asked for. Immutable; equal to any subject with the same texts.
 */
public final class Subject {

  private final @Nullable Subject whole;
  private final SubjectPart part;

  /** How many wholes stand above. */
  private final int depth;

  private Subject(@Nullable Subject whole, SubjectPart part) {
    this.whole = whole;
    this.part = part;
    this.depth = whole == null ? 0 : whole.depth + 1;
  }

  /**
   * A subject that is written out.
   *
   * @param pointer where it stands in the plan
   * @param name what a person calls it
   * @param identity what it is, from its reference or text and not from its position
   */
  public Subject(JsonPointer pointer, String name, String identity) {
    this(
        null,
        new SubjectPart.WrittenOut(
            Objects.requireNonNull(pointer, "pointer"),
            Objects.requireNonNull(name, "name"),
            Objects.requireNonNull(identity, "identity")));
  }

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
    return new Subject(null, SubjectPart.OfPlan.of(recommendation, index));
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
    return new Subject(this, SubjectPart.OfRecommendation.of(action, index));
  }

  /**
   * A field of this subject.
   *
   * @param field the name of the field, for example {@code "budget"}
   * @return for example "recommendation b, action 1, budget"
   */
  public Subject field(String field) {
    return new Subject(this, new SubjectPart.Field(field));
  }

  /**
   * An element of this subject, which is a list; known by its place in it.
   *
   * @param index counted from zero
   * @return for example "recommendation b, action 1, owners 2"
   */
  public Subject element(int index) {
    return new Subject(this, new SubjectPart.Element(index));
  }

  /**
   * Where it stands in the plan.
   *
   * @return for example {@code /recommendations/1/actions/0/budget}
   */
  public JsonPointer pointer() {
    return part.pointer(whole);
  }

  /**
   * What a person calls it.
   *
   * @return for example "recommendation b, action 1, budget"
   */
  public String name() {
    return part.name(whole);
  }

  /**
   * What it is, from its reference or text and not from its position.
   *
   * @return for example {@code "recommendation:b/action:b1/budget"}
   */
  public String identity() {
    return part.identity(whole);
  }

  /** Compares two subjects as they stand in the document, as their pointers would. */
  static int compare(Subject a, Subject b) {
    Subject nearA = a;
    Subject nearB = b;
    for (int i = a.depth; i > b.depth; i--) {
      nearA = Objects.requireNonNull(nearA.whole);
    }
    for (int i = b.depth; i > a.depth; i--) {
      nearB = Objects.requireNonNull(nearB.whole);
    }
    int steps = compareSteps(nearA, nearB);
    if (steps == SubjectPart.UNDECIDED) {
      if (a.isListOf(nearB)) {
        return -1;
      }
      return b.isListOf(nearA) ? 1 : a.pointer().compareTo(b.pointer());
    }
    return steps == 0 ? Integer.compare(a.depth, b.depth) : steps;
  }

  /** Whether it is all actions of the recommendation of which the other subject is one. */
  private boolean isListOf(Subject action) {
    return depth == 1
        && part instanceof SubjectPart.Field field
        && field.field().equals(SubjectPart.ACTIONS)
        && action.part instanceof SubjectPart.OfRecommendation
        && compareSteps(Objects.requireNonNull(whole), Objects.requireNonNull(action.whole)) == 0;
  }

  /** The first difference between two subjects of one depth; parts of one whole mostly share it. */
  @SuppressWarnings("ReferenceEquality") // what is not shared is compared
  private static int compareSteps(Subject a, Subject b) {
    int above =
        a.whole == b.whole || a.whole == null || b.whole == null
            ? 0
            : compareSteps(a.whole, b.whole);
    return above == 0 ? a.part.compareStep(b.part) : above;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Subject that
            && pointer().equals(that.pointer())
            && name().equals(that.name())
            && identity().equals(that.identity()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointer(), name(), identity());
  }

  /**
   * The three texts.
   *
   * @return for example {@code "Subject[pointer=, name=plan, identity=plan]"}
   */
  @Override
  public String toString() {
    return "Subject[pointer=" + pointer() + ", name=" + name() + ", identity=" + identity() + "]";
  }
}
