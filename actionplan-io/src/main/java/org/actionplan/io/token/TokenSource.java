// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The parser of one format. After {@link Token#END} and {@link Token#BROKEN} it is not asked. */
abstract class TokenSource {

  /** The name, the text, the digits of the number, or what the parser complained of. */
  String text = "";

  /**
   * Goes on to the next token.
   *
   * @return the token; never null
   */
  abstract Token next();

  /** After {@link Token#BROKEN}: what is wrong with the document. */
  abstract ReaderRule problem();

  /** Whether the scalar stands without quotes, so that a field may take its characters as text. */
  abstract boolean isPlain();

  /** Whether the name or the text is free of halves of surrogate pairs. */
  abstract boolean isWhole();

  /** Where the token begins in the document, in the form in which that is read. */
  abstract int offset();
}
