// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;
import org.actionplan.documents.remark.ImportRule;
import org.jspecify.annotations.Nullable;

/** Remembers what stood above in each column, for cells that say "ditto" or "as above". */
final class Ditto {

  private static final Set<String> MARKS =
      Set.of(
          "ditto",
          "ditto.",
          "\"",
          "\u201c",
          "\u201d",
          "\u3003",
          "''",
          ",,",
          "do.",
          "-do-",
          "- do -",
          "as above",
          "as above.",
          "(as above)",
          "see above",
          "see above.",
          "(see above)",
          "same as above",
          "same as above.",
          "fel uchod",
          "fel yr uchod");

  /** In other columns "as above" is a text like any other. */
  private static final Set<Field> REPEATED =
      EnumSet.of(
          Field.RECOMMENDATION,
          Field.ACTION,
          Field.OWNER,
          Field.SUPPORT_OWNER,
          Field.BUDGET,
          Field.TIMESCALE,
          Field.REVISED_TIMESCALE,
          Field.STATUS,
          Field.PRIORITY,
          Field.THEME);

  private final Map<Integer, String> above = new HashMap<>();
  private final Places places;

  Ditto(Places places) {
    this.places = places;
  }

  /** The words that a cell stands for: its own, or those above it. */
  String resolve(Column column, Cell cell) {
    String words = cell.words();
    if (!isMark(words) || !REPEATED.contains(column.field())) {
      if (!words.isEmpty()) {
        above.put(column.number(), words);
      }
      return words;
    }
    @Nullable String source = above.get(column.number());
    if (source == null) {
      places.remark(ImportRule.DITTO_UNRESOLVED, cell, "text", words);
      return words;
    }
    places.remark(ImportRule.DITTO, cell, "text", words, "above", source);
    return source;
  }

  static boolean isMark(String words) {
    return words.length() <= 16 && MARKS.contains(words.toLowerCase(Locale.ROOT));
  }
}
