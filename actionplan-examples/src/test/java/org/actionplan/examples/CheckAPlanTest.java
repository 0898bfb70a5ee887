// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void aFileThatHoldsNoPlanIsNoErrorOfTheProgram(@TempDir Path folder) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");

    assertThat(Output.ofMain(out -> CheckAPlan.main(new String[] {empty.toString()})))
        .isEqualTo(
            "No row was found whose cells are the headings of an action plan, so there is no"
                + " plan.\n");
  }

  @Test
  void aFileThatIsNotThereIsAnInputError() {
    assertThatThrownBy(() -> CheckAPlan.main(new String[] {"no-such-plan.txt"}))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no-such-plan.txt");
  }
}
