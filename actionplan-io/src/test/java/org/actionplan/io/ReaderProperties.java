// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.actionplan.testing.ActionPlanArbitraries;

/** What holds of every document, however bad. */
class ReaderProperties {

  @Provide
  Arbitrary<byte[]> bytes() {
    return Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
  }

  /** Texts made of what the parsers of JSON and YAML give a meaning. */
  @Provide
  Arbitrary<String> documents() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "\n",
            "\r\n",
            "  ",
            "- ",
            "? ",
            "|",
            ">-",
            "&a ",
            "*a",
            "!t ",
            "!!str ",
            "<<",
            "#",
            "---",
            "...",
            "%YAML 1.2",
            "\t",
            "\\",
            "\\u",
            "d800",
            "1",
            "-",
            "0",
            ".",
            "e",
            "null",
            "~",
            "true",
            "actionplan: 1.0\n",
            "\"actionplan\": \"1.0\"",
            "recommendations",
            "actions",
            "timescale",
            "text",
            "kind",
            "due",
            "budget",
            "min",
            "\ud83d\ude00",
            "\ud83d",
            "\ufeff",
            "\u0000",
            "\u0085")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  /** Documents that were good until something in them was cut out, doubled or replaced. */
  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> good =
        Combinators.combine(ActionPlanArbitraries.plans(), Arbitraries.of(Format.class))
            .as((plan, format) -> PlanWriter.of(format).toText(plan));
    return Combinators.combine(
            good,
            Arbitraries.doubles().between(0, 1),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of("", "{", "]", "\"", "\n", ": ", "- ", "*a", "!", "\u0001", "9e9"))
        .as(
            (text, where, length, by) -> {
              int from = (int) (text.length() * where);
              int to = Math.min(text.length(), from + length);
              return text.substring(0, from) + by + text.substring(to);
            });
  }

  @Property(tries = 2000)
  void any_bytes_give_a_plan_or_findings(@ForAll("bytes") byte[] bytes) throws IOException {
    for (Format format : Format.values()) {
      check(PlanReader.of(format).read(new ByteArrayInputStream(bytes)), format);
    }
  }

  @Property(tries = 3000)
  void any_text_gives_a_plan_or_findings(@ForAll("documents") String document) throws IOException {
    for (Format format : Format.values()) {
      check(PlanReader.of(format).read(document), format);
    }
  }

  @Property(tries = 300)
  void a_damaged_document_gives_a_plan_or_findings(@ForAll("damaged") String document)
      throws IOException {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    for (Format format : Format.values()) {
      check(PlanReader.of(format).read(new ByteArrayInputStream(bytes)), format);
    }
  }

  private static void check(Reading<ActionPlan> reading, Format format) {
    assertThat(reading.value().isPresent() || !reading.findings().isEmpty()).isTrue();
    assertThat(reading.findings())
        .allSatisfy(
            finding -> {
              Place.Position at = (Place.Position) finding.place().orElseThrow();
              assertThat(at.line()).isPositive();
              assertThat(at.column()).isPositive();
              assertThat(finding.message().text()).doesNotContain("{field}");
            });
    reading
        .value()
        .ifPresent(
            plan -> {
              String written = PlanWriter.of(format).toText(plan);
              assertThat(PlanReader.of(format).read(written).value()).contains(plan);
            });
  }
}
