// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;

/**
 * A cell that holds two fields, as its heading says: "Head of Housing, March 2023" under "Lead and
 * date".
 *
 * @param first the field of the column
 * @param firstWords what belongs to it
 * @param second the other field that the heading names
 * @param secondWords what belongs to that
 */
record TwoFields(Field first, String firstWords, Field second, String secondWords) {

  private static final List<String> SEPARATORS =
      List.of("\n", " / ", "; ", ", ", " - ", " \u2013 ");

  /** The parts of a cell, if one part and only that can be read as a time or an amount. */
  static Optional<TwoFields> split(Column column, String words, CellReader read) {
    if (column.also().size() != 1) {
      return Optional.empty();
    }
    Field first = column.field();
    Field second = column.also().get(0);
    Optional<Field> told = List.of(first, second).stream().filter(TwoFields::isTold).findFirst();
    if (told.isEmpty() || (isTold(first) && isTold(second))) {
      return Optional.empty();
    }
    for (String separator : SEPARATORS) {
      OptionalInt cut =
          IntStream.iterate(
                  words.indexOf(separator), at -> at > 0, at -> words.indexOf(separator, at + 1))
              .filter(
                  at ->
                      differ(
                          words.substring(0, at),
                          words.substring(at + separator.length()),
                          told.get(),
                          read))
              .findFirst();
      if (cut.isPresent()) {
        String left = words.substring(0, cut.getAsInt()).strip();
        String right = words.substring(cut.getAsInt() + separator.length()).strip();
        boolean leftIsTold = reads(left, told.get(), read);
        boolean inOrder = leftIsTold == isTold(first);
        return Optional.of(
            new TwoFields(first, inOrder ? left : right, second, inOrder ? right : left));
      }
    }
    return Optional.empty();
  }

  /** Whether the words themselves tell that they mean this field. */
  private static boolean isTold(Field field) {
    return field == Field.TIMESCALE || field == Field.BUDGET;
  }

  private static boolean differ(String left, String right, Field told, CellReader read) {
    return !left.isBlank()
        && !right.isBlank()
        && reads(left.strip(), told, read) != reads(right.strip(), told, read);
  }

  private static boolean reads(String words, Field told, CellReader read) {
    return told == Field.TIMESCALE
        ? !(read.timescale(words) instanceof Timescale.Unreadable)
        : !(read.budget(words) instanceof Budget.Unreadable);
  }
}
