// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The pieces of a document, whatever its format. */
public enum Token {
  /** The begin of an object. */
  START_OBJECT,
  /** The end of an object. */
  END_OBJECT,
  /** The begin of a list. */
  START_LIST,
  /** The end of a list. */
  END_LIST,
  /** The name of a field. */
  NAME,
  /** A text. */
  TEXT,
  /** A number, in the grammar of JSON. */
  NUMBER,
  /** True. */
  TRUE,
  /** False. */
  FALSE,
  /** The explicit absence of a value. */
  NULL,
  /** A value that is unusable, and of which that has been said. */
  BAD,
  /** A name that is unusable, and of which that has been said; its value follows. */
  BAD_NAME,
  /** The parser could not go on; the text of the token says why. */
  BROKEN,
  /** The end of the document. */
  END
}
