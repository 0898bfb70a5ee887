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

  /** What may stand inside an unquoted text, beside letters, digits and single spaces. */
  private static final String PUNCTUATION = ".,;()/&'+-_%£€$!?–—’‘“”…";

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
        && !WORDS.contains(text.toLowerCase(Locale.ROOT))
        && text.chars().allMatch(c -> isSafeLetter(c) || c == ' ' || PUNCTUATION.indexOf(c) >= 0);
  }

  private static boolean isSafeLetter(int c) {
    return !Character.isSurrogate((char) c) && Character.isLetterOrDigit(c);
  }

  /** One line that can be broken at its spaces and put together again. */
  private static boolean isFoldable(String text) {
    return text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && !text.contains("  ")
        && text.chars().allMatch(YamlStyle::isPrintable);
  }

  /** Several lines, none of which begins or ends with a space, with at most one line end last. */
  private static boolean isLiteral(String text) {
    return text.charAt(0) != '\n'
        && text.charAt(0) != ' '
        && text.charAt(text.length() - 1) != ' '
        && !text.endsWith("\n\n")
        && !text.contains(" \n")
        && !text.contains("\n ")
        && text.chars().allMatch(c -> c == '\n' || isPrintable(c));
  }

  /** What every reader takes as it is: no control, no separator, nothing invisible. */
  private static boolean isPrintable(int c) {
    return c == ' '
        || (c > ' ' && c < 0x7f)
        || (c > 0xa0 && isSafeLetter(c))
        || PUNCTUATION.indexOf(c) >= 0;
  }
}
