// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import org.actionplan.io.token.Tokens;

/** What a message says was found instead of what was expected. */
final class Found {

  private Found() {}

  /** For example "the number 5"; empty for null and for values of which all has been said. */
  static String of(Tokens tokens) {
    return switch (tokens.current()) {
      case START_OBJECT -> "an object";
      case START_LIST -> "a list";
      case TEXT -> "text";
      case NUMBER -> "the number " + tokens.text();
      case TRUE -> "true";
      case FALSE -> "false";
      case NULL, BAD, END -> "";
      case END_OBJECT, END_LIST, NAME, BAD_NAME, BROKEN ->
          throw new IllegalStateException("not the begin of a value: " + tokens.current());
    };
  }
}
