// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompareVersionsTest {

  private static final String GOLDEN = "compare-versions/output.txt";
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

  @Test
  void printsWhatChangedSlippedAndIsToCome() throws IOException {
    Golden.assertGolden(GOLDEN, Output.of(CompareVersions::run));
  }

  @Test
  void thePageShowsTheSourceAndWhatItPrints() throws IOException {
    String source = flat(read("src/main/java/org/actionplan/examples/CompareVersions.java"));
    String output = flat(Golden.text(GOLDEN));

    assertThat(blocks("java")).isNotEmpty().allSatisfy(code -> assertThat(source).contains(code));
    assertThat(blocks("text")).isNotEmpty().allSatisfy(text -> assertThat(output).contains(text));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(read("../docs/changes.md"))
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> flat(block.group(2)))
        .toList();
  }

  /** Lines without their indentation, which differs between a page and a source. */
  private static String flat(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }

  private static String read(String path) throws IOException {
    return Files.readString(Path.of(path), UTF_8);
  }
}
