// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A cell of the corpus with what a careful reader takes it to mean.
 *
 * @param text the cell
 * @param conventions the preset in force
 * @param context the date of the plan
 * @param kind the variant of timescale
 * @param windows EDTF, one for each stage
 * @param note where the label is debatable
 */
record CorpusCell(
    String text,
    Conventions conventions,
    Optional<DateWindow> context,
    String kind,
    List<String> windows,
    Optional<String> note) {

  static List<CorpusCell> load() {
    try (InputStream bytes = CorpusCell.class.getResourceAsStream("/corpus/timescales.jsonl")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(CorpusCell::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CorpusCell parse(String line) {
    Map<String, String> fields = new HashMap<>();
    List<String> windows = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
      String name = "";
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          name = json.currentName();
        } else if (token == JsonToken.VALUE_STRING && name.equals("edtf")) {
          windows.add(json.getString());
        } else if (token == JsonToken.VALUE_STRING) {
          fields.put(name, json.getString());
        }
      }
    }
    return new CorpusCell(
        fields.get("text"),
        Conventions.presets().get(fields.get("conventions")),
        Optional.ofNullable(fields.get("context")).map(DateWindow::parse),
        fields.get("kind"),
        windows,
        Optional.ofNullable(fields.get("note")));
  }

  Timescale read() {
    return Timescale.explain(text, conventions, context).timescale();
  }

  /** The last days of the windows; open ends are absent. */
  List<Optional<LocalDate>> lastDays() {
    return windows.stream().map(edtf -> DateWindow.parse(edtf).lastDay()).toList();
  }
}
