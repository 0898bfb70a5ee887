// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.StatusReading;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/** A recommendation with its actions while their rows are read. */
final class RecommendationDraft {

  private final JsonPointer pointer;
  private final Places places;
  private final CellReader read;
  private final Extensions extensions;
  private final Recommendation.Builder recommendation = Recommendation.builder();
  private final List<ActionDraft> actions = new ArrayList<>();
  private final Map<Field, String> given = new HashMap<>();
  private @Nullable Reference reference;

  RecommendationDraft(JsonPointer pointer, Places places, CellReader read) {
    this.pointer = pointer;
    this.places = places;
    this.read = read;
    this.extensions = new Extensions(pointer, places);
  }

  /**
   * Takes what a cell under a column says about the recommendation as a whole. What an earlier row
   * said already is not repeated; something else is kept beside it.
   */
  void take(Column column, Cell cell, String words) {
    Field field = column.field();
    if (words.isEmpty() || words.equals(given.get(field))) {
      return;
    }
    boolean taken =
        switch (field) {
          case RECOMMENDATION -> claim(field, words, "text", cell) && text(cell, words);
          case RESPONSE -> claim(field, words, "response", cell) && respond(words);
          case REFERENCE -> refer(cell, words);
          case THEME -> keep(field, cell, words);
          default -> false;
        };
    if (!taken) {
      extensions.add(column.heading(), cell);
    }
  }

  /** Notes the heading under which the recommendation stands. */
  void underSection(Cell section) {
    extensions.add("section", section);
  }

  /** Whether the words are those by which this recommendation is known. */
  boolean says(Field field, String words) {
    return words.equals(given.get(field));
  }

  /** Whether a reference is a part of this one, as 1.2 is of 1. */
  boolean contains(String words) {
    Optional<Reference> whole = Optional.ofNullable(reference);
    return CellReader.reference(words)
        .filter(part -> whole.filter(w -> isPart(part.text(), w.text())).isPresent())
        .isPresent();
  }

  private static boolean isPart(String text, String whole) {
    if (!text.startsWith(whole) || text.length() == whole.length()) {
      return false;
    }
    char next = text.charAt(whole.length());
    return next == '.' || next == '(' || (Character.isLetter(next) && endsInDigit(whole));
  }

  private static boolean endsInDigit(String text) {
    return Character.isDigit(text.charAt(text.length() - 1));
  }

  ActionDraft addAction(Cell start) {
    JsonPointer at = pointer.field("actions").element(actions.size());
    places.put(at, start);
    ActionDraft action = new ActionDraft(at, places, read);
    actions.add(action);
    return action;
  }

  Optional<ActionDraft> lastAction() {
    return actions.isEmpty() ? Optional.empty() : Optional.of(actions.get(actions.size() - 1));
  }

  private boolean claim(Field field, String words, String name, Cell cell) {
    boolean free = given.putIfAbsent(field, words) == null;
    if (free) {
      places.put(pointer, cell);
      places.put(pointer.field(name), cell);
    }
    return free;
  }

  private boolean keep(Field field, Cell cell, String words) {
    boolean free = given.putIfAbsent(field, words) == null;
    if (free) {
      extensions.add(field.key(), cell);
    }
    return free;
  }

  private boolean text(Cell cell, String words) {
    Optional<LeadingReference> leading =
        given.containsKey(Field.REFERENCE) ? Optional.empty() : LeadingReference.split(words);
    leading.ifPresent(found -> setReference(found.reference(), cell));
    recommendation.text(leading.map(LeadingReference::text).orElse(words));
    return true;
  }

  private boolean respond(String words) {
    recommendation.response(
        Response.builder().decision(StatusReading.parse(words).decision()).text(words).build());
    return true;
  }

  private boolean refer(Cell cell, String words) {
    Optional<Reference> found = CellReader.reference(words);
    if (found.isEmpty() && words.length() > Reference.MAX_LENGTH) {
      places.remark(ImportRule.REFERENCE_UNUSABLE, cell);
    }
    if (found.isEmpty() || given.putIfAbsent(Field.REFERENCE, words) != null) {
      return false;
    }
    setReference(found.get(), cell);
    return true;
  }

  private void setReference(Reference found, Cell cell) {
    reference = found;
    recommendation.reference(found);
    places.put(pointer, cell);
    places.put(pointer.field("reference"), cell);
  }

  Recommendation build() {
    actions.forEach(action -> recommendation.addActions(action.build()));
    return recommendation.putAllExtensions(extensions.values()).build();
  }
}
