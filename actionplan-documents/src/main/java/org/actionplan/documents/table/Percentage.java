// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much of the work a cell says is complete, where it says nothing else. */
final class Percentage {

  private static final List<String> FOLLOWING = List.of("", "complete", "completed", "done");

  private Percentage() {}

  /**
   * The percentage that stands in a cell.
   *
   * @return 60 for "60%" and "60 % complete", and for "60" under "% complete"; empty for "over 60%"
   */
  static Optional<Integer> of(String heading, String words) {
    String text = words.strip();
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > 3) {
      return Optional.empty();
    }
    int value = Integer.parseInt(text.substring(0, digits));
    String rest = text.substring(digits).strip();
    boolean isPercent = rest.startsWith("%");
    String after = isPercent ? rest.substring(1) : rest;
    boolean isAlone =
        FOLLOWING.contains(Words.inOneLine(after).toLowerCase(Locale.ROOT).replace(".", ""));
    return value <= 100 && isAlone && (isPercent || isOfPercentages(heading))
        ? Optional.of(value)
        : Optional.empty();
  }

  private static boolean isOfPercentages(String heading) {
    return heading.indexOf('%') >= 0
        || Words.of(heading).stream().anyMatch(word -> word.startsWith("percent"));
  }
}
