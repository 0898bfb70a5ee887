// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

/**
 * How a plan, a recommendation or an action of the earlier version was found again in the later
 * one, the surest sign first.
 */
public enum MatchedBy {
  /** The caller says so: they are the two plans that are compared. */
  GIVEN,
  /** It is equal in everything that is compared. */
  UNCHANGED,
  /** It has the same reference, but for case and white space. */
  REFERENCE,
  /** It has the same words, but for case, punctuation and white space. */
  TEXT,
  /**
   * At least three quarters of the words are the same, and no other text is as like; never where
   * both have references and these differ.
   */
  SIMILAR_TEXT,
  /**
   * It stands between the same neighbours, and nothing else fits; never where both have references
   * and these differ.
   */
  POSITION;

  /**
   * Whether the sign leaves no reasonable doubt. What was matched by similar words or by position
   * should be looked at by a person before anybody is reproached with it.
   *
   * @return false for {@link #SIMILAR_TEXT} and {@link #POSITION}
   */
  public boolean isSure() {
    return compareTo(SIMILAR_TEXT) < 0;
  }
}
