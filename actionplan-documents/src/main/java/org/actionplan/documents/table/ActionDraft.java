// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.heading.Column;
import org.actionplan.documents.heading.Field;
import org.actionplan.plan.Action;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Reference;
import org.actionplan.plan.StatusReading;
import org.actionplan.report.JsonPointer;

/**
 * An action while its row is read.
 *
 * <p>A field that has a value takes no second one: a further cell is kept as an extension under the
 * name of its column.
 */
final class ActionDraft {

  private static final Set<String> TICKS =
      Set.of("x", "\u2022", "\u25cf", "\u2713", "\u2714", "y", "yes", "*");

  private record Named(Owner owner, Cell cell) {}

  private final JsonPointer pointer;
  private final Places places;
  private final CellReader read;
  private final Extensions extensions;
  private final Action.Builder action = Action.builder();
  private final Set<Field> given = EnumSet.noneOf(Field.class);
  private final List<Named> leads = new ArrayList<>();
  private final List<Named> supports = new ArrayList<>();
  private final TimescaleDraft timescales = new TimescaleDraft();
  private int updates;
  private int evidence;

  ActionDraft(JsonPointer pointer, Places places, CellReader read) {
    this.pointer = pointer;
    this.places = places;
    this.read = read;
    this.extensions = new Extensions(pointer, places);
  }

  /** Takes what a cell under a column says; a blank cell only leaves its place. */
  void take(Column column, Cell cell, String words) {
    if (words.isEmpty()) {
      leavePlace(column.field(), cell);
    } else if (!takeField(column, cell, words)) {
      extensions.add(column.heading(), cell);
    }
  }

  private boolean takeField(Column column, Cell cell, String words) {
    return switch (column.field()) {
      case PROGRESS -> update(column, cell, words);
      case EVIDENCE -> evidence(cell, words);
      case OWNER -> own(leads, OwnerCell.read(words, Owner.Role.LEAD), cell);
      case SUPPORT_OWNER -> own(supports, OwnerCell.read(words, Owner.Role.SUPPORT), cell);
      case OUTCOME, START -> keep(column.field(), cell);
      case REFERENCE -> refer(cell, words);
      case ACTION -> claim(Field.ACTION, "description", cell, () -> action.description(words));
      case BUDGET -> claim(Field.BUDGET, "budget", cell, () -> action.budget(read.budget(words)));
      case PRIORITY -> claim(Field.PRIORITY, "priority", cell, () -> action.priority(words));
      case STATUS -> claim(Field.STATUS, "status", cell, () -> status(column, cell, words));
      case TIMESCALE -> promise(column, cell, words);
      case REVISED_TIMESCALE -> revise(cell, words);
      case RECOMMENDATION, RESPONSE, THEME, OTHER -> false;
    };
  }

  private void leavePlace(Field field, Cell cell) {
    switch (field) {
      case ACTION -> places.put(pointer.field("description"), cell);
      case OWNER -> places.put(pointer.field("owners"), cell);
      case BUDGET -> places.put(pointer.field("budget"), cell);
      case STATUS -> places.put(pointer.field("status"), cell);
      default -> {}
    }
  }

  private boolean claim(Field field, String name, Cell cell, Runnable take) {
    boolean free = given.add(field);
    if (free) {
      places.put(pointer.field(name), cell);
      take.run();
    }
    return free;
  }

  private boolean keep(Field field, Cell cell) {
    boolean free = given.add(field);
    if (free) {
      extensions.add(field.key(), cell);
    }
    return free;
  }

  private boolean refer(Cell cell, String words) {
    Optional<Reference> reference = CellReader.reference(words);
    return reference.isPresent()
        && claim(Field.REFERENCE, "reference", cell, () -> action.reference(reference));
  }

  private static boolean own(List<Named> named, OwnerCell read, Cell cell) {
    read.owners().forEach(owner -> named.add(new Named(owner, cell)));
    return read.isWhole() && !read.owners().isEmpty();
  }

  /** A dot under "Short term" means the heading; the dot itself is kept beside it. */
  private boolean promise(Column column, Cell cell, String words) {
    boolean isTick = TICKS.stream().anyMatch(words::equalsIgnoreCase);
    if (!given.add(Field.TIMESCALE)) {
      return false;
    }
    timescales.promise(read.timescale(isTick ? column.heading() : words), cell);
    return !isTick;
  }

  private boolean revise(Cell cell, String words) {
    if (CellReader.isPlaceholder(words) || !given.add(Field.REVISED_TIMESCALE)) {
      return false;
    }
    timescales.revise(read.timescale(words), cell);
    return true;
  }

  private void status(Column column, Cell cell, String words) {
    StatusReading reading = StatusReading.parse(words);
    action.statedStatus(words).status(reading.status());
    places.put(pointer.field("statedStatus"), cell);
    if (Words.of(column.heading()).contains("date")) {
      read.date(words).ifPresent(action::completedOn);
    }
    reading.rag().ifPresent(rag -> addUpdate(ProgressUpdate.builder().rag(rag).build(), cell));
  }

  private boolean update(Column column, Cell cell, String words) {
    StatusReading reading = StatusReading.parse(words);
    addUpdate(
        ProgressUpdate.builder()
            .text(words)
            .status(reading.status())
            .rag(reading.rag())
            .on(read.date(column.heading()))
            .percentComplete(Percentage.of(column.heading(), words))
            .build(),
        cell);
    return true;
  }

  private void addUpdate(ProgressUpdate update, Cell cell) {
    places.put(pointer.field("updates").element(updates++), cell);
    action.addUpdates(update);
  }

  private boolean evidence(Cell cell, String words) {
    places.put(pointer.field("evidence").element(evidence++), cell);
    action.addEvidence(Evidence.builder().text(words).build());
    return true;
  }

  Action build() {
    addOwners(leads, 0);
    addOwners(supports, leads.size());
    timescales.build(action, pointer, places);
    return action.putAllExtensions(extensions.values()).build();
  }

  private void addOwners(List<Named> named, int from) {
    if (from == 0 && !named.isEmpty()) {
      places.put(pointer.field("owners"), named.get(0).cell());
    }
    for (int i = 0; i < named.size(); i++) {
      places.put(pointer.field("owners").element(from + i), named.get(i).cell());
      action.addOwners(named.get(i).owner());
    }
  }
}
