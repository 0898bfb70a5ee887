// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;

/**
 * Goes through bytes once and finds out whether they are valid UTF-8: eight at a time, as long as
 * they are ASCII.
 */
final class Utf8Check {

  private final byte[] bytes;

  private Utf8Check(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes as a text, or null if they are not valid; nobody may change them any more. */
  static @Nullable Utf8Text of(byte[] bytes) {
    return new Utf8Check(bytes).isValid() ? new Utf8Text(bytes) : null;
  }

  private boolean isValid() {
    int at = passAscii(0);
    while (at < bytes.length) {
      int length = bytes[at] >= 0 ? 1 : sequence(at);
      if (length == 0) {
        return false;
      }
      at = passAscii(at + length);
    }
    return true;
  }

  /** The offset of the next byte that is no ASCII, or of the last few. */
  private int passAscii(int from) {
    int at = from;
    while (at <= bytes.length - 4 * EightBytes.COUNT && !EightBytes.any(fourTimesEight(at))) {
      at += 4 * EightBytes.COUNT;
    }
    for (; at <= bytes.length - EightBytes.COUNT; at += EightBytes.COUNT) {
      long eight = EightBytes.at(bytes, at);
      if (EightBytes.any(eight)) {
        return at + EightBytes.first(eight);
      }
    }
    return at;
  }

  private long fourTimesEight(int at) {
    return EightBytes.at(bytes, at)
        | EightBytes.at(bytes, at + EightBytes.COUNT)
        | EightBytes.at(bytes, at + 2 * EightBytes.COUNT)
        | EightBytes.at(bytes, at + 3 * EightBytes.COUNT);
  }

  /** The length of the sequence of bytes that begins here, or zero if it is not valid. */
  private int sequence(int at) {
    int first = bytes[at] & 0xff;
    if (first < 0xe0) {
      return first >= 0xc2 && continues(at + 1, 0x80, 0xbf) ? 2 : 0;
    }
    if (first < 0xf0) {
      // Not overlong, and no surrogate.
      int least = first == 0xe0 ? 0xa0 : 0x80;
      int most = first == 0xed ? 0x9f : 0xbf;
      return continues(at + 1, least, most) && continues(at + 2, 0x80, 0xbf) ? 3 : 0;
    }
    // Not overlong, and not beyond the last plane.
    int least = first == 0xf0 ? 0x90 : 0x80;
    int most = first == 0xf4 ? 0x8f : 0xbf;
    return first <= 0xf4
            && continues(at + 1, least, most)
            && continues(at + 2, 0x80, 0xbf)
            && continues(at + 3, 0x80, 0xbf)
        ? 4
        : 0;
  }

  private boolean continues(int at, int least, int most) {
    return at < bytes.length && (bytes[at] & 0xff) >= least && (bytes[at] & 0xff) <= most;
  }
}
