// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to crash, to exhaust or to deceive a reader. */
class HostileInputTest {

  private static final String JSON_HEAD = "{\"actionplan\": \"1.0\", ";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "- ", "? ", "{\"a\": ["})
  void a_hundred_thousand_levels_exceed_the_nesting(String level) {
    String document = level.repeat(100_000);
    Format format = level.equals("- ") || level.equals("? ") ? Format.YAML : Format.JSON;
    assertThat(rules(format, document)).contains("limit-exceeded");
    assertThat(rules(Format.YAML, document)).contains("limit-exceeded");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nesting_is_allowed_up_to_the_limit_and_not_beyond(Format format) {
    assertThat(errors(read(format, nested(63)))).isEmpty();
    assertThat(read(format, nested(63)).value()).isPresent();
    Reading<ActionPlan> beyond = read(format, nested(64));
    assertThat(errors(beyond))
        .containsExactly("Objects and lists are nested more than 64 deep; nothing was taken over.");
    assertThat(beyond.value()).isEmpty();
  }

  private static String nested(int lists) {
    return JSON_HEAD + "\"x\": " + "[".repeat(lists) + "]".repeat(lists) + "}";
  }

  @Test
  void nesting_counts_inside_what_is_passed_over() {
    for (String opening : List.of("a: !tag ", "? ", "actionplan: 1.0\nactionplan: ")) {
      assertThat(rules(Format.YAML, opening + "[".repeat(100_000))).contains("limit-exceeded");
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void one_byte_too_many_exceeds_the_document_from_every_entry(Format format) throws IOException {
    String document = "{\"actionplan\": \"1.0\", \"title\": \"£\"}";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    PlanReader enough =
        PlanReader.of(format).withLimits(ReadLimits.DEFAULT.withDocumentBytes(bytes.length));
    PlanReader tooFew =
        PlanReader.of(format).withLimits(ReadLimits.DEFAULT.withDocumentBytes(bytes.length - 1));
    String sentence =
        "The document has more than "
            + (bytes.length - 1)
            + " bytes; nothing of it was taken over.";
    assertThat(enough.read(document).findings()).isEmpty();
    assertThat(enough.read(new ByteArrayInputStream(bytes)).findings()).isEmpty();
    assertThat(errors(tooFew.read(document))).containsExactly(sentence);
    assertThat(errors(tooFew.read(new ByteArrayInputStream(bytes)))).containsExactly(sentence);
  }

  @Test
  void an_endless_stream_is_given_up() throws IOException {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) ' ');
            return length;
          }
        };
    PlanReader reader =
        PlanReader.of(Format.JSON).withLimits(ReadLimits.DEFAULT.withDocumentBytes(1 << 20));
    assertThat(reader.read(endless).findings())
        .extracting(finding -> finding.rule().value())
        .containsExactly("limit-exceeded");
  }

  @Test
  void a_text_that_is_too_long_costs_its_field_in_json() {
    String document =
        JSON_HEAD + "\"title\": \"" + "x".repeat((1 << 20) + 1) + "\", \"subject\": \"s\"}";
    Reading<ActionPlan> reading = read(Format.JSON, document);
    assertThat(reading.value()).contains(ActionPlan.builder().subject("s").build());
    assertThat(errors(reading))
        .containsExactly("A text in \"title\" has more than 1048576 characters; it was left out.");
  }

  @Test
  void a_text_of_the_longest_length_is_read() {
    String title = "x".repeat(1 << 20);
    for (String document :
        List.of(
            JSON_HEAD + "\"title\": \"" + title + "\"}",
            "{actionplan: 1.0, title: " + title + "}")) {
      Format format = document.startsWith(JSON_HEAD) ? Format.JSON : Format.YAML;
      assertThat(read(format, document).value())
          .contains(ActionPlan.builder().title(title).build());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "x ", "x\n  ", "#", " \n"})
  void the_yaml_parser_is_stopped_in_the_middle_of_a_huge_scalar(String piece) {
    String document = "actionplan: 1.0\ntitle: x" + piece.repeat(10_000_000 / piece.length());
    assertThat(errors(read(Format.YAML, document)))
        .containsExactly(
            "A text or a comment has more than 1048576 characters; nothing was taken over.");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void numbers_that_could_not_be_written_out_are_left_out(Format format) {
    for (String number :
        List.of(
            "1e400",
            "1e-400",
            "1e1000000000",
            "1e99999999999999999999",
            "9".repeat(129),
            "-1E+129")) {
      Reading<ActionPlan> reading = read(format, JSON_HEAD + "\"x\": " + number + "}");
      assertThat(errors(reading))
          .containsExactly(
              "The number in \"x\" has more than 128 digits when written out; it was left out.");
      assertThat(reading.value()).contains(ActionPlan.builder().build());
    }
    assertThat(errors(read(format, JSON_HEAD + "\"x\": " + "9".repeat(128) + "}"))).isEmpty();
  }

  @Test
  void a_digit_string_of_megabytes_is_not_converted() {
    String document = JSON_HEAD + "\"x\": " + "9".repeat(5_000_000) + "}";
    assertThat(rules(Format.JSON, document)).contains("limit-exceeded");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void names_with_one_hash_do_no_harm(Format format) {
    String names =
        IntStream.range(0, 1 << 12)
            .mapToObj(HostileInputTest::colliding)
            .collect(Collectors.joining());
    Reading<ActionPlan> reading = read(format, JSON_HEAD + names + "\"title\": \"t\"}");
    assertThat(reading.value().orElseThrow().extensions()).hasSize(1 << 12);
    assertThat(reading.value().orElseThrow().title()).contains("t");
  }

  private static String colliding(int number) {
    return IntStream.range(0, 12)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining("", "\"", "\": 1, "));
  }

  @Test
  void findings_beyond_the_limit_are_counted() {
    String fields =
        IntStream.range(0, 1010).mapToObj(i -> "\"u" + i + "\": 1, ").collect(Collectors.joining());
    List<Finding> findings = read(Format.JSON, JSON_HEAD + fields + "\"title\": 1}").findings();
    assertThat(findings).hasSize(1001);
    assertThat(findings.get(1000).message())
        .hasToString("There are more than 1000 findings; 11 others are not listed.");
  }

  @Test
  void recommendations_and_actions_beyond_the_limit_are_left_out() {
    String document =
        JSON_HEAD + "\"recommendations\": [{\"actions\": [{}, {}]}, {\"actions\": [{}]}, {}]}";
    ReadLimits limits = ReadLimits.DEFAULT.withRecommendations(2).withActions(2);
    Reading<ActionPlan> reading = PlanReader.of(Format.JSON).withLimits(limits).read(document);
    assertThat(errors(reading))
        .containsExactly(
            "The plan has more than 2 actions; the others were left out.",
            "The plan has more than 2 recommendations; the others were left out.");
    assertThat(reading.value().orElseThrow().recommendations())
        .extracting(recommendation -> recommendation.actions().size())
        .containsExactly(2, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "c080", "eda080", "e282", "e9", "f8888080", "c3"})
  void bytes_that_are_no_utf8_are_never_replaced(String hex) throws IOException {
    for (Format format : Format.values()) {
      byte[] head = "{\"actionplan\": \"1.0\",\n \"title\": \"é".getBytes(StandardCharsets.UTF_8);
      byte[] bad = HexFormat.of().parseHex(hex);
      byte[] document = Arrays.copyOf(head, head.length + bad.length);
      System.arraycopy(bad, 0, document, head.length, bad.length);
      Reading<ActionPlan> reading = PlanReader.of(format).read(new ByteArrayInputStream(document));
      assertThat(reading.value()).isEmpty();
      assertThat(reading.findings())
          .extracting(ReaderSentencesTest::print)
          .containsExactly(
              "encoding ERROR 2:13 plan: The byte at offset 35 is not valid UTF-8. > Save the"
                  + " document as UTF-8; nothing of it was taken over.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void other_encodings_without_a_mark_are_named(String charset) throws IOException {
    byte[] document = (JSON_HEAD + "}").getBytes(Charset.forName(charset));
    assertThat(errors(PlanReader.of(Format.JSON).read(new ByteArrayInputStream(document))))
        .containsExactly(
            "The document seems to be UTF-16 or UTF-32, but does not begin with a byte order"
                + " mark.");
  }

  @Test
  void names_that_hold_half_a_character_are_left_out_with_their_values() {
    Reading<ActionPlan> reading =
        read(Format.JSON, JSON_HEAD + "\"\udc00\": {\"a\": [1]}, \"title\": \"t\"}");
    assertThat(reading.value()).contains(ActionPlan.builder().title("t").build());
    assertThat(rules(reading)).containsExactly("encoding");
  }

  @Test
  void a_billion_laughs_are_not_funny() {
    String document =
        "actionplan: 1.0\na: &a [lol, lol]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";
    assertThat(rules(Format.YAML, document)).filteredOn("yaml-alias"::equals).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "!!java.net.URL [https://example.org]",
        "!!binary aGVsbG8=",
        "!custom {a: b}",
        "!!int '5'",
        "! five",
        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]"
      })
  void no_tag_is_followed(String tagged) {
    Reading<ActionPlan> reading = read(Format.YAML, "actionplan: 1.0\ntitle: " + tagged + "\n");
    assertThat(rules(reading)).containsExactly("yaml-tag");
    assertThat(reading.value()).contains(ActionPlan.builder().build());
  }

  @Test
  void the_version_of_yaml_changes_no_type() {
    Reading<ActionPlan> reading = read(Format.YAML, "%YAML 1.1\n---\nactionplan: 1.0\ntitle: no\n");
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value()).contains(ActionPlan.builder().title("no").build());
  }

  @Test
  void a_message_quotes_little_and_nothing_invisible() {
    String document =
        JSON_HEAD + "\"approvedOn\": \"\\u001b[31m\\u202e\\r\\n" + "x".repeat(500) + "\"}";
    assertThat(errors(read(Format.JSON, document)).get(0))
        .isEqualTo(
            "\"approvedOn\" is \"\\u001b[31m\\u202e\\u000d\\u000a"
                + "x".repeat(72)
                + "…\", but must be a date such as 2022-12-31 or 2022-12; it was left out.");
  }

  private static Reading<ActionPlan> read(Format format, String document) {
    return PlanReader.of(format).read(document);
  }

  private static List<String> rules(Format format, String document) {
    return rules(read(format, document));
  }

  private static List<String> rules(Reading<ActionPlan> reading) {
    return reading.findings().stream().map(finding -> finding.rule().value()).toList();
  }

  private static List<String> errors(Reading<ActionPlan> reading) {
    return reading.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.message().text())
        .toList();
  }
}
