// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.api.Test;

/** The lists in {@code docs/importing.md} are what the data and the code say. */
class ImportingPageTest {

  private static final Path PAGE = Path.of("..", "docs", "importing.md");
  private static final String END = "<!-- end -->";

  @Test
  void listsTheHeadingsAndFindingsThatThereAre() throws IOException {
    String page = Files.readString(PAGE);
    String expected = with("findings", findings(), with("headings", headings(), page));
    GeneratedFile.assertFresh(PAGE, expected);
  }

  private static String with(String name, String list, String page) {
    String start = "<!-- " + name + ": generated -->\n";
    int from = page.indexOf(start) + start.length();
    return page.substring(0, from) + list + page.substring(page.indexOf(END, from));
  }

  private static String headings() {
    StringBuilder list = new StringBuilder();
    for (Field field : Field.values()) {
      list.append("**").append(field).append("** – ");
      list.append(phrases(HeadingWords.ENGLISH, field, true));
      String soft = phrases(HeadingWords.ENGLISH, field, false);
      list.append(soft.isEmpty() ? "" : "; *or* " + soft);
      String welsh = phrases(HeadingWords.WELSH, field, true);
      list.append(welsh.isEmpty() ? "" : ". *Welsh* " + welsh).append(".\n\n");
    }
    return list.toString();
  }

  private static String phrases(HeadingWords language, Field field, boolean firm) {
    List<String> phrases =
        language.phrases().stream()
            .filter(phrase -> phrase.fields().get(0) == field)
            .filter(phrase -> (phrase.fields().size() == 1) == firm)
            .map(phrase -> String.join(" ", phrase.words()))
            .toList();
    List<String> singular =
        phrases.stream()
            .filter(phrase -> !phrase.endsWith("s") || !phrases.contains(cut(phrase)))
            .toList();
    return String.join(", ", singular);
  }

  private static String cut(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  private static String findings() {
    StringBuilder table = new StringBuilder();
    table.append("| finding | severity | says | what to do |\n|---|---|---|---|\n");
    for (ImportRule rule : ImportRule.values()) {
      table
          .append("| `")
          .append(rule.id())
          .append("` | ")
          .append(rule.severity().name().charAt(0))
          .append(rule.severity().name().substring(1).toLowerCase(java.util.Locale.ROOT))
          .append(" | ")
          .append(rule.template())
          .append(" | ")
          .append(rule.advice())
          .append(" |\n");
    }
    return table.toString();
  }
}
