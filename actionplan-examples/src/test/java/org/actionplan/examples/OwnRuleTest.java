// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OwnRuleTest {

  @Test
  void flagsTheActionThatOnlyPromisesToConsiderInBothLanguages() throws IOException {
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

            Safe at home
            Y sefyllfa ar 23 Tachwedd 2026

            NODYN    action-vague
                     argymhelliad R1, cam 1, disgrifiad: "Consider the case for a leaflet."
                     Nid yw'r cam gweithredu ond yn addo ystyried rhywbeth.
                     Beth i'w wneud: Dywedwch beth a wneir, fel y gall darllenydd weld pryd y mae wedi'i
                     wneud.

            Canfyddiadau: 1 (gwallau: 0, rhybuddion: 0, er gwybodaeth: 1)
            """);
  }
}
