// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.List;

/**
 * One column of a table, and how its heading was understood.
 *
 * <p>A heading may name two fields, as "Cost and Whom" does; the first one named is {@link
 * #field()}, the others are {@link #also()}.
 *
 * @param number the position, counted from 1
 * @param heading the heading as written; empty if the column has none
 * @param field what the column holds
 * @param also the other fields that the heading names; mostly empty
 * @param known whether a word of the heading was known; if not, the field is {@link Field#OTHER} or
 *     was concluded from the neighbours
 */
public record Column(int number, String heading, Field field, List<Field> also, boolean known) {

  /**
   * Copies the list.
   *
   * @param number the position, counted from 1
   * @param heading the heading as written
   * @param field what the column holds
   * @param also the other fields that the heading names
   * @param known whether a word of the heading was known
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Column {
    if (number < 1) {
      throw new IllegalArgumentException("number must be 1 or more, but was " + number);
    }
    also = List.copyOf(also);
  }

  /**
   * The column in a line for people.
   *
   * @return for example {@code column 4 "BUDGET COST": budget}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(60).append("column ").append(number);
    text.append(heading.isBlank() ? " without a heading" : " \"" + heading + "\"").append(": ");
    text.append(field == Field.OTHER ? "kept under its own name" : field.toString());
    also.forEach(other -> text.append(", also ").append(other));
    return text.append(known || heading.isBlank() ? "" : " (not a known heading)").toString();
  }
}
