// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

/** What a token of a cell is made of. */
public enum TokenKind {
  /** Letters, with apostrophes between them: {@code March}, {@code i'w}. */
  WORD,
  /** Digits only; separators are marks of their own: {@code 2022}. */
  NUMBER,
  /** One sign, once or several times in a row: {@code -}, {@code £}, {@code ????}. */
  MARK
}
