// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that writes the same file again and again, until it is killed. */
final class EndlessWriter {

  private static final int SIZE = 1 << 20;

  private EndlessWriter() {}

  /** Whole contents: a megabyte of one letter, another one each time. */
  static byte[] content(int turn) {
    byte[] content = new byte[SIZE];
    Arrays.fill(content, (byte) ('a' + turn % 26));
    return content;
  }

  /** Writes the file named by the argument, and a byte to the console before each time. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    for (int turn = 0; ; turn++) {
      System.out.write('.');
      System.out.flush();
      AtomicFile.write(file, content(turn));
    }
  }
}
