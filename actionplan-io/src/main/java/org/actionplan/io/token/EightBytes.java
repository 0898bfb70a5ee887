// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at a time: the high bit of each that is looked for is set, and perhaps that
 * of a later one; so the first of them is exact. The other bits mean nothing.
 */
final class EightBytes {

  /** How many they are. */
  static final int COUNT = Long.BYTES;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

  private EightBytes() {}

  /** The eight bytes from an index on, which must be there. */
  static long at(byte[] bytes, int index) {
    return (long) LONG.get(bytes, index);
  }

  /** Looks for a character of ASCII. */
  static long of(char one, long eight) {
    long zero = eight ^ (one * ONES);
    return (zero - ONES) & ~zero;
  }

  /** Looks for control characters of ASCII. */
  static long controls(long eight) {
    return (eight - ' ' * ONES) & ~eight;
  }

  /** Looks for both: with the bit turned that parts it from the space, a quote is next to them. */
  static long quotesAndControls(long eight) {
    long turned = eight ^ ('"' - ' ') * ONES;
    return (turned - (' ' + 1) * ONES) & ~turned;
  }

  /** Whether any byte was found. */
  static boolean any(long found) {
    return (found & HIGH_BITS) != 0;
  }

  /** Which of the bytes was found first; {@link #COUNT} if none was. */
  static int first(long found) {
    return Long.numberOfTrailingZeros(found & HIGH_BITS) / Byte.SIZE;
  }
}
