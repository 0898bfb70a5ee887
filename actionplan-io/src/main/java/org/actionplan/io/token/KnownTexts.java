// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Short texts that documents of one kind are likely to have, such as the words for a status. They
 * are found by their bytes, so that the same text is given each time and need not be made, hashed
 * or compared again. Immutable.
 */
final class KnownTexts {

  /** Knows of none. */
  static final KnownTexts NONE = new KnownTexts(1);

  /** How long they are at most. */
  private static final int LONGEST = 2 * EightBytes.COUNT;

  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  private final @Nullable String[] texts;
  private final long[] heads;
  private final long[] tails;

  private KnownTexts(int room) {
    texts = new String[room];
    heads = new long[room];
    tails = new long[room];
  }

  /** Some texts; those that are long are left out. */
  static KnownTexts of(Collection<String> texts) {
    KnownTexts known = new KnownTexts(Integer.highestOneBit(8 * texts.size() + 1));
    texts.forEach(known::add);
    return known;
  }

  private void add(String text) {
    byte[] bytes = (text + " ".repeat(EightBytes.COUNT)).getBytes(StandardCharsets.UTF_8);
    if (text.length() <= LONGEST && find(bytes, 0, text.length()) == null) {
      long head = head(bytes, 0, text.length());
      long tail = tail(bytes, 0, text.length());
      int place = place(head, tail);
      while (texts[place] != null) {
        place = (place + 1) & (texts.length - 1);
      }
      texts[place] = text;
      heads[place] = head;
      tails[place] = tail;
    }
  }

  /** The text that some bytes of ASCII stand for, or null if it is not known. */
  @Nullable String find(byte[] ascii, int from, int length) {
    if (length > LONGEST || from + EightBytes.COUNT > ascii.length) {
      return null;
    }
    long head = head(ascii, from, length);
    long tail = tail(ascii, from, length);
    int place = place(head, tail);
    @Nullable String text = texts[place];
    while (text != null
        && (heads[place] != head || tails[place] != tail || text.length() != length)) {
      place = (place + 1) & (texts.length - 1);
      text = texts[place];
    }
    return text;
  }

  /** The first eight bytes; of a shorter text, its bytes. */
  private static long head(byte[] ascii, int from, int length) {
    long eight = EightBytes.at(ascii, from);
    return length < EightBytes.COUNT ? eight & ((1L << (length * Byte.SIZE)) - 1) : eight;
  }

  /** The last eight bytes; of a shorter text, nothing. */
  private static long tail(byte[] ascii, int from, int length) {
    return length < EightBytes.COUNT ? 0 : EightBytes.at(ascii, from + length - EightBytes.COUNT);
  }

  private int place(long head, long tail) {
    return (int) (((head * SPREAD ^ tail) * SPREAD) >>> 40) & (texts.length - 1);
  }
}
