// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a program prints, as text. */
final class Output {

  /** A program that is given the stream to print to. */
  interface Program {
    void run(PrintStream out) throws IOException;
  }

  private Output() {}

  static String of(Program program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      program.run(out);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** What a main method prints to the standard output, which it gets back afterwards. */
  static String ofMain(Program program) throws IOException {
    PrintStream standard = System.out;
    try {
      return of(
          out -> {
            System.setOut(out);
            program.run(out);
          });
    } finally {
      System.setOut(standard);
    }
  }
}
