// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ValidateAPlanTest {

  @Test
  void reportsTheOwnerWithoutAPost() throws IOException {
    assertThat(Output.of(ValidateAPlan::run))
        .isEqualTo(
            """
            recommendations[0].actions[0].owners[0] must have a post, an organisation or a holder that is not blank

            Safe at home
            Judged as of 23 November 2026

            ERROR    constraint-violated
                     recommendation R1, action 1, owners 1
                     The constraint WellFormed is broken: must have a post, an organisation or a holder that
                     is not blank.
                     What to do: Correct the value so that the constraint holds.

            1 finding: 1 error, 0 warnings, 0 for information
            """);
  }
}
