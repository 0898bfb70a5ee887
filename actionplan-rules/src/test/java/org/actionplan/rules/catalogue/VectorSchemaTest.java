// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.actionplan.io.Schemas;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema of rule vectors, in the jar, under an independent validator. */
class VectorSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemas(
                      Map.of(
                          "urn:actionplan:schema:actionplan:1.0", Schemas.plan(),
                          "urn:actionplan:schema:policy:1.0", Schemas.policy())))
          .getSchema(resource("vectors-1.0.schema.json"), InputFormat.JSON);

  private static String resource(String name) {
    try (InputStream file = RuleEngine.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> errors(String document) {
    return SCHEMA.validate(document, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  static Stream<Rule> rules() {
    return Catalogue.rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void acceptsTheVectorsInTheJar(Rule rule) {
    assertThat(errors(resource("vectors/" + rule.definition().id() + ".json"))).isEmpty();
  }

  @Test
  void refusesWhatIsNoVector() {
    assertRefused(file -> file.put("actionplanVectors", "2.0"));
    assertRefused(file -> file.put("rule", "Deadline lapsed"));
    assertRefused(file -> file.remove("vectors"));
    assertRefused(file -> file.put("author", "somebody"));
    assertRefused(file -> vectors(file).removeAll());
    assertRefused(file -> first(file).remove("policy"));
    assertRefused(file -> first(file).put("asOf", "January 2023"));
    assertRefused(file -> first(file).put("tolerance", 1));
    assertRefused(file -> first(file).set("expected", first(file).get("plan")));
  }

  @Test
  void refusesVectorsOfWhichNoneIsToBeLeftUnflagged() {
    assertRefused(
        file ->
            vectors(file)
                .forEach(
                    vector -> ((ObjectNode) vector).set("expected", first(file).get("expected"))));
  }

  @Test
  void refusesAPlanOrAPolicyThatTheirSchemasRefuse() {
    assertRefused(file -> ((ObjectNode) first(file).get("plan")).put("title", 5));
    assertRefused(file -> first(file).putObject("previous").put("actionplan", "2.0"));
    assertRefused(file -> ((ObjectNode) first(file).get("policy")).put("show", "all"));
  }

  @Test
  void refusesAFindingThatIsOtherwise() {
    assertRefused(file -> finding(file).remove("rule"));
    assertRefused(file -> finding(file).put("severity", "fatal"));
    assertRefused(file -> finding(file).put("pointer", "recommendations/0"));
    assertRefused(file -> finding(file).putObject("message"));
    assertRefused(file -> finding(file).putObject("facts").put("days", 7));
    assertRefused(file -> finding(file).put("certainty", "certain"));
    assertRefused(file -> finding(file).put("since", "soon"));
    assertRefused(file -> finding(file).put("advice", "Do it."));
  }

  private static void assertRefused(Consumer<ObjectNode> change) {
    ObjectNode file =
        (ObjectNode) RuleVectors.JSON.readTree(resource("vectors/deadline-lapsed.json"));
    assertThat(errors(file.toString())).isEmpty();
    change.accept(file);
    assertThat(errors(file.toString())).isNotEmpty();
  }

  private static ArrayNode vectors(ObjectNode file) {
    return (ArrayNode) file.get("vectors");
  }

  private static ObjectNode first(ObjectNode file) {
    return (ObjectNode) file.get("vectors").get(0);
  }

  private static ObjectNode finding(ObjectNode file) {
    JsonNode finding = first(file).get("expected").get(0);
    return (ObjectNode) finding;
  }
}
