// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/**
 * Finds texts that JSON holds as they are, by their UTF-8. Most texts of a plan are such texts, and
 * many are long.
 */
final class PlainText {

  /** What is returned where a text is not plain. */
  static final int NONE = -1;

  private PlainText() {}

  /**
   * Whether a text can be written as it is: no quote, no backslash, no control character, and no
   * question mark, which is what the platform puts for half of a surrogate pair.
   */
  static boolean is(byte[] utf8) {
    int last = utf8.length - EightBytes.COUNT;
    if (last < 0) {
      return isPlain(utf8);
    }
    for (int at = 0; at < last; at += EightBytes.COUNT) {
      if (!isPlain(EightBytes.at(utf8, at))) {
        return false;
      }
    }
    return isPlain(EightBytes.at(utf8, last));
  }

  private static boolean isPlain(long eight) {
    return !EightBytes.any(
        EightBytes.quotesAndControls(eight)
            | EightBytes.of('\\', eight)
            | EightBytes.of('?', eight));
  }

  private static boolean isPlain(byte[] few) {
    for (byte b : few) {
      if (b == '"' || b == '?' || (b >= 0 && isEscape(b))) {
        return false;
      }
    }
    return true;
  }

  /** Where the quote is that ends a text in a document, if all before it is plain ASCII. */
  static int end(byte[] utf8, int from, int to) {
    int at = from;
    for (; at <= to - EightBytes.COUNT; at += EightBytes.COUNT) {
      long eight = EightBytes.at(utf8, at);
      long quotes = EightBytes.of('"', eight);
      long others = escapes(eight) | eight;
      if (EightBytes.any(quotes | others)) {
        int quote = EightBytes.first(quotes);
        return quote < EightBytes.first(others) ? at + quote : NONE;
      }
    }
    for (; at < to && utf8[at] >= 0 && !isEscape(utf8[at]); at++) {
      if (utf8[at] == '"') {
        return at;
      }
    }
    return NONE;
  }

  private static long escapes(long eight) {
    return EightBytes.of('\\', eight) | EightBytes.controls(eight);
  }

  private static boolean isEscape(byte b) {
    return b == '\\' || b < ' ';
  }
}
