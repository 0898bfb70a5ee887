// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Columns;
import org.actionplan.documents.heading.Field;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows of data into recommendations and actions.
 *
 * <p>A row whose recommendation is blank, or repeats the one above, is a further action of that
 * recommendation. A row that has no action either completes the action above. In a table without
 * recommendations the actions stand under one recommendation without text for each section or
 * theme.
 */
final class RowReader {

  /** What says that there is an action even if nothing describes it. */
  private static final Set<Field> SUBSTANCE =
      EnumSet.of(
          Field.ACTION,
          Field.OWNER,
          Field.BUDGET,
          Field.TIMESCALE,
          Field.REVISED_TIMESCALE,
          Field.START,
          Field.STATUS,
          Field.PROGRESS,
          Field.EVIDENCE);

  /** A cell under its column, and the words that it stands for. */
  private record Value(Column column, Cell cell, String words) {
    boolean isFilled() {
      return !words.isEmpty();
    }

    boolean is(Field field) {
      return column.field() == field;
    }
  }

  private final Places places;
  private final CellReader read;
  private final Ditto ditto;
  private final List<RecommendationDraft> recommendations = new ArrayList<>();
  private Columns columns;
  private @Nullable RecommendationDraft current;
  private @Nullable Cell section;
  private boolean awaitsTable;

  RowReader(Places places, CellReader read, Columns columns) {
    this.places = places;
    this.read = read;
    this.columns = columns;
    this.ditto = new Ditto(places);
  }

  /** Reads on under other headings. */
  void under(Columns headings) {
    columns = headings;
    if (!awaitsTable) {
      current = null;
    }
    awaitsTable = false;
  }

  /** Reads on in another section. */
  void under(Cell heading) {
    section = heading;
    current = null;
  }

  /** Reads on under a recommendation that stands above its own table. */
  void underRecommendation(Cell cell) {
    Column column = new Column(1, "", Field.RECOMMENDATION, List.of(), true);
    next().take(column, cell, cell.words());
    awaitsTable = true;
  }

  Optional<ActionDraft> lastAction() {
    return Optional.ofNullable(current).flatMap(RecommendationDraft::lastAction);
  }

  List<Recommendation> recommendations() {
    return recommendations.stream().map(RecommendationDraft::build).toList();
  }

  void read(Row row) {
    List<Value> values = values(row);
    List<Value> filled = values.stream().filter(Value::isFilled).toList();
    if (filled.stream().allMatch(value -> value.is(Field.REFERENCE))) {
      places.remark(ImportRule.ROW_EMPTY, row, "reference", row.line());
      return;
    }
    RecommendationDraft above = current;
    boolean isNew = above == null || startsNew(filled, above);
    RecommendationDraft recommendation = isNew || above == null ? next() : above;
    Optional<ActionDraft> action = action(recommendation, isNew, values, filled);
    // References first: a number at the start of a text counts only where no column has one.
    values.stream()
        .sorted(Comparator.comparing(value -> !value.is(Field.REFERENCE)))
        .forEach(value -> give(value, isNew, recommendation, action));
  }

  private Optional<ActionDraft> action(
      RecommendationDraft recommendation, boolean isNew, List<Value> values, List<Value> filled) {
    if (filled.stream().noneMatch(this::hasSubstance)) {
      return Optional.empty();
    }
    boolean isDescribed = filled.stream().anyMatch(value -> value.is(Field.ACTION));
    return Optional.of(recommendation)
        .filter(same -> !isNew && !isDescribed)
        .flatMap(RecommendationDraft::lastAction)
        .or(() -> Optional.of(recommendation.addAction(start(values))));
  }

  private void give(
      Value value,
      boolean isNew,
      RecommendationDraft recommendation,
      Optional<ActionDraft> action) {
    boolean isPart = !isNew && value.is(Field.REFERENCE) && recommendation.contains(value.words());
    if (action.isPresent() && (isPart || !isAboutRecommendation(value.column()))) {
      action.get().take(value.column(), value.cell(), value.words());
    } else {
      recommendation.take(value.column(), value.cell(), value.words());
    }
  }

  private List<Value> values(Row row) {
    List<Value> values = new ArrayList<>();
    int width = Math.max(columns.all().size(), row.reach());
    for (int i = 0; i < width; i++) {
      Cell cell = row.cell(i);
      Column column =
          i < columns.all().size()
              ? columns.all().get(i)
              : new Column(i + 1, "", Field.OTHER, List.of(), false);
      String words = ditto.resolve(column, cell);
      TwoFields.split(column, words, read)
          .ifPresentOrElse(
              two -> {
                values.add(new Value(as(two.told(), column), cell, two.toldWords()));
                values.add(new Value(as(two.other(), column), cell, two.otherWords()));
              },
              () -> values.add(new Value(column, cell, words)));
    }
    return values;
  }

  private static Column as(Field field, Column column) {
    return new Column(column.number(), column.heading(), field, List.of(), column.known());
  }

  private boolean startsNew(List<Value> filled, RecommendationDraft above) {
    if (!hasRecommendations()) {
      return filled.stream()
          .anyMatch(value -> value.is(Field.THEME) && !above.says(Field.THEME, value.words()));
    }
    return filled.stream()
        .filter(value -> isAboutRecommendation(value.column()))
        .anyMatch(value -> isNews(value, above));
  }

  private static boolean isNews(Value value, RecommendationDraft above) {
    return switch (value.column().field()) {
      case RECOMMENDATION -> !above.says(Field.RECOMMENDATION, value.words());
      case REFERENCE ->
          !above.says(Field.REFERENCE, value.words()) && !above.contains(value.words());
      default -> false;
    };
  }

  private boolean hasRecommendations() {
    return columns.find(Field.RECOMMENDATION).isPresent();
  }

  private boolean isAboutRecommendation(Column column) {
    return switch (column.field()) {
      case RECOMMENDATION, RESPONSE, THEME -> true;
      case REFERENCE -> hasRecommendations() && !Words.of(column.heading()).contains("action");
      default -> false;
    };
  }

  /** A dash or "N/A" under owner and timescale does not make an action. */
  private boolean hasSubstance(Value value) {
    return SUBSTANCE.contains(value.column().field())
        && (value.is(Field.ACTION) || !CellReader.isPlaceholder(value.words()));
  }

  private RecommendationDraft next() {
    JsonPointer pointer = JsonPointer.ROOT.field("recommendations").element(recommendations.size());
    RecommendationDraft next = new RecommendationDraft(pointer, places, read);
    if (section != null) {
      next.underSection(section);
    }
    recommendations.add(next);
    current = next;
    return next;
  }

  private static Cell start(List<Value> values) {
    return values.stream()
        .filter(value -> value.is(Field.ACTION))
        .findFirst()
        .or(() -> values.stream().filter(value -> value.isFilled()).findFirst())
        .orElseThrow()
        .cell();
  }
}
