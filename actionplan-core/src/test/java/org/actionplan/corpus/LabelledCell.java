// SPDX-License-Identifier: Apache-2.0
package org.actionplan.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of the corpus: a cell and its meaning, as fields of texts.
 *
 * @param fields the fields that are not null; a list of texts for a list
 */
public record LabelledCell(Map<String, List<String>> fields) {

  /** All lines of a file of the corpus, for example {@code "budgets.jsonl"}. */
  public static List<LabelledCell> read(String file) {
    List<LabelledCell> cells = new ArrayList<>();
    try (InputStream bytes = LabelledCell.class.getResourceAsStream("/corpus/" + file)) {
      String lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      lines.lines().filter(line -> !line.isBlank()).forEach(line -> cells.add(parse(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }

  /** The text of the cell. */
  public String text() {
    return field("text").orElseThrow();
  }

  /** A field that holds one text. */
  public Optional<String> field(String name) {
    return list(name).stream().findFirst();
  }

  /** A field that holds a list of texts; empty if it is missing. */
  public List<String> list(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether two careful readers could differ about the label. */
  public boolean isDebatable() {
    return field("note").filter(LabelledCell::isDoubt).isPresent();
  }

  private static boolean isDoubt(String note) {
    return note.contains("debatable") || note.contains("defensible") || note.contains("could");
  }

  private static LabelledCell parse(String line) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        List<String> values = new ArrayList<>();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getString());
          }
        } else if (json.currentToken() != JsonToken.VALUE_NULL) {
          values.add(json.getString());
        }
        fields.put(name, values);
      }
    }
    return new LabelledCell(fields);
  }
}
