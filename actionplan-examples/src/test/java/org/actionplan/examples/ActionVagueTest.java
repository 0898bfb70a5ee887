// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.testing.RuleTester;
import org.junit.jupiter.api.Test;

class ActionVagueTest {

  @Test
  void keepsTheContractOfRules() {
    RuleTester.verify(new ActionVague());
  }

  @Test
  void comesWithItsJar() {
    RuleEngine engine = RuleEngine.of(Catalogue.rules()).withDiscovered();

    assertThat(engine.rules()).hasAtLeastOneElementOfType(ActionVague.class);
  }
}
