// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadCellsTest {

  @Test
  void readsTimescales() throws IOException {
    assertThat(
            answers(
                "timescales",
                """
                {"text": "By end of Q3 2026/27", "conventions": "UK_LOCAL_GOVERNMENT", "context": "2026-03"}
                {"text": "Q3 2026", "conventions": "UK_LOCAL_GOVERNMENT", "context": null}
                {"text": "May 2022 and April 2023", "conventions": "US_FEDERAL", "note": "ignored"}
                {"text": "Ongoing, annually"}
                {"text": "6 months", "context": "2012-05-23"}
                {"text": "about March 2023"}
                {"text": "TBC"}
                {"text": "n/a"}
                {"text": "when capacity allows"}
                """))
        .isEqualTo(
            """
            {"text":"By end of Q3 2026/27","kind":"due","edtf":"2026-12-31","every":null,"after":null,\
            "deadline":{"earliest":"2026-12-31","latest":"2026-12-31"},"approximate":false}
            {"text":"Q3 2026","kind":"due","edtf":"2026-35","every":null,"after":null,\
            "deadline":{"earliest":"2026-09-30","latest":"2026-12-31"},"approximate":false,\
            "readings":["2026-35","2026-10-01/2026-12-31"]}
            {"text":"May 2022 and April 2023","kind":"staged","edtf":["2022-05","2023-04"],"every":null,\
            "after":null,"deadline":{"earliest":"2023-04-30","latest":"2023-04-30"},"approximate":false}
            {"text":"Ongoing, annually","kind":"ongoing","edtf":null,"every":"P1Y","after":null,\
            "deadline":null,"approximate":false}
            {"text":"6 months","kind":"relative","edtf":"2012-11-23","every":null,"after":"P6M",\
            "deadline":{"earliest":"2012-11-23","latest":"2012-11-23"},"approximate":false}
            {"text":"about March 2023","kind":"due","edtf":"2023-03~","every":null,"after":null,\
            "deadline":{"earliest":"2023-03-31","latest":"2023-03-31"},"approximate":true}
            {"text":"TBC","kind":"tbc","edtf":null,"every":null,"after":null,"deadline":null,\
            "approximate":false}
            {"text":"n/a","kind":"na","edtf":null,"every":null,"after":null,"deadline":null,\
            "approximate":false}
            {"text":"when capacity allows","kind":"unreadable","edtf":null,"every":null,"after":null,\
            "deadline":null,"approximate":false}
            """);
  }

  @Test
  void readsBudgets() throws IOException {
    assertThat(
            answers(
                "budgets",
                """
                {"text": "£45,000pa", "conventions": "UK_LOCAL_GOVERNMENT"}
                {"text": "£50-60k", "conventions": "UK_LOCAL_GOVERNMENT"}
                {"text": "over $350M", "conventions": "CANADA"}
                {"text": "????"}
                """))
        .isEqualTo(
            """
            {"text":"£45,000pa","kind":"AMOUNT","min":"45000","max":"45000","currency":"GBP","per":"P1Y",\
            "approximate":false}
            {"text":"£50-60k","kind":"RANGE","min":"50000","max":"60000","currency":"GBP","per":null,\
            "approximate":false}
            {"text":"over $350M","kind":"RANGE","min":"350000000","max":null,"currency":"CAD","per":null,\
            "approximate":true}
            {"text":"????","kind":"TBC","min":null,"max":null,"currency":null,"per":null,\
            "approximate":false}
            """);
  }

  @Test
  void readsOwnersStatusesAndHeaders() throws IOException {
    assertThat(
            answers("owners", "{\"text\": \"Director of Housing (J Smith) / Chief Executive\"}\n"))
        .isEqualTo(
            "{\"text\":\"Director of Housing (J Smith) / Chief Executive\","
                + "\"owners\":[\"Director of Housing\",\"Chief Executive\"],"
                + "\"people\":[\"J Smith\"]}\n");
    assertThat(answers("statuses", "{\"text\": \"Recommendation not agreed.\"}\n\n"))
        .isEqualTo(
            "{\"text\":\"Recommendation not agreed.\",\"maps_to\":\"REJECTED\",\"rag\":null}\n");
    assertThat(answers("headers", "{\"headers\": [\"Proposed action\", \"By whom\", \"By when\"]}"))
        .isEqualTo(
            "{\"headers\":[\"Proposed action\",\"By whom\",\"By when\"],"
                + "\"fields\":[\"action\",\"owner\",\"timescale\"]}\n");
  }

  @Test
  void anUnknownKindOrPresetIsRefusedByName() {
    assertThatThrownBy(() -> answers("dates", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the first argument must be timescales, budgets, owners, statuses or headers,"
                + " but was \"dates\"");
    assertThatThrownBy(() -> answers("budgets", "{\"text\": \"£1\", \"conventions\": \"UK\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "conventions must be one of [NEUTRAL, UK_LOCAL_GOVERNMENT, US_FEDERAL, AUSTRALIA, CANADA],"
                + " but was \"UK\"");
  }

  private static String answers(String what, String lines) throws IOException {
    byte[] input = lines.getBytes(StandardCharsets.UTF_8);
    return Output.of(out -> ReadCells.run(what, new ByteArrayInputStream(input), out));
  }
}
