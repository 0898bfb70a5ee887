// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output too long for a test's source. Run with {@code -Dgolden.refresh=true} it is
 * written anew, to be read in review like code.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
  }

  static void assertGolden(String name, String actual) throws IOException {
    assertFresh(FOLDER.resolve(name), actual);
  }

  /** Asserts that a file, a page perhaps, holds what would be generated today. */
  static void assertFresh(Path file, String actual) throws IOException {
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("%s is stale: run the tests of this module with -Dgolden.refresh=true", file)
        .isEqualTo(actual);
  }
}
