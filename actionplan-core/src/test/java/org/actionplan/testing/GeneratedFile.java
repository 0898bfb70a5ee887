// SPDX-License-Identifier: Apache-2.0
package org.actionplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A page or an expected output that is generated and kept under version control. Run with {@code
 * -Dgolden.refresh=true} a test writes it anew, to be read in review like code.
 */
public final class GeneratedFile {

  private GeneratedFile() {}

  /** Asserts that the file holds what would be generated today. */
  public static void assertFresh(Path file, String content) throws IOException {
    if (Boolean.getBoolean("golden.refresh")) {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, content, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as(
            "%s is stale: run the tests of this module with -Dgolden.refresh=true and read the"
                + " change as you would read code",
            file)
        .isEqualTo(content);
  }
}
