// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

/** What characters are to a reader of cells, whatever the locale of the machine. */
final class Letters {

  private Letters() {}

  /** Characters that nobody sees: soft hyphens, joiners, marks of direction, byte order marks. */
  static boolean isInvisible(char c) {
    return c >= '\u00ad'
        && (c == '\u00ad'
            || (c >= '\u200b' && c <= '\u200f')
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2060' && c <= '\u2069')
            || c == '\ufeff');
  }

  /** Invisible characters, and accents that follow their letter, as in decomposed text. */
  static boolean isUnseen(char c) {
    return isInvisible(c) || (c >= '\u0300' && c <= '\u036f');
  }

  /** White space of any width; also the cell mark that word processors leave behind. */
  static boolean isSpace(char c) {
    return !isGraphic(c) && isBlank(c);
  }

  /** The letters, digits and signs of ASCII, which most characters are. */
  static boolean isGraphic(char c) {
    return c > ' ' && c < 128;
  }

  private static boolean isBlank(char c) {
    return c == ' '
        || c == '\u0007'
        || c == '\u0085'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** Everything that starts a new line. */
  static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isLetter(char c) {
    return letter(c) != 0;
  }

  /** The letter without case, width and accent, or 0 for what is no letter. */
  static char letter(char c) {
    if (c < 128) {
      int lower = c | 32;
      return lower >= 'a' && lower <= 'z' ? (char) lower : 0;
    }
    return Character.isLetter(c) ? fold(c) : 0;
  }

  /** The value of a digit of any script, or -1. */
  static int digit(char c) {
    return c < 128 ? (c >= '0' && c <= '9' ? c - '0' : -1) : Character.digit(c, 10);
  }

  static boolean isUpperCase(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** The letter without case, width and accent: {@code Ŵ} is {@code w}. */
  static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' || c == '\u2018' || c == '\u02bc'
        ? '\''
        : withoutAccent(Character.toLowerCase(wide(c)));
  }

  /** Full-width forms are the ASCII characters moved to another place. */
  private static char wide(char c) {
    return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
  }

  private static char withoutAccent(char c) {
    return switch (c) {
      case 'à', 'á', 'â', 'ã', 'ä', 'å', 'ā' -> 'a';
      case 'ç' -> 'c';
      case 'è', 'é', 'ê', 'ë', 'ē' -> 'e';
      case 'ì', 'í', 'î', 'ï', 'ī' -> 'i';
      case 'ñ' -> 'n';
      case 'ò', 'ó', 'ô', 'õ', 'ö', 'ō' -> 'o';
      case 'ù', 'ú', 'û', 'ü', 'ū' -> 'u';
      case 'ŵ', 'ẁ', 'ẃ', 'ẅ' -> 'w';
      case 'ý', 'ÿ', 'ŷ', 'ỳ' -> 'y';
      default -> c;
    };
  }

  /** One sign for each family: all dashes are {@code -}, all bullets {@code *}. */
  static char mark(char c) {
    return c < 128 ? c : family(c);
  }

  /** Whether a character is a sign of a family, as {@link #mark} gives it. */
  static boolean isMark(char c, char mark) {
    return mark(c) == mark && !isLetter(c) && digit(c) < 0 && !isSpace(c) && !isInvisible(c);
  }

  private static char family(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹘', '﹣', '－', '\u00af', '\u0096', '\u0097' -> '-';
      case '‘', '’', '‚', '‛', '´', 'ʼ', '′', '\u0091', '\u0092' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″', '\u0093', '\u0094' -> '"';
      case '•', '·', '▪', '●', '○', '◦', '■', '□', '‣', '\uf0b7', '\u0095' -> '*';
      case '…' -> '.';
      case '⁄', '∕' -> '/';
      default -> Character.isSurrogate(c) ? '\ufffd' : wide(c);
    };
  }
}
