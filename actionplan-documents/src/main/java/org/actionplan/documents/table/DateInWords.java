// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;

/**
 * A date that stands among other words, as in the title "Cabinet – 12 October 2011".
 *
 * @param window the day or month
 * @param others the other words of the line, in lower case
 */
record DateInWords(DateWindow window, List<String> others) {

  /** The only date of a line; empty if there is none or more than one. */
  static Optional<DateInWords> find(String line, Conventions conventions) {
    List<String> words = Words.of(line);
    List<DateInWords> found = new ArrayList<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      at(words, i).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return inFigures(line, words, conventions);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** A date such as "18/10/2022", where the whole line can be read as one. */
  private static Optional<DateInWords> inFigures(
      String line, List<String> words, Conventions conventions) {
    if (Timescale.parse(line, conventions) instanceof Timescale.Due due
        && due.readings().windows().size() == 1) {
      List<String> others =
          words.stream().filter(word -> word.chars().allMatch(Character::isLetter)).toList();
      return Optional.of(new DateInWords(due.readings().windows().get(0), others));
    }
    return Optional.empty();
  }

  /** The date whose month is the word with the given index. */
  private static Optional<DateInWords> at(List<String> words, int index) {
    int month = month(words.get(index));
    int year = number(words.get(index + 1), 4, "");
    if (month == 0 || year < 1900) {
      return Optional.empty();
    }
    int dayAt = index > 1 && words.get(index - 1).equals("of") ? index - 2 : index - 1;
    int day = dayAt >= 0 ? number(words.get(dayAt), 2, "st nd rd th") : 0;
    List<String> others = new ArrayList<>(words);
    try {
      DateWindow window =
          day > 0 ? DateWindow.of(year, month, day) : DateWindow.of(YearMonth.of(year, month));
      others.subList(day > 0 ? dayAt : index, index + 2).clear();
      return Optional.of(new DateInWords(window, List.copyOf(others)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (name.equals(word) || (word.length() >= 3 && name.substring(0, 3).equals(word))) {
        return month.getValue();
      }
    }
    return word.equals("sept") ? 9 : 0;
  }

  /** The number at the start of a word, where nothing but an ending follows; 0 if there is none. */
  private static int number(String word, int maxDigits, String endings) {
    int digits = 0;
    while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
      digits++;
    }
    String ending = word.substring(digits);
    boolean isNumber = digits > 0 && digits <= maxDigits;
    return isNumber && (ending.isEmpty() || (ending.length() == 2 && endings.contains(ending)))
        ? Integer.parseInt(word.substring(0, digits))
        : 0;
  }
}
