// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.nio.charset.StandardCharsets;

/**
 * The short texts of a document, each of which is made once: words, codes and dates come again and
 * again. Where two fall on one place, the later one stays. Not thread-safe.
 */
final class ShortTexts {

  /** How long they are at most. */
  static final int LONGEST = 2 * EightBytes.COUNT;

  private static final int PLACES = 64;
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  private final String[] texts = new String[PLACES];
  private final long[] heads = new long[PLACES];
  private final long[] tails = new long[PLACES];

  /**
   * The text that some bytes of ASCII stand for, of which there are at least eight until the end.
   */
  String of(byte[] ascii, int from, int length) {
    long head = EightBytes.at(ascii, from);
    long tail = 0;
    if (length < EightBytes.COUNT) {
      head &= (1L << (length * Byte.SIZE)) - 1;
    } else {
      tail = EightBytes.at(ascii, from + length - EightBytes.COUNT);
    }
    int place = (int) (((head * SPREAD ^ tail) * SPREAD) >>> (Long.SIZE - 6));
    String known = texts[place];
    if (known != null && heads[place] == head && tails[place] == tail && known.length() == length) {
      return known;
    }
    String made = new String(ascii, from, length, StandardCharsets.ISO_8859_1);
    texts[place] = made;
    heads[place] = head;
    tails[place] = tail;
    return made;
  }
}
