// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.junit.jupiter.api.Test;

class BuildAPlanTest {

  @Test
  void printsThePlanAsJsonThenAsYaml() throws IOException {
    String output = Output.of(BuildAPlan::run);
    int yaml = output.indexOf("actionplan: ");

    Golden.assertGolden("safe-at-home/plan.json", output.substring(0, yaml));
    Golden.assertGolden("safe-at-home/plan.yaml", output.substring(yaml));
  }

  @Test
  void whatItPrintsReadsBackAsThePlan() throws IOException {
    assertThat(PlanReader.of(Format.JSON).read(Golden.text("safe-at-home/plan.json")).value())
        .contains(BuildAPlan.plan());
    assertThat(PlanReader.of(Format.YAML).read(Golden.text("safe-at-home/plan.yaml")).value())
        .contains(BuildAPlan.plan());
  }
}
