// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader's verdicts on the public suite of JSON documents. */
class JsonTestSuiteTest {

  /** What a document is refused for that is not JSON. */
  private static final Set<String> NOT_JSON =
      Set.of("syntax", "trailing-content", "empty-document", "encoding", "limit-exceeded");

  private static final Map<String, String> DOCUMENTS = documents();

  private static Map<String, String> documents() {
    try {
      String suite = Files.readString(Path.of("src/test/resources/json-test-suite/parsing.json"));
      Map<String, String> documents = new TreeMap<>();
      for (Map.Entry<String, JsonNode> document :
          JsonMapper.shared().readTree(suite).properties()) {
        documents.put(document.getKey(), document.getValue().asString());
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> accepted() {
    return DOCUMENTS.keySet().stream().filter(name -> name.startsWith("y_"));
  }

  static Stream<String> refused() {
    return DOCUMENTS.keySet().stream().filter(name -> name.startsWith("n_"));
  }

  @Test
  void the_suite_is_there() {
    assertThat(accepted()).hasSize(95);
    assertThat(refused()).hasSizeGreaterThan(170);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void json_is_read_as_json(String name) {
    List<String> rules = rules(DOCUMENTS.get(name));
    assertThat(rules).isNotEmpty();
    if (name.equals("y_structure_lonely_null")) {
      assertThat(rules).containsExactly("empty-document");
    } else {
      assertThat(rules).doesNotContainAnyElementsOf(NOT_JSON);
    }
    assertThat(rules.contains("duplicate-key")).isEqualTo(name.contains("duplicated_key"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_not_json_is_refused_as_such(String name) {
    Reading<ActionPlan> reading = PlanReader.of(Format.JSON).read(DOCUMENTS.get(name));
    assertThat(rules(DOCUMENTS.get(name))).containsAnyElementsOf(NOT_JSON);
    assertThat(reading.value().isPresent()).isEqualTo(endsAsAnObject(reading));
  }

  /** Only an object that is followed by something can be a plan all the same. */
  private static boolean endsAsAnObject(Reading<ActionPlan> reading) {
    List<String> rules =
        reading.findings().stream().map(finding -> finding.rule().value()).toList();
    return rules.contains("trailing-content") && rules.contains("header-missing");
  }

  /** Numbers keep every digit up to a limit; half a surrogate pair is no character. */
  @Test
  void what_is_left_to_the_parser_stays_as_it_is() {
    String verdicts =
        DOCUMENTS.keySet().stream()
            .filter(name -> name.startsWith("i_"))
            .map(name -> name + " " + rules(inAField(DOCUMENTS.get(name))) + "\n")
            .collect(Collectors.joining());
    assertThat(verdicts)
        .isEqualTo(
            """
            i_number_double_huge_neg_exp [unknown-field, limit-exceeded]
            i_number_huge_exp [unknown-field, limit-exceeded]
            i_number_neg_int_huge_exp [unknown-field, limit-exceeded]
            i_number_pos_double_huge_exp [unknown-field, limit-exceeded]
            i_number_real_neg_overflow [unknown-field, limit-exceeded]
            i_number_real_pos_overflow [unknown-field, limit-exceeded]
            i_number_real_underflow [unknown-field, limit-exceeded]
            i_number_too_big_neg_int [unknown-field]
            i_number_too_big_pos_int [unknown-field]
            i_number_very_big_negative_int [unknown-field]
            i_object_key_lone_2nd_surrogate [unknown-field, syntax]
            i_string_1st_surrogate_but_2nd_missing [unknown-field, encoding]
            i_string_1st_valid_surrogate_2nd_invalid [unknown-field, encoding]
            i_string_incomplete_surrogate_and_escape_valid [unknown-field, encoding]
            i_string_incomplete_surrogate_pair [unknown-field, encoding]
            i_string_incomplete_surrogates_escape_valid [unknown-field, encoding]
            i_string_invalid_lonely_surrogate [unknown-field, encoding]
            i_string_invalid_surrogate [unknown-field, encoding]
            i_string_inverted_surrogates_U+1D11E [unknown-field, encoding]
            i_string_lone_second_surrogate [unknown-field, encoding]
            i_structure_500_nested_arrays [unknown-field, limit-exceeded]
            i_structure_UTF-8_BOM_empty_object [syntax]
            """);
  }

  private static String inAField(String document) {
    return "{\"actionplan\": \"1.0\", \"x\": " + document + "}";
  }

  private static List<String> rules(String document) {
    return PlanReader.of(Format.JSON).read(document).findings().stream()
        .map(Finding::rule)
        .map(Object::toString)
        .toList();
  }
}
