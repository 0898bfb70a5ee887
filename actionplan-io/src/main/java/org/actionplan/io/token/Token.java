// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The pieces of a document, whatever its format. */
public enum Token {
  /** The begin of an object. */
  START_OBJECT(1, false),
  /** The end of an object. */
  END_OBJECT(-1, false),
  /** The begin of a list. */
  START_LIST(1, false),
  /** The end of a list. */
  END_LIST(-1, false),
  /** The name of a field. */
  NAME(0, true),
  /** A text. */
  TEXT(0, true),
  /** A number, in the grammar of JSON. */
  NUMBER(0, true),
  /** True. */
  TRUE(0, false),
  /** False. */
  FALSE(0, false),
  /** The explicit absence of a value. */
  NULL(0, false),
  /** A value that is unusable, and of which that has been said. */
  BAD(0, false),
  /** A name that is unusable, and of which that has been said; its value follows. */
  BAD_NAME(0, false),
  /** The parser could not go on; the text of the token says why. */
  BROKEN(0, false),
  /** The end of the document. */
  END(0, false);

  /** By how many levels the document is nested deeper from here on. */
  final int levels;

  /** Whether it is made of characters of the document. */
  final boolean hasText;

  Token(int levels, boolean hasText) {
    this.levels = levels;
    this.hasText = hasText;
  }
}
