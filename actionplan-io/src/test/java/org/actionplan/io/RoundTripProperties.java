// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Source;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.actionplan.testing.ActionPlanArbitraries;

/** What holds of every plan that is written and read. */
class RoundTripProperties {

  @Provide
  Arbitrary<ActionPlan> plans() {
    return ActionPlanArbitraries.plans();
  }

  @Provide
  Arbitrary<String> texts() {
    return ActionPlanArbitraries.texts();
  }

  @Property(tries = 200)
  void what_is_written_as_json_is_read_back_equal(@ForAll("plans") ActionPlan plan) {
    assertThat(read(Format.JSON, write(Format.JSON, plan))).isEqualTo(plan);
  }

  @Property(tries = 200)
  void what_is_written_as_yaml_is_read_back_equal(@ForAll("plans") ActionPlan plan) {
    assertThat(read(Format.YAML, write(Format.YAML, plan))).isEqualTo(plan);
  }

  @Property(tries = 100)
  void json_and_yaml_say_the_same(@ForAll("plans") ActionPlan plan) {
    ActionPlan fromJson = read(Format.JSON, write(Format.JSON, plan));
    assertThat(read(Format.YAML, write(Format.YAML, fromJson))).isEqualTo(plan);
  }

  @Property(tries = 100)
  void json_is_yaml(@ForAll("plans") ActionPlan plan) {
    assertThat(read(Format.YAML, write(Format.JSON, plan))).isEqualTo(plan);
  }

  @Property(tries = 50)
  void writing_twice_gives_the_same_text(@ForAll("plans") ActionPlan plan) {
    for (Format format : Format.values()) {
      String text = write(format, plan);
      assertThat(write(format, read(format, text))).isEqualTo(text).endsWith("\n");
    }
  }

  @Property
  void any_text_is_read_back_equal_from_either_format(@ForAll("texts") String text) {
    ActionPlan plan =
        ActionPlan.builder()
            .title(text)
            .addSources(Source.of(text))
            .putExtensions("x-text", new ExtensionValue.Text(text))
            .build();
    for (Format format : Format.values()) {
      assertThat(read(format, write(format, plan))).isEqualTo(plan);
    }
  }

  private static String write(Format format, ActionPlan plan) {
    return PlanWriter.of(format).toText(plan);
  }

  /** The plan, which must have been read without anything but unknown fields to remark. */
  private static ActionPlan read(Format format, String text) {
    Reading<ActionPlan> reading = PlanReader.of(format).read(text);
    assertThat(reading.findings())
        .as(text)
        .extracting(Finding::severity)
        .allMatch(Severity.INFO::equals);
    return reading.value().orElseThrow();
  }
}
