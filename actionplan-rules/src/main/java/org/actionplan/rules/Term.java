// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Objects;
import java.util.StringJoiner;

/**
 * Words that a rule puts into a sentence and that are said otherwise in every language.
 *
 * <p>The finding keeps the code; a bundle translates it under {@code term/}, the name of the slot
 * and the code, for example {@code term/reason/DAY_MONTH_ORDER}.
 *
 * @param code for example {@code "DAY_MONTH_ORDER"}; the same in every language
 * @param english for example {@code "the order of day and month is not declared"}
 */
public record Term(String code, String english) {

  /**
   * Checks the code.
   *
   * @param code for example {@code "DAY_MONTH_ORDER"}; the same in every language
   * @param english for example {@code "the order of day and month is not declared"}
   * @throws IllegalArgumentException if the code is blank or has a comma, or the English has a
   *     brace
   */
  public Term {
    if (code.isBlank() || code.indexOf(',') >= 0) {
      throw new IllegalArgumentException(
          "code of a term must be one name, but was \"" + code + "\"");
    }
    if (Objects.requireNonNull(english, "english").indexOf('{') >= 0) {
      throw new IllegalArgumentException(
          "english of the term " + code + " must have no slot, but was \"" + english + "\"");
    }
  }

  /**
   * The codes of some terms, as a finding keeps them.
   *
   * @param terms one, or several that hold together
   * @return for example {@code "NO_DATE, NO_POST"}
   */
  public static String codes(Term... terms) {
    StringJoiner codes = new StringJoiner(", ");
    for (Term term : terms) {
      codes.add(term.code);
    }
    return codes.toString();
  }

  static String words(Term... terms) {
    StringJoiner words = new StringJoiner(" and ");
    for (Term term : terms) {
      words.add(term.english);
    }
    return words.toString();
  }

  /**
   * The words with their code.
   *
   * @param code for example {@code "NO_DATE"}
   * @param english for example {@code "no date"}
   * @return the term
   * @throws IllegalArgumentException if the code is blank or has a comma, or the English has a
   *     brace
   */
  public static Term of(String code, String english) {
    return new Term(code, english);
  }
}
