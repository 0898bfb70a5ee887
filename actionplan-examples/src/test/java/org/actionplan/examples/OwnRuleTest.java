// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OwnRuleTest {

  @Test
  void flagsTheActionThatOnlyPromisesToConsider() throws IOException {
    assertThat(Output.of(OwnRule::run))
        .isEqualTo(
            """
            Safe at home
            Judged as of 23 November 2026

            INFO     action-vague
                     recommendation R1, action 1, description: "Consider the case for a leaflet."
                     The action only promises to consider something.
                     What to do: Say what will be done, so that a reader can tell when it is done.

            1 finding: 0 errors, 0 warnings, 1 for information
            """);
  }
}
