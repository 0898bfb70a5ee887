// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void isWhatTheCatalogueSays() throws IOException {
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(PAGE, RulesPage.write());
    }

    assertThat(PAGE)
        .as(
            "docs/rules.md is stale: run mvn -Pquick -pl actionplan-rules -am test"
                + " -Dgolden.refresh=true and read the change as you would read code")
        .hasContent(RulesPage.write());
  }
}
