// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds texts that JSON can hold as they are, by their UTF-8: no quote, no backslash, no control
 * character, and no question mark, which is what the platform puts for half of a surrogate pair.
 *
 * <p>Eight bytes at a time: most texts of a plan are such texts, and long.
 */
final class PlainText {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private PlainText() {}

  static boolean is(byte[] utf8) {
    int at = 0;
    for (; at <= utf8.length - Long.BYTES; at += Long.BYTES) {
      long eight = (long) LONG.get(utf8, at);
      long other = holds(eight, '"') | holds(eight, '\\') | holds(eight, '?') | isControl(eight);
      if ((other & HIGH_BITS) != 0) {
        return false;
      }
    }
    for (; at < utf8.length; at++) {
      byte b = utf8[at];
      if (b == '"' || b == '\\' || b == '?' || (b >= 0 && b < ' ')) {
        return false;
      }
    }
    return true;
  }

  /** The high bit of a byte is set if it is the one looked for; of a higher one it may be, too. */
  private static long holds(long eight, char one) {
    long zero = eight ^ (one * ONES);
    return (zero - ONES) & ~zero;
  }

  private static long isControl(long eight) {
    return (eight - ' ' * ONES) & ~eight;
  }
}
