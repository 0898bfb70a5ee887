// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The verdicts on the public suite of YAML documents: what is read has the values that the suite
 * says, and what cannot have them is refused aloud.
 */
class YamlTestSuiteTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  /** Equality of values, where 20 and 20.0 are one. */
  private static final Comparator<JsonNode> SAME_NUMBER =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  private record Case(String id, boolean valid, String yaml, Optional<JsonNode> json) {}

  /** What became of a document: its value, and the rules of what was said about it. */
  private record Verdict(JsonNode value, Set<String> rules) {}

  private static List<Case> cases() throws IOException {
    String suite = Files.readString(Path.of("src/test/resources/yaml-test-suite/cases.json"));
    return MAPPER.readTree(suite).valueStream().map(YamlTestSuiteTest::caseOf).toList();
  }

  private static Case caseOf(JsonNode node) {
    Optional<JsonNode> json = node.optional("json").map(text -> MAPPER.readTree(text.asString()));
    return new Case(
        node.get("id").asString(),
        node.get("valid").asBoolean(),
        node.get("yaml").asString(),
        json);
  }

  private static Verdict verdict(Case document) {
    Trail trail = new Trail();
    Faults faults = new Faults(Origin.of(Optional.empty(), false), 100, trail);
    Bounds bounds = new Bounds(64, 1 << 20, 64, 100, 100, 100);
    Tokens tokens = Tokens.ofYaml(DocumentText.of(document.yaml()), bounds, faults);
    JsonNode value = value(tokens, tokens.next());
    if (tokens.current() != Token.END) {
      tokens.next();
    }
    tokens.finish();
    return new Verdict(
        value,
        faults.findings(pointer -> "").stream()
            .map(Finding::rule)
            .map(Object::toString)
            .collect(Collectors.toSet()));
  }

  private static JsonNode value(Tokens tokens, Token token) {
    return switch (token) {
      case START_OBJECT -> object(tokens);
      case START_LIST -> list(tokens);
      case TEXT -> JsonNodeFactory.instance.stringNode(tokens.text());
      case NUMBER ->
          tokens.number().<JsonNode>map(JsonNodeFactory.instance::numberNode).orElseThrow();
      case TRUE, FALSE -> JsonNodeFactory.instance.booleanNode(token == Token.TRUE);
      default -> JsonNodeFactory.instance.nullNode();
    };
  }

  private static JsonNode object(Tokens tokens) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (tokens.next() == Token.NAME) {
      String name = tokens.text();
      object.set(name, value(tokens, tokens.next()));
    }
    return object;
  }

  private static JsonNode list(Tokens tokens) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Token token = tokens.next();
        token != Token.END_LIST && token != Token.END;
        token = tokens.next()) {
      list.add(value(tokens, token));
    }
    return list;
  }

  private static boolean isParsed(String yaml) {
    LoadSettings settings = LoadSettings.builder().build();
    try {
      new Parse(settings).parseString(yaml).forEach(event -> {});
      return true;
    } catch (YamlEngineException e) {
      return false;
    }
  }

  private static List<String> ids(Predicate<Case> which) throws IOException {
    return cases().stream().filter(which).map(Case::id).toList();
  }

  @Test
  void the_suite_is_there() throws IOException {
    assertThat(cases()).hasSize(402);
    assertThat(cases().stream().filter(document -> !document.valid())).hasSize(94);
    assertThat(cases().stream().filter(document -> document.json().isPresent())).hasSize(248);
  }

  @Test
  void what_the_parser_refuses_is_refused_and_nothing_else_is_called_broken() throws IOException {
    for (Case document : cases()) {
      Set<String> rules = verdict(document).rules();
      if (isParsed(document.yaml())) {
        assertThat(rules).as(document.id()).doesNotContain("syntax");
      } else {
        assertThat(rules).as(document.id()).containsAnyOf("syntax", "trailing-content");
      }
    }
  }

  /** Comments without a space before them, and continued lines that are not indented enough. */
  @Test
  void what_is_accepted_although_it_is_not_yaml_is_what_the_parser_accepts() throws IOException {
    assertThat(ids(document -> !document.valid() && verdict(document).rules().isEmpty()))
        .containsExactly("9C9N", "9JBA", "CVW2", "DK95/1", "QB6E", "SU5Z", "Y79Y/3");
  }

  /** The one: a block text whose last line is of spaces only and ends with the file. */
  @Test
  void what_is_read_without_a_word_has_the_values_of_the_suite_but_for_one() throws IOException {
    assertThat(
            ids(
                document -> {
                  Verdict verdict = verdict(document);
                  return document.json().isPresent()
                      && verdict.rules().isEmpty()
                      && !document.json().get().equals(SAME_NUMBER, verdict.value());
                }))
        .containsExactly("L24T/1");
  }

  @Test
  void what_has_no_anchors_tags_or_oddities_is_read() throws IOException {
    assertThat(ids(document -> document.json().isPresent() && verdict(document).rules().isEmpty()))
        .hasSize(170);
  }
}
