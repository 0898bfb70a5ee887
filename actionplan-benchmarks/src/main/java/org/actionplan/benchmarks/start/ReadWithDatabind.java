// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.start;

import java.nio.file.Path;
import java.util.Objects;
import org.actionplan.benchmarks.plans.PlanRecord;
import tools.jackson.databind.json.JsonMapper;

/** Reads the plan in a file with Jackson databind, and makes nothing of it. */
public final class ReadWithDatabind {

  private ReadWithDatabind() {}

  /**
   * Prints how many recommendations there are.
   *
   * @param arguments the file
   */
  public static void main(String... arguments) {
    PlanRecord plan =
        JsonMapper.builder().build().readValue(Path.of(arguments[0]), PlanRecord.class);
    System.out.println(Objects.requireNonNull(plan.recommendations()).size());
  }
}
