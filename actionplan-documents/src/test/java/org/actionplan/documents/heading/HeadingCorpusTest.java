// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The headings of published tables: a regression table with its score. */
class HeadingCorpusTest {

  private record Table(List<String> headers, List<String> fields) {}

  @Test
  void understandsTheColumnsOfPublishedTables() throws IOException {
    List<String> misread = new ArrayList<>();
    int columns = 0;
    for (Table table : corpus()) {
      List<String> read = Columns.of(table.headers()).fields().stream().map(Field::key).toList();
      columns += read.size();
      for (int i = 0; i < read.size(); i++) {
        if (!read.get(i).equals(table.fields().get(i))) {
          misread.add(
              table.headers().get(i)
                  + " of "
                  + table.headers()
                  + ": "
                  + read.get(i)
                  + ", not "
                  + table.fields().get(i));
        }
      }
    }
    String score = columns - misread.size() + " of " + columns + " columns";
    System.out.println("headings of published tables: " + score + " right");
    misread.forEach(System.out::println);
    assertThat(misread.size()).as(score).isLessThanOrEqualTo(5);
  }

  private static List<Table> corpus() throws IOException {
    List<Table> tables = new ArrayList<>();
    try (InputStream lines = HeadingCorpusTest.class.getResourceAsStream("/corpus/headers.jsonl")) {
      String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      JsonMapper mapper = new JsonMapper();
      for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
        JsonNode table = mapper.readTree(line);
        tables.add(new Table(strings(table.get("headers")), strings(table.get("fields"))));
      }
    }
    return tables;
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }
}
