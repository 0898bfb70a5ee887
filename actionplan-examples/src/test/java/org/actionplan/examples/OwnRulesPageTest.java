// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/own-rules.md shows is a part of the source to which the line before it links. */
class OwnRulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "own-rules.md");
  private static final Pattern SNIPPET =
      Pattern.compile("\\]\\(([^)]+)\\)[^\\n]*:\\n\\n```\\w*\\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsPartsOfSourcesThatAreCompiledAndTested() throws IOException {
    List<MatchResult> snippets = SNIPPET.matcher(Files.readString(PAGE)).results().toList();

    assertThat(snippets).hasSize(8);
    for (MatchResult snippet : snippets) {
      String source = Files.readString(PAGE.resolveSibling(snippet.group(1)));
      assertThat(flush(source)).contains(flush(snippet.group(2)));
    }
  }

  private static String flush(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }
}
