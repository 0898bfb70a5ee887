// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class CheckAPlanTest {

  private static final String REFERENCE_PLAN =
      "src/main/resources/org/actionplan/examples/middlesbrough-action-plan.txt";

  static String output() throws IOException {
    return Output.ofMain(out -> CheckAPlan.main(new String[] {REFERENCE_PLAN}));
  }

  @Test
  void printsTheSameReportAsTheMainJob() throws IOException {
    assertThat(Golden.text("reference-plan/2023-01-15.txt")).contains("\n\n" + output() + "\n");
  }

  @Test
  void aFileThatIsNotThereIsAnInputError() {
    assertThatThrownBy(() -> CheckAPlan.main(new String[] {"no-such-plan.txt"}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no-such-plan.txt");
  }
}
