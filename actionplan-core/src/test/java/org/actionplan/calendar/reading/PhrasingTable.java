// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;

/** The hand-written table of phrasings, {@code phrasings.txt}. */
final class PhrasingTable {

  /**
   * A line of the table.
   *
   * @param conventions the name of the preset
   * @param context the date of the plan
   * @param text the cell
   * @param meaning as {@link Meaning} writes it
   */
  record Phrasing(String conventions, Optional<DateWindow> context, String text, String meaning) {

    Conventions preset() {
      return Conventions.presets().get(conventions);
    }

    TimescaleExplanation read() {
      return Timescale.explain(text, preset(), context);
    }
  }

  private PhrasingTable() {}

  static List<Phrasing> load() {
    String all;
    try (InputStream bytes = PhrasingTable.class.getResourceAsStream("phrasings.txt")) {
      all = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Phrasing> phrasings = new ArrayList<>();
    String conventions = "";
    Optional<DateWindow> context = Optional.empty();
    for (String line : all.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      int space = line.indexOf(' ');
      if (line.startsWith("[") && line.endsWith("]") && !line.contains(" => ")) {
        conventions = line.substring(1, space);
        String date = line.substring(space + 1, line.length() - 1);
        context = date.equals("-") ? Optional.empty() : Optional.of(DateWindow.parse(date));
      } else {
        int arrow = line.lastIndexOf(" => ");
        String text = line.substring(0, arrow).replace("\\n", "\n");
        phrasings.add(new Phrasing(conventions, context, text, line.substring(arrow + 4)));
      }
    }
    return phrasings;
  }
}
