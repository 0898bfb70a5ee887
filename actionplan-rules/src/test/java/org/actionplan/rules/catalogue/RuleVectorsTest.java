// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PolicyReader;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The vectors in the jar are the examples of the catalogue, and hold when they are read. */
class RuleVectorsTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "org", "actionplan", "rules", "vectors");

  static Stream<Rule> rules() {
    return Catalogue.rules().stream();
  }

  private static String file(Rule rule) {
    return rule.definition().id() + ".json";
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areTheExamplesOfTheRule(Rule rule) throws IOException {
    GeneratedFile.assertFresh(FOLDER.resolve(file(rule)), RuleVectors.write(rule));
  }

  @Test
  void thereAreNoOthers() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("remove the vectors of rules that are gone")
          .containsExactlyInAnyOrderElementsOf(rules().map(RuleVectorsTest::file).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holdWhenTheyAreReadAgain(Rule rule) throws IOException {
    RuleId id = rule.definition().id();
    RuleEngine engine = RuleEngine.of(List.of(rule));
    for (JsonNode vector :
        RuleVectors.JSON.readTree(Files.readString(FOLDER.resolve(file(rule)))).get("vectors")) {
      ActionPlan plan = plan(vector.get("plan"));
      Policy policy = read(PolicyReader.of(Format.JSON).read(vector.get("policy").toString()));
      LocalDate asOf = LocalDate.parse(vector.get("asOf").asString());
      Report report =
          vector.has("previous")
              ? engine.check(plan, plan(vector.get("previous")), policy, asOf)
              : engine.check(plan, policy, asOf);

      assertThat(RuleVectors.found(id, report))
          .as("%s on %s", id, vector.get("description"))
          .isEqualTo(vector.get("expected"));
    }
  }

  private static ActionPlan plan(JsonNode document) {
    return read(PlanReader.of(Format.JSON).read(document.toString()));
  }

  private static <T> T read(Reading<T> reading) {
    assertThat(reading.findings()).isEmpty();
    return reading.value().orElseThrow();
  }
}
