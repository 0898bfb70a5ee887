// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

/**
 * Goes through a cell token by token: words, numbers and marks. No text is copied.
 *
 * <p>"22nd March – £45k" is the number 22, the words "nd" and "March", the mark {@code -}, the mark
 * {@code £}, the number 45 and the word "k". Between "Jun" and "2022" in "Jun2022", and between
 * "and" and "June" in "andJune", a token ends as well. White space of any kind separates and is
 * only remembered; invisible characters such as soft hyphens do not even separate.
 *
 * <p>Takes time linear in the text; at most {@code limit} tokens are read.
 */
public final class Tokens {

  private static final int MOST_DIGITS = 9;

  private static final int BITS_OF_LETTER = 5;
  private static final int LETTER = 31;

  /** More do not fit into a key. */
  private static final int MOST_LETTERS = 12;

  private final String text;
  private final int length;
  private final int limit;

  private int count;
  private boolean spaced;
  private boolean onNewLine;
  private int start;
  private int end;

  /** Where the next token is looked for. */
  private int at;

  /** The key of a word, the value of a number, the sign of a mark. */
  private long info;

  private int letters;
  private int digits;

  private Tokens(String text, int limit) {
    this.text = text;
    this.length = text.length();
    this.limit = limit;
  }

  /**
   * Stands before the first token of a text.
   *
   * @param text any text
   * @param limit how many tokens to read at most; whoever writes a date or an amount needs few
   * @return the tokens
   */
  public static Tokens of(String text, int limit) {
    return new Tokens(text, limit);
  }

  /** {@return whether there is a next token, below the limit, to which this moved} */
  public boolean next() {
    skipSpace();
    if (at == length || count == limit) {
      return false;
    }
    count++;
    read();
    return true;
  }

  /** Moves to the next token if it may belong to a phrase: there are no numbers in phrases. */
  boolean nextOfPhrase() {
    skipSpace();
    if (at == length || count == limit || Letters.digit(text.charAt(at)) >= 0) {
      at = end;
      return false;
    }
    count++;
    read();
    return true;
  }

  private void skipSpace() {
    spaced = false;
    onNewLine = false;
    int i = at;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (Letters.isGraphic(c)) {
        break;
      }
      if (Letters.isSpace(c)) {
        spaced = true;
        onNewLine |= Letters.isLineEnd(c);
      } else if (!Letters.isUnseen(c)) {
        break;
      }
    }
    at = i;
  }

  private void read() {
    start = at;
    letters = 0;
    digits = 0;
    char c = text.charAt(start);
    if (Letters.isLetter(c)) {
      word();
    } else if (Letters.digit(c) >= 0) {
      figures();
    } else {
      mark(Letters.mark(c));
    }
    at = end;
  }

  private void word() {
    int i = start;
    int seen = 0;
    long key = 0;
    boolean plain = true;
    boolean wasLower = false;
    for (; i < length; i++) {
      char c = text.charAt(i);
      char letter = Letters.letter(c);
      if (letter != c || letter > 'z') {
        if (letter == 0 && Letters.isUnseen(c)) {
          continue;
        }
        boolean upper = Letters.isUpperCase(c);
        if ((letter == 0 && !isApostropheWithin(i)) || (upper && wasLower)) {
          break;
        }
        plain &= letter != 0 && letter <= 'z';
        wasLower = letter != 0 && !upper;
      } else {
        wasLower = true;
      }
      key = key << BITS_OF_LETTER | (letter & LETTER);
      seen++;
    }
    info = plain && seen <= MOST_LETTERS ? key : key | Long.MIN_VALUE;
    letters = seen;
    end = i;
  }

  private boolean isApostropheWithin(int i) {
    return Letters.mark(text.charAt(i)) == '\''
        && i + 1 < length
        && Letters.isLetter(text.charAt(i + 1));
  }

  private void figures() {
    int i = start;
    long number = 0;
    int seen = 0;
    for (; i < length; i++) {
      char c = text.charAt(i);
      int digit = Letters.digit(c);
      if (digit >= 0) {
        seen++;
        number = number * 10 + digit;
      } else if (!Letters.isInvisible(c)) {
        break;
      }
    }
    info = number;
    digits = seen;
    end = i;
  }

  private void mark(char mark) {
    int i = start + 1;
    while (i < length && Letters.isMark(text.charAt(i), mark)) {
      i++;
    }
    info = mark;
    end = i;
  }

  /** {@return whether all tokens of the text have been read, and the limit was not reached} */
  public boolean isComplete() {
    return at == length;
  }

  /** {@return where the token starts in the text} */
  public int start() {
    return start;
  }

  /** {@return the position after the last character of the token} */
  public int end() {
    return end;
  }

  /** {@return whether the token is letters, with apostrophes between them: "March", "i'w"} */
  public boolean isWord() {
    return letters > 0;
  }

  /** {@return whether the token is digits only, as separators are marks of their own: "2022"} */
  public boolean isNumber() {
    return digits > 0;
  }

  /** {@return the sign of a mark, one for each family: every dash is "-"; 0 for other tokens} */
  public char mark() {
    return letters == 0 && digits == 0 ? (char) info : 0;
  }

  /** {@return how many digits a number has, or how often a mark is repeated: 4 for "????"} */
  public int length() {
    return digits > 0 ? digits : end - start;
  }

  /** {@return how many digits a number has; 0 for words and marks} */
  public int digits() {
    return digits;
  }

  /** {@return the value of a number; meaningless above 18 digits} */
  public long number() {
    return info;
  }

  /** {@return the value of a number of nine digits or fewer; -1 for all other tokens} */
  public int value() {
    return digits > 0 && digits <= MOST_DIGITS ? (int) info : -1;
  }

  /** {@return the letter of a word that has only one, in lower case; 0 for all other tokens} */
  public char letter() {
    return letters > 0 && end - start == 1 ? Character.toLowerCase(text.charAt(start)) : 0;
  }

  /** {@return whether white space or a line end stands before the token} */
  public boolean isSpaced() {
    return spaced;
  }

  /** {@return whether a line end stands before the token} */
  public boolean isOnNewLine() {
    return onNewLine;
  }

  /**
   * Whether the token is a word spelled so, apart from case, accents and invisible characters.
   *
   * @param folded in lower-case letters without accents
   * @return true if it is a word and spelled so
   */
  public boolean isSpelled(String folded) {
    if (letters == 0) {
      return false;
    }
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (at < folded.length() && folded.charAt(at) == Letters.fold(c)) {
        at++;
      } else if (!Letters.isUnseen(c)) {
        return false;
      }
    }
    return at == folded.length();
  }

  /** {@return the characters of the token as written: "March"} */
  public String written() {
    return text.substring(start, end);
  }

  /** A letter of the token without case, width and accent. */
  char folded(int letter) {
    return Letters.fold(text.charAt(start + letter));
  }

  /**
   * The folded letters of a word as a number, in which no other word has the same; or, if the word
   * is too long or has other letters than those of ASCII, a negative number that others share.
   */
  long key() {
    return info;
  }

  /** Goes back over tokens that were only looked at, to one that started at a place. */
  void back(int place, int tokens) {
    at = place;
    count -= tokens;
    read();
  }

  /** {@return tokens of the same text at the same token, to look at what follows} */
  public Tokens ahead() {
    Tokens ahead = new Tokens(text, limit);
    ahead.back(start, -count);
    return ahead;
  }
}
