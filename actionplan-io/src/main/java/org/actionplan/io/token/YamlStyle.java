// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * How a text is written in YAML so that every reader reads it back as that text.
 *
 * <p>Quotes are left out only where it is plain to see that no version of YAML could see a number,
 * a date, a truth value or an indicator: the text begins with a letter and is made of letters,
 * digits, spaces and some punctuation.
 */
final class YamlStyle {

  /** Longer texts of one line are folded. */
  private static final int FOLDED_FROM = 90;

  /** Words that are not text in YAML 1.1 or 1.2, whatever their case. */
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "inf", "nan");

  private static final int LONGEST_WORD = "false".length();

  /** What may stand inside an unquoted text, beside letters, digits and single spaces. */
  private static final String PUNCTUATION = ".,;()/&'+-_%£€$!?–—’‘“”…";

  /** Where a character may stand: in any text, in texts between lines of their own, or quoted. */
  private static final byte ANYWHERE = 2;

  private static final byte IN_BLOCKS = 1;
  private static final byte IN_QUOTES = 0;

  /** Where the characters of ASCII may stand. */
  private static final byte[] ASCII = ascii();

  private YamlStyle() {}

  static ScalarStyle ofName(String name) {
    return isPlain(name) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
  }

  static ScalarStyle ofText(String text) {
    if (text.indexOf('\n') >= 0) {
      return isLiteral(text) ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    }
    if (text.length() > FOLDED_FROM) {
      return isFoldable(text) ? ScalarStyle.FOLDED : ScalarStyle.DOUBLE_QUOTED;
    }
    return isPlain(text) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && Character.isLetter(text.charAt(0))
        && text.charAt(text.length() - 1) != ' '
        && !isWord(text)
        && isMadeOf(text, ANYWHERE);
  }

  private static boolean isWord(String text) {
    return text.length() <= LONGEST_WORD && WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** One line that can be broken at its spaces and put together again. */
  private static boolean isFoldable(String text) {
    return text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && !text.contains("  ")
        && isMadeOf(text, IN_BLOCKS);
  }

  /** Several lines, none of which begins or ends with a space, with at most one line end last. */
  private static boolean isLiteral(String text) {
    return text.charAt(0) != '\n'
        && text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && !text.endsWith("\n\n")
        && !text.contains(" \n")
        && !text.contains("\n ")
        && isMadeOf(text, IN_BLOCKS);
  }

  /** Whether every character may stand there; line ends are seen to by the caller. */
  private static boolean isMadeOf(String text, byte place) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ASCII.length ? ASCII[c] : place(c)) < place) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii() {
    byte[] places = new byte[0x80];
    for (char c = 0; c < places.length; c++) {
      places[c] = place(c);
    }
    return places;
  }

  private static byte place(char c) {
    if (c == ' ' || isSafeLetter(c) || PUNCTUATION.indexOf(c) >= 0) {
      return ANYWHERE;
    }
    return c == '\n' || (c > ' ' && c < 0x7f) ? IN_BLOCKS : IN_QUOTES;
  }

  private static boolean isSafeLetter(char c) {
    return !Character.isSurrogate(c) && Character.isLetterOrDigit(c);
  }
}
