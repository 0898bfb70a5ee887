// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Goes through bytes once and finds out whether they are valid UTF-8, and whether an escape of JSON
 * among them could stand for half of a surrogate pair.
 *
 * <p>Eight bytes at a time, as long as they are plain ASCII.
 */
final class Utf8Check {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long BACKSLASHES = '\\' * ONES;

  private final byte[] bytes;
  private boolean escapedSurrogates;

  private Utf8Check(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The bytes as a text, or null if they are not valid; nobody may change them any more. */
  static @Nullable Utf8Text of(byte[] bytes) {
    Utf8Check check = new Utf8Check(bytes);
    return check.isValid() ? new Utf8Text(bytes, check.escapedSurrogates) : null;
  }

  private boolean isValid() {
    int at = 0;
    while (at < bytes.length) {
      at = passPlain(at);
      if (at < bytes.length) {
        int length = bytes[at] >= 0 ? ascii(at) : sequence(at);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  /** The offset of the next byte that is a backslash or no ASCII, or of the last few. */
  private int passPlain(int from) {
    int at = from;
    while (at <= bytes.length - Long.BYTES) {
      long eight = (long) LONG.get(bytes, at);
      long other = eight ^ BACKSLASHES;
      long others = (eight | ((other - ONES) & ~other)) & HIGH_BITS;
      if (others != 0) {
        return at + Long.numberOfTrailingZeros(others) / Byte.SIZE;
      }
      at += Long.BYTES;
    }
    return at;
  }

  private int ascii(int at) {
    escapedSurrogates |=
        bytes[at] == '\\'
            && at + 2 < bytes.length
            && bytes[at + 1] == 'u'
            && (bytes[at + 2] | 0x20) == 'd';
    return 1;
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
