// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BudgetsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "budgets.md");

  @Test
  void isWhatTheReaderMakesOfItsExamples() throws IOException {
    if (Boolean.getBoolean("golden.refresh")) {
      Files.writeString(PAGE, BudgetsPage.write());
    }

    assertThat(PAGE)
        .as(
            "docs/budgets.md is stale: run mvn -Pquick -pl actionplan-core -am test"
                + " -Dgolden.refresh=true and read the change as you would read code")
        .hasContent(BudgetsPage.write());
  }
}
