// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void isWhatTheCatalogueSays() throws IOException {
    GeneratedFile.assertFresh(PAGE, RulesPage.write());
  }
}
