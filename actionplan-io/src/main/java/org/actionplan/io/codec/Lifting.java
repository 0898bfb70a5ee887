// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;

/**
 * The steps by which a document of an earlier minor version is read as one of the present version.
 *
 * <p>A minor version may call a field or a word otherwise, or give a meaning to a name that authors
 * had used for a field of their own. Each such change is one {@link Step}, and stays for as long as
 * the major version does. A step never drops anything: what an earlier version kept as a field of
 * one's own is lifted to a name that begins with {@code x-}.
 *
 * @param steps from the first version to the last
 */
record Lifting(List<Step> steps) {

  /** Nothing to lift. */
  static final Lifting NONE = new Lifting(List.of());

  /** What a step changes. */
  enum Kind {
    FIELD,
    WORD
  }

  /**
   * One change.
   *
   * @param since the minor version that brought it
   * @param kind whether it changes the name of a field or a word that is the value of one
   * @param within the names on the way from the root, joined by slashes: for a field, to its
   *     object, such as {@code recommendations/actions}; for a word, to its value
   * @param former what it was called before
   * @param present what it is called now
   */
  record Step(int since, Kind kind, String within, String former, String present) {

    private String lift(Kind asked, String place, String called) {
      return kind == asked && within.equals(place) && former.equals(called) ? present : called;
    }
  }

  static Lifting of(Step... steps) {
    return new Lifting(List.of(steps));
  }

  static Step field(int since, String within, String former, String present) {
    return new Step(since, Kind.FIELD, within, former, present);
  }

  static Step word(int since, String within, String former, String present) {
    return new Step(since, Kind.WORD, within, former, present);
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** The steps that a document of a minor version has still to take. */
  Lifting from(int minor) {
    return isEmpty()
        ? this
        : new Lifting(steps.stream().filter(step -> step.since() > minor).toList());
  }

  /** What the present version calls a field or a word. */
  String lift(Kind kind, String within, String called) {
    String lifted = called;
    for (Step step : steps) {
      lifted = step.lift(kind, within, lifted);
    }
    return lifted;
  }
}
