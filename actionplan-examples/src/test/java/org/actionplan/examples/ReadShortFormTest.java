// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReadShortFormTest {

  @Test
  void pointsAtTheSlipAndWritesThePlanInFull() throws IOException {
    Golden.assertGolden("short-form/output.txt", Output.of(ReadShortForm::run));
  }
}
