// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a heading into words.
 *
 * <p>Marks of bold type, footnote markers such as {@code [i]}, and the "(s)" of "Action(s)" are
 * left out. A slash, ampersand, comma, colon or spaced dash ends a segment: what stands on its two
 * sides may be two fields.
 */
final class HeadingText {

  /**
   * One word of a heading.
   *
   * @param word in lower case
   * @param segment counted from 0
   * @param inBrackets whether it stands in round brackets
   */
  record Word(String word, int segment, boolean inBrackets) {}

  private static final String SYMBOLS = "%£$€#";
  private static final String BREAKS = "/&+,;:|\u2013\u2014\u2022";

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int segment;
  private int brackets;

  private HeadingText(String text) {
    this.text = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  static List<Word> words(String heading) {
    return new HeadingText(heading).cut();
  }

  private List<Word> cut() {
    for (int i = 0; i < text.length(); i++) {
      i = step(i);
    }
    endWord();
    return words;
  }

  /** Takes in the character at an index, and returns the index of the last one taken in. */
  private int step(int i) {
    char c = text.charAt(i);
    if (isWordCharacter(c)) {
      word.append(c);
    } else if (text.startsWith("(s)", i) && !word.isEmpty()) {
      return i + 2;
    } else if (c == '[' && text.indexOf(']', i) > i && text.indexOf(']', i) <= i + 5) {
      return text.indexOf(']', i);
    } else if (c != '*' && c != '_') {
      endWord();
      separate(c, i);
    }
    return i;
  }

  private void separate(char c, int i) {
    if (c == '(') {
      brackets++;
    } else if (c == ')') {
      brackets = Math.max(0, brackets - 1);
    } else if (SYMBOLS.indexOf(c) >= 0) {
      words.add(new Word(String.valueOf(c), segment, brackets > 0));
    } else if (BREAKS.indexOf(c) >= 0 || isSpacedDash(c, i)) {
      segment++;
    }
  }

  private boolean isSpacedDash(char c, int i) {
    return c == '-'
        && i > 0
        && Character.isWhitespace(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isWhitespace(text.charAt(i + 1));
  }

  private static boolean isWordCharacter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.NON_SPACING_MARK
        || c == '\'';
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Word(word.toString(), segment, brackets > 0));
      word.setLength(0);
    }
  }
}
