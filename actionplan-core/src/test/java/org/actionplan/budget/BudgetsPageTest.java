// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.io.IOException;
import java.nio.file.Path;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.api.Test;

class BudgetsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "budgets.md");

  @Test
  void isWhatTheReaderMakesOfItsExamples() throws IOException {
    GeneratedFile.assertFresh(PAGE, BudgetsPage.write());
  }
}
