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
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(FOLDER.resolve(name).getParent());
      Files.writeString(FOLDER.resolve(name), actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).as("golden/" + name).isEqualTo(text(name));
  }
}
