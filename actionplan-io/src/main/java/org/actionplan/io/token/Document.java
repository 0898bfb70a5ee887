// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;

/**
 * A document without its byte order mark, and where its characters stand.
 *
 * <p>While it is read, a place in it is an offset: one number in the units that the document is
 * kept in. Line and column are found when somebody asks. Immutable; safe for use by several
 * threads.
 */
public abstract sealed class Document permits CodePoints, DocumentText, Utf8Text {

  /**
   * Where a character stands.
   *
   * @param line counted from 1; CR, LF and CRLF end a line
   * @param column counted from 1 in UTF-16 units
   */
  record Spot(int line, int column) {
    static final Spot FIRST = new Spot(1, 1);
  }

  private volatile @Nullable Milestones milestones;

  /**
   * The document that is a text already.
   *
   * @param text the document
   * @return the same without a byte order mark
   */
  public static Document of(String text) {
    return new DocumentText(text.toCharArray(), 0, text.length());
  }

  /** The document as characters. */
  abstract DocumentText text();

  /** How many units it has. */
  abstract int length();

  /** A byte, a UTF-16 unit or a code point; what ends a line is the same in all. */
  abstract int unit(int offset);

  /** By how many columns the unit moves on. */
  abstract int width(int offset);

  /** Where the character at an offset stands; an offset before the begin stands for the begin. */
  final Spot spot(int offset) {
    return offset <= 0 ? Spot.FIRST : milestones().spot(offset);
  }

  /** Threads that come at the same time find the same. */
  private Milestones milestones() {
    @Nullable Milestones known = milestones;
    if (known == null) {
      known = new Milestones(this);
      milestones = known;
    }
    return known;
  }
}
