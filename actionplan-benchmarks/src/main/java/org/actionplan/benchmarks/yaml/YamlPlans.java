// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.yaml;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.actionplan.plan.ActionPlan;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Plans, each with its document as a person would write it. */
@State(Scope.Benchmark)
public class YamlPlans {

  /** Databind as one would set it up to read and write the format. */
  static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  /** How many plans an operation takes. */
  @Param("50")
  public int plans = 50;

  private List<ActionPlan> values = List.of();
  private List<byte[]> documents = List.of();

  /** Makes the plans and writes them. */
  @Setup
  public void make() {
    values = PlanGenerator.plans(plans);
    PlanWriter writer = PlanWriter.of(Format.YAML);
    documents =
        values.stream().map(plan -> writer.toText(plan).getBytes(StandardCharsets.UTF_8)).toList();
  }

  List<ActionPlan> values() {
    return values;
  }

  List<byte[]> documents() {
    return documents;
  }
}
