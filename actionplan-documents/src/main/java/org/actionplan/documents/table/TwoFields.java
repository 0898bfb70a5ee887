// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;

/**
 * A cell that may hold two fields, as its heading says: "Head of Housing, March 2023" under "Lead
 * and date". A time or an amount is told by its own words; what is neither is the other field.
 *
 * @param told the field that is a time or an amount
 * @param toldWords what belongs to it; empty if nothing does
 * @param other the other field
 * @param otherWords what belongs to that; empty if nothing does
 */
record TwoFields(Field told, String toldWords, Field other, String otherWords) {

  /** Every part of a cell is read once for each cut; nobody writes two fields into more. */
  private static final int LONGEST = 300;

  private static final List<String> SEPARATORS =
      List.of("\n", " / ", "; ", ", ", " - ", " \u2013 ");

  /** The parts of a cell; empty if its heading names one field, or none that tells itself. */
  static Optional<TwoFields> split(Column column, String words, CellReader read) {
    if (column.also().size() != 1) {
      return Optional.empty();
    }
    Field first = column.field();
    Field second = column.also().get(0);
    if (isTold(first) == isTold(second)) {
      return Optional.empty();
    }
    Field told = isTold(first) ? first : second;
    Field other = isTold(first) ? second : first;
    List<String> separators = words.length() <= LONGEST ? SEPARATORS : List.of();
    for (String separator : separators) {
      Optional<TwoFields> parts = split(words, separator, told, other, read);
      if (parts.isPresent()) {
        return parts;
      }
    }
    return Optional.of(
        reads(words, told, read)
            ? new TwoFields(told, words, other, "")
            : new TwoFields(told, "", other, words));
  }

  /**
   * The parts on the two sides of a separator, with as few words as possible for the told field.
   */
  private static Optional<TwoFields> split(
      String words, String separator, Field told, Field other, CellReader read) {
    List<TwoFields> splits = new ArrayList<>();
    for (int at = words.indexOf(separator); at >= 0; at = words.indexOf(separator, at + 1)) {
      String left = words.substring(0, at).strip();
      String right = words.substring(at + separator.length()).strip();
      boolean leftIsTold = reads(left, told, read);
      if (!left.isEmpty() && !right.isEmpty() && leftIsTold != reads(right, told, read)) {
        splits.add(
            leftIsTold
                ? new TwoFields(told, left, other, right)
                : new TwoFields(told, right, other, left));
      }
    }
    return splits.stream().min(Comparator.comparingInt(parts -> parts.toldWords().length()));
  }

  private static boolean isTold(Field field) {
    return field == Field.TIMESCALE || field == Field.BUDGET;
  }

  private static boolean reads(String words, Field told, CellReader read) {
    if (told == Field.TIMESCALE) {
      return !(read.timescale(words).timescale() instanceof Timescale.Unreadable);
    }
    Budget budget = read.budget(words);
    return !(budget instanceof Budget.Unreadable) && !(budget instanceof Budget.Described);
  }
}
