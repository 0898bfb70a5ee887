// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.benchmarks.plans.PlanGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ColdStartTest {

  private final ColdStart start = new ColdStart();

  @BeforeEach
  void make() throws Exception {
    start.make();
  }

  @AfterEach
  void remove() throws Exception {
    start.remove();
  }

  @Test
  void bothProgramsReadThePlan() throws Exception {
    assertThat(start.databind()).isEqualTo(PlanGenerator.plans(1).get(0).recommendations().size());
    assertThat(start.actionplan()).isPositive();
  }

  @Test
  void theFirstCheckFindsSomethingAndItsClassesAreThere() throws Exception {
    assertThat(start.firstCheck()).isPositive();
    assertThat(start.sameClasses()).isGreaterThan(200);
  }
}
