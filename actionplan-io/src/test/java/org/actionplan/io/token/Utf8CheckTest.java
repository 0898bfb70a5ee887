// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {

  /** The bytes at which the rules of UTF-8 change, and the neighbours of each. */
  private static final int[] TURNING = {
    0x00, 0x22, 0x5c, 0x75, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0,
    0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
  };

  @Test
  void the_verdict_is_that_of_the_platform() {
    Random random = new Random(1);
    int valid = 0;
    for (int i = 0; i < 300_000; i++) {
      byte[] bytes = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
      int at = random.nextInt(12);
      for (int j = at; j < at + 1 + random.nextInt(4); j++) {
        bytes[j] = (byte) TURNING[random.nextInt(TURNING.length)];
      }
      assertThat(Utf8Check.of(bytes) != null).isEqualTo(isValid(bytes));
      valid += isValid(bytes) ? 1 : 0;
    }
    assertThat(valid).isBetween(10_000, 290_000);
  }

  private static boolean isValid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
