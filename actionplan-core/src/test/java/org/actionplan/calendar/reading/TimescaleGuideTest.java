// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.api.Test;

/** Keeps docs/timescales.md true; {@code -Dgolden.refresh=true} rewrites it. */
class TimescaleGuideTest {

  private static final Path PAGE = Path.of("..", "docs", "timescales.md");

  @Test
  void thePageShowsWhatTheReadersRead() throws IOException {
    GeneratedFile.assertFresh(PAGE, page());
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    String conventions = "";
    Optional<DateWindow> context = Optional.empty();
    for (String line : template().lines().toList()) {
      if (line.equals("{{ambiguities}}")) {
        ambiguities(page);
      } else if (line.equals("{{end}}")) {
        conventions = "";
      } else if (line.startsWith("{{")) {
        int space = line.indexOf(' ');
        conventions = line.substring(2, space);
        String date = line.substring(space + 1, line.length() - 2);
        context = date.equals("-") ? Optional.empty() : Optional.of(DateWindow.parse(date));
        header(page, conventions, date);
      } else if (conventions.isEmpty()) {
        page.append(line).append('\n');
      } else {
        example(page, line, Conventions.presets().get(conventions), context);
      }
    }
    return page.toString();
  }

  private static String template() throws IOException {
    try (InputStream bytes = TimescaleGuideTest.class.getResourceAsStream("guide.md")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void header(StringBuilder page, String conventions, String date) {
    page.append("| cell, by `")
        .append(conventions)
        .append(date.equals("-") ? "`" : "` in a plan of " + date)
        .append(" | is read as |\n| --- | --- |\n");
  }

  private static void example(
      StringBuilder page, String line, Conventions conventions, Optional<DateWindow> context) {
    String text = line.replace("\\n", "\n");
    String meaning = Meaning.of(Timescale.explain(text, conventions, context));
    page.append("| `").append(line).append("` | ").append(meaning).append(" |\n");
  }

  private static void ambiguities(StringBuilder page) {
    page.append("| reason | says |\n| --- | --- |\n");
    for (Ambiguity ambiguity : Ambiguity.values()) {
      page.append("| `").append(ambiguity).append("` | ").append(ambiguity.reason()).append(" |\n");
    }
  }
}
