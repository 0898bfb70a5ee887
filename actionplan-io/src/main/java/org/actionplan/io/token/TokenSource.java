// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The parser of one format. After {@link Token#END} and {@link Token#BROKEN} it is not asked. */
interface TokenSource {

  /**
   * Goes on to the next token.
   *
   * @return the token; never null
   */
  Token next();

  /** The name, the text, the digits of the number, or what the parser complained of. */
  String text();

  /** After {@link Token#BROKEN}: what is wrong with the document. */
  ReaderRule problem();

  /** Whether the scalar stands without quotes, so that a field may take its characters as text. */
  boolean isPlain();

  /** Whether the name or the text is free of halves of surrogate pairs. */
  boolean isWhole();

  /** Where the token begins in the document, in the form in which that is read. */
  int offset();
}
