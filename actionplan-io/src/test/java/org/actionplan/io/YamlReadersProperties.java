// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Source;
import org.actionplan.testing.ActionPlanArbitraries;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.Yaml;

/** What other readers make of the YAML that is written: texts stay texts, in 1.1 and in 1.2. */
class YamlReadersProperties {

  /** What readers of YAML 1.1 or 1.2 take for numbers, dates, truth values or syntax. */
  private static final List<String> HOSTILE =
      List.of(
          "no",
          "No",
          "NO",
          "n",
          "yes",
          "y",
          "on",
          "off",
          "true",
          "TRUE",
          "false",
          "null",
          "Null",
          "~",
          "",
          " ",
          "12:30",
          "1:20:30",
          "0777",
          "0o17",
          "1_000",
          "0x1F",
          "0b1",
          "1e3",
          "1.10",
          "1.",
          ".5",
          "1.0e+3",
          "+1",
          "-1",
          "-0",
          ".inf",
          "-.INF",
          ".nan",
          "inf",
          "NaN",
          "2022",
          "2022-12",
          "2022-12-01",
          "2022-12-01T10:00:00Z",
          "<<",
          "=",
          "-",
          "- a",
          "? a",
          ": a",
          "a: b",
          "a:",
          "a #b",
          "#a",
          "&a",
          "*a",
          "!a",
          "|",
          ">",
          "@a",
          "`a",
          "%a",
          "[a",
          "{a",
          "a]",
          "a, b",
          "'a'",
          "\"a\"",
          "\\",
          "---",
          "...",
          "--- a",
          "a\nb",
          "a\n",
          "\na",
          "a\n\n",
          " a",
          "a ",
          "a\n b",
          "a \nb",
          "\ta",
          "a\tb",
          "a\tb\nc",
          "\r",
          "a\rb",
          "a\r\nb",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0085",
          "a\u0085b",
          "\u00a0",
          "\u2028",
          "\u2028 no",
          "a\u2029b",
          "\u202e",
          "\ufeff",
          "a\ufeffb",
          "\ud83d\ude00",
          "e\u0301",
          "\uffff",
          "£45,000",
          "????",
          "N/A",
          "x".repeat(200),
          "x ".repeat(100) + "x",
          "word ".repeat(40),
          "a  " + "b ".repeat(60) + "b",
          "# " + "a ".repeat(60) + "a",
          "a ".repeat(60) + "#b\nc",
          "- a\n- b",
          "a: b\nc: d");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> hostile = Arbitraries.of(HOSTILE);
    return Arbitraries.oneOf(
        hostile,
        ActionPlanArbitraries.texts(),
        Combinators.combine(hostile, Arbitraries.of("\n", " ", "", "a"), hostile)
            .as((a, between, b) -> a + between + b));
  }

  @Property(tries = 3000)
  void every_text_is_the_same_to_yaml_1_1_and_to_yaml_1_2(@ForAll("texts") String text) {
    check(text);
  }

  @Test
  void every_hostile_text_is_the_same_to_yaml_1_1_and_to_yaml_1_2() {
    HOSTILE.forEach(YamlReadersProperties::check);
  }

  private static void check(String text) {
    ActionPlan plan = ActionPlan.builder().title(text).addSources(Source.of(text)).build();
    String yaml = PlanWriter.of(Format.YAML).toText(plan);
    Map<String, Object> expected =
        Map.of("actionplan", "1.0", "title", text, "sources", List.of(Map.of("name", text)));
    assertThat(new Yaml().<Object>load(yaml)).as(yaml).isEqualTo(expected);
    assertThat(yaml12().loadFromString(yaml)).as(yaml).isEqualTo(expected);
    assertThat(PlanReader.of(Format.YAML).read(yaml).value()).as(yaml).contains(plan);
  }

  private static Load yaml12() {
    return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build());
  }
}
