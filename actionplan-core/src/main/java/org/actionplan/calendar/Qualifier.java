// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

/**
 * What a writer added to a date to say that it is not quite firm, as EDTF (ISO 8601-2) marks it.
 *
 * <p>"About March 2023" is {@code 2023-03~}; "March 2023 (?)" is {@code 2023-03?}.
 */
public enum Qualifier {
  /** Stated without reserve; nothing is written after the date. */
  NONE(""),
  /** Approximate: near that date, not necessarily in it; written {@code ~}. */
  APPROXIMATE("~"),
  /** Uncertain: the source itself is in doubt; written {@code ?}. */
  UNCERTAIN("?"),
  /** Both uncertain and approximate; written {@code %}. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String symbol;

  Qualifier(String symbol) {
    this.symbol = symbol;
  }

  /**
   * The mark that EDTF writes after the date.
   *
   * @return {@code "~"}, {@code "?"}, {@code "%"} or the empty text
   */
  public String symbol() {
    return symbol;
  }
}
