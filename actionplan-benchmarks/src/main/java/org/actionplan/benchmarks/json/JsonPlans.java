// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.io.PlanStreamWriter;
import org.actionplan.plan.ActionPlan;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Plans, each with its document on one line without spaces. */
@State(Scope.Benchmark)
public class JsonPlans {

  /** Databind as one would set it up to read and write the format. */
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  /** It leaves out what is null without being told. */
  static final Gson GSON = new Gson();

  /** How many plans an operation takes. */
  @Param("1000")
  public int plans = 1000;

  private List<ActionPlan> values = List.of();
  private List<byte[]> documents = List.of();

  /** Makes the plans and writes them. */
  @Setup
  public void make() {
    values = PlanGenerator.plans(plans);
    documents = values.stream().map(JsonPlans::line).toList();
  }

  List<ActionPlan> values() {
    return values;
  }

  List<byte[]> documents() {
    return documents;
  }

  static byte[] line(ActionPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      PlanStreamWriter.of(out).write(plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
