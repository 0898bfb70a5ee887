// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderBytesTest {

  private static final PlanReader READER = PlanReader.of(Format.JSON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"actionplan\": \"1.0\", \"title\": \"é 😀\",\n \"titel\": 1, \"subject\": \"\\ud83d\"}",
        "{\"actionplan\": \"1.0\",\r\n \"title\": \"é\", \"title\": 2}",
        "{\"é\": é}",
        "{\"😀\": \"\\q\"}",
        "{\"actionplan\": \"1.0\", \"title\": [1.e]}",
        "{\"title\": \"é",
        "{\"title\": }",
        "{\"title\": \"a\nb\"}",
        "\n{\"actionplan\": \"1.0\"}\n x",
        "\ufeff{\"actionplan\": \"1.0\"\n, }",
        "",
        "\n \n",
        "é"
      })
  void bytes_give_what_the_same_text_gives(String document) {
    Reading<ActionPlan> ofText = READER.read(document);
    Reading<ActionPlan> ofBytes = READER.read(document.getBytes(StandardCharsets.UTF_8));

    assertThat(ofBytes).isEqualTo(ofText);
    assertThat(ofBytes.findings()).isNotEmpty();
  }

  @Test
  void places_are_those_of_the_bytes_as_they_were_read() {
    byte[] document =
        "{\"actionplan\": \"1.0\",\n \"title\": \"Tough enough\"}".getBytes(StandardCharsets.UTF_8);
    Reading<ActionPlan> reading = READER.read(document);

    Arrays.fill(document, (byte) '\n');

    assertThat(reading.sources().find(JsonPointer.of("/title")))
        .contains(new Place.Position(Optional.empty(), 2, 11));
  }

  @Test
  void bytes_beyond_the_limit_are_a_finding() {
    byte[] document = "{\"actionplan\": \"1.0\"}".getBytes(StandardCharsets.UTF_8);
    ReadLimits limits = ReadLimits.DEFAULT.withDocumentBytes(document.length - 1);

    assertThat(READER.read(document).findings()).isEmpty();
    assertThat(READER.withLimits(limits).read(document).findings())
        .extracting(finding -> finding.message().text())
        .isEqualTo(List.of("The document has more than 20 bytes; nothing of it was taken over."));
  }
}
