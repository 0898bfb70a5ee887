// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/**
 * What YAML's unquoted words stand for where no text is wanted: the words of the core schema for
 * null, true and false, and numbers in the grammar of JSON. All else is text: {@code no}, {@code
 * 12:30}, {@code 0x1F}, {@code .inf}.
 */
final class PlainScalar {

  private static final int LONGEST_WORD = "false".length();

  private PlainScalar() {}

  static Token token(String text) {
    return text.length() <= LONGEST_WORD ? wordOrNumber(text) : numberOrText(text);
  }

  private static Token wordOrNumber(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> Token.NULL;
      case "true", "True", "TRUE" -> Token.TRUE;
      case "false", "False", "FALSE" -> Token.FALSE;
      default -> numberOrText(text);
    };
  }

  private static Token numberOrText(String text) {
    return isNumber(text) ? Token.NUMBER : Token.TEXT;
  }

  private static boolean isNumber(String text) {
    int at = text.charAt(0) == '-' ? 1 : 0;
    int whole = digits(text, at);
    if (whole == at || (text.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    boolean signed =
        at + 1 < text.length() && (text.charAt(at + 1) == '+' || text.charAt(at + 1) == '-');
    int from = at + (signed ? 2 : 1);
    return from < text.length() && digits(text, from) == text.length();
  }

  /** The index after the digits that begin at an index. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
