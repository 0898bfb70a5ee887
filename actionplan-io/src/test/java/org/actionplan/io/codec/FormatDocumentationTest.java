// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PlanWriter;
import org.actionplan.io.PolicyReader;
import org.actionplan.io.Schemas;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Reading;
import org.actionplan.report.RuleId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documentation, the schema and the codecs name the same fields, words and rules. */
class FormatDocumentationTest {

  private static final Path FORMAT = Path.of("..", "docs", "format.md");

  private static final List<Fields> FIELDS =
      List.of(
          ActionPlanCodec.FIELDS,
          ConventionsCodec.FIELDS,
          SourceCodec.FIELDS,
          RecommendationCodec.FIELDS,
          ResponseCodec.FIELDS,
          ActionCodec.FIELDS,
          OwnerCodec.FIELDS,
          TimescaleCodec.FIELDS,
          StageCodec.FIELDS,
          BudgetCodec.FIELDS,
          FundingCodec.FIELDS,
          RevisionCodec.FIELDS,
          ProgressUpdateCodec.FIELDS,
          EvidenceCodec.FIELDS);

  private static final List<Fields> FIELDS_OF_POLICY =
      List.of(
          PolicyCodec.FIELDS,
          RuleSettingCodec.FIELDS,
          SuppressionCodec.FIELDS,
          BaselineEntryCodec.FIELDS,
          PostCodec.FIELDS,
          StatutoryClockCodec.FIELDS,
          ClockPeriodCodec.FIELDS,
          RagBandCodec.FIELDS);

  private static final List<Fields> FIELDS_OF_REPORT =
      List.of(
          ReportCodec.FIELDS,
          ReportCodec.COUNTS,
          FindingCodec.FIELDS,
          SubjectCodec.FIELDS,
          MessageCodec.FIELDS,
          PlaceCodec.FIELDS,
          SuppressedFindingCodec.FIELDS,
          SuppressionCodec.FIELDS,
          RuleFailureCodec.FIELDS);

  @Test
  void every_field_is_documented() throws IOException {
    String page = Files.readString(FORMAT);
    for (Fields fields :
        Stream.of(FIELDS, FIELDS_OF_POLICY, FIELDS_OF_REPORT).flatMap(List::stream).toList()) {
      assertThat(fields.names())
          .as("fields of %s in docs/format.md", fields.entity())
          .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }
  }

  @Test
  void the_schemas_have_the_fields_of_the_codecs_and_no_others() {
    assertThat(names(Schemas.plan())).isEqualTo(names(FIELDS));
    assertThat(names(Schemas.policy())).isEqualTo(names(FIELDS_OF_POLICY));
    assertThat(names(Schemas.report())).isEqualTo(names(FIELDS_OF_REPORT));
  }

  private static Set<String> names(List<Fields> codecs) {
    Set<String> names = new TreeSet<>();
    codecs.forEach(fields -> names.addAll(fields.names()));
    return names;
  }

  private static Set<String> names(String schema) {
    Set<String> names = new TreeSet<>();
    gather(JsonMapper.shared().readTree(schema), names);
    return names;
  }

  private static void gather(JsonNode schema, Set<String> names) {
    if (schema.has("properties")) {
      names.addAll(schema.get("properties").propertyNames());
    }
    schema.forEach(part -> gather(part, names));
  }

  @Test
  void every_word_of_the_schema_is_documented() throws IOException {
    String page = Files.readString(FORMAT);
    JsonNode schema = JsonMapper.shared().readTree(Schemas.plan());
    List<String> words = new ArrayList<>();
    schema.findValues("enum").forEach(node -> node.forEach(word -> words.add(word.asString())));
    assertThat(words)
        .hasSizeGreaterThan(50)
        .allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
  }

  @Test
  void every_rule_of_the_reader_is_documented_with_its_severity() throws IOException {
    List<String> lines = Files.readAllLines(FORMAT);
    for (ReaderRule rule : ReaderRule.values()) {
      String begin = "| `" + rule.id() + "` | ";
      List<String> severities =
          lines.stream()
              .filter(line -> line.startsWith(begin))
              .map(line -> line.substring(begin.length(), line.indexOf(" | ", begin.length())))
              .toList();
      assertThat(severities).as(begin).hasSize(1);
      assertThat(severities.get(0)).as(begin).contains(Words.word(rule.severity()));
    }
  }

  @Test
  void the_examples_are_read_without_a_remark_and_written_as_shown() throws IOException {
    List<String> examples = examples();
    assertThat(examples).hasSize(3);
    PlanReader reader = PlanReader.of(Format.YAML);
    assertThat(reader.read(examples.get(0)).findings()).isEmpty();
    Reading<ActionPlan> canonical = reader.read(examples.get(1));
    assertThat(canonical.findings()).isEmpty();
    assertThat(PlanWriter.of(Format.YAML).toText(canonical.value().orElseThrow()))
        .isEqualTo(examples.get(1));
  }

  @Test
  void the_example_of_a_policy_is_read_without_a_remark() throws IOException {
    Reading<Policy> policy = PolicyReader.of(Format.YAML).read(examples().get(2));
    assertThat(policy.findings()).isEmpty();
    assertThat(policy.value().orElseThrow().setting(RuleId.of("timescale-ambiguous")))
        .isEqualTo(RuleSetting.OFF);
  }

  private static List<String> examples() throws IOException {
    String page = Files.readString(FORMAT);
    List<String> examples = new ArrayList<>();
    String fence = "```yaml\n";
    for (int at = page.indexOf(fence); at >= 0; at = page.indexOf(fence, at)) {
      int begin = at + fence.length();
      at = page.indexOf("```\n", begin);
      examples.add(page.substring(begin, at));
    }
    return examples;
  }
}
