// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table, understood by their headings and by one another.
 *
 * <pre>{@code
 * Columns.of(List.of("", "ACTION", "PROPOSAL", "WHO", "WHEN")).fields()
 *     // [REFERENCE, ACTION, RECOMMENDATION, OWNER, TIMESCALE]
 * }</pre>
 *
 * <p>"PROPOSAL" alone would be an action; beside "ACTION" it is what was recommended. English and
 * Welsh headings are known. Immutable.
 */
public final class Columns {

  private final List<Column> all;
  private final List<Heading> headings;

  private Columns(List<Column> all, List<Heading> headings) {
    this.all = List.copyOf(all);
    this.headings = List.copyOf(headings);
  }

  /**
   * Understands the headings of one table.
   *
   * @param headings the headings from left to right as written; an empty text for a column without
   *     one
   * @return a column for each heading
   */
  public static Columns of(List<String> headings) {
    List<Heading> english = read(headings, HeadingWords.ENGLISH);
    List<Heading> read = english;
    if (weight(english) * 2 < headings.size()) {
      List<Heading> welsh = read(headings, HeadingWords.WELSH);
      read = weight(welsh) > weight(english) ? welsh : english;
    }
    List<Field> fields = new FieldsInContext(headings, read).fields();
    List<Column> all = new ArrayList<>(headings.size());
    for (int i = 0; i < headings.size(); i++) {
      all.add(
          new Column(
              i + 1, headings.get(i), fields.get(i), read.get(i).also(), read.get(i).isKnown()));
    }
    return new Columns(all, read);
  }

  private static List<Heading> read(List<String> headings, HeadingWords language) {
    return headings.stream().map(text -> HeadingReader.read(text, language)).toList();
  }

  private static double weight(List<Heading> headings) {
    return headings.stream().mapToDouble(Heading::coverage).sum();
  }

  /**
   * The columns from left to right.
   *
   * @return an unmodifiable list
   */
  public List<Column> all() {
    return all;
  }

  /**
   * What the columns hold, from left to right.
   *
   * @return one field for each column
   */
  public List<Field> fields() {
    return all.stream().map(Column::field).toList();
  }

  /**
   * The first column that holds a field.
   *
   * @param field for example {@link Field#OWNER}
   * @return the column, or empty if none holds it
   */
  public Optional<Column> find(Field field) {
    return all.stream().filter(column -> column.field() == field).findFirst();
  }

  /**
   * Whether these headings are likely to be headings at all, and not a row of data.
   *
   * @return true if at least two different fields are named, at least half of the texts consist
   *     mostly of known words, and a recommendation, an action, an owner or a timescale is among
   *     them
   */
  public boolean areHeadings() {
    Set<Field> named = EnumSet.noneOf(Field.class);
    int likely = 0;
    int filled = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).heading().isBlank()) {
        filled++;
        if (knownShare(i) >= 0.5) {
          likely++;
          named.add(all.get(i).field());
        }
      }
    }
    named.remove(Field.OTHER);
    return named.size() >= 2 && likely * 2 >= filled && CORE.stream().anyMatch(named::contains);
  }

  /**
   * How much of one heading consists of known words.
   *
   * @param index the position of the column, counted from 0
   * @return 1 for "Budget cost", 0 for "Head of Stronger Communities"; 0 for a column without one
   */
  public double knownShare(int index) {
    return headings.get(index).coverage();
  }

  private static final Set<Field> CORE =
      EnumSet.of(Field.RECOMMENDATION, Field.ACTION, Field.OWNER, Field.TIMESCALE);

  /**
   * One line for each column.
   *
   * @return the columns as {@link Column#toString()} prints them, joined by line feeds
   */
  @Override
  public String toString() {
    return String.join("\n", all.stream().map(Column::toString).toList());
  }
}
