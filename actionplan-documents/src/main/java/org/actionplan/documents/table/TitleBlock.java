// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.documents.grid.Cell;
import org.actionplan.documents.grid.Row;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * The lines above the table: who recommended, what the review was called, what kind of document
 * this is, and when the executive approved it.
 *
 * <p>What is not understood is kept in the plan's extension {@code titleLines}.
 */
final class TitleBlock {

  private final ActionPlan.Builder plan;
  private final Extensions extensions;
  private final Places places;
  private final Conventions conventions;

  private final List<String> title = new ArrayList<>();
  private @Nullable Cell kind;
  private boolean titleGoesOn;
  private boolean hasBody;
  private boolean hasAuthority;
  private Optional<DateWindow> approvedOn = Optional.empty();

  TitleBlock(
      ActionPlan.Builder plan, Extensions extensions, Places places, Conventions conventions) {
    this.plan = plan;
    this.extensions = extensions;
    this.places = places;
    this.conventions = conventions;
  }

  /** Reads the lines, and returns the date of approval if they give it. */
  Optional<DateWindow> read(List<Row> rows) {
    for (Row row : rows) {
      List<Cell> filled = row.filled();
      if (filled.size() == 2 && filled.get(0).words().endsWith(":")) {
        labelled(filled.get(0).words(), filled.get(1), filled.get(1).words());
      } else {
        filled.forEach(this::line);
      }
    }
    if (title.isEmpty() && kind != null) {
      addTitle(kind, Words.withoutMarkup(kind.words()));
    } else if (kind != null) {
      extensions.add("kind", Words.withoutMarkup(kind.words()), kind);
    }
    if (!title.isEmpty()) {
      plan.title(withoutDash(String.join(" ", title)));
    }
    return approvedOn;
  }

  private void line(Cell cell) {
    String text = Words.withoutMarkup(cell.words());
    int colon = text.indexOf(':');
    if (colon > 0 && TitleLine.ofLabel(text.substring(0, colon)) != TitleLine.OTHER) {
      labelled(text.substring(0, colon), cell, text.substring(colon + 1).strip());
    } else {
      place(TitleLine.of(text, conventions), cell, text);
    }
  }

  private void labelled(String label, Cell cell, String text) {
    TitleLine line = TitleLine.ofLabel(label);
    if (text.isEmpty()) {
      extensions.addItem("titleLines", cell.words(), cell);
    } else if (line == TitleLine.OTHER) {
      extensions.add(label.substring(0, label.lastIndexOf(':')).strip(), text, cell);
    } else {
      place(line, cell, text);
    }
  }

  private void place(TitleLine line, Cell cell, String text) {
    boolean goesOn = titleGoesOn && (line == TitleLine.TITLE || line == TitleLine.OTHER);
    titleGoesOn = false;
    switch (line) {
      case APPROVED -> approve(cell, text);
      case KIND -> keepKind(cell);
      case BODY -> {
        if (!hasBody) {
          places.put(JsonPointer.ROOT.field("recommendingBody"), cell);
          plan.recommendingBody(text);
          hasBody = true;
        } else {
          keep(cell);
        }
      }
      case AUTHORITY -> {
        if (!hasAuthority) {
          places.put(JsonPointer.ROOT.field("authority"), cell);
          plan.authority(text);
          hasAuthority = true;
        } else {
          keep(cell);
        }
      }
      case TITLE, OTHER -> {
        if (goesOn || (title.isEmpty() && line == TitleLine.TITLE)) {
          addTitle(cell, text);
        } else {
          keep(cell);
        }
      }
    }
  }

  private void addTitle(Cell cell, String text) {
    places.put(JsonPointer.ROOT.field("title"), cell);
    title.add(text);
    titleGoesOn = !withoutDash(text).equals(text);
  }

  private void approve(Cell cell, String text) {
    Optional<DateInWords> date = DateInWords.find(text, conventions);
    if (date.isEmpty() || approvedOn.isPresent()) {
      keep(cell);
      return;
    }
    approvedOn = date.map(DateInWords::window);
    plan.approvedOn(approvedOn);
    places.put(JsonPointer.ROOT.field("approvedOn"), cell);
    if (!date.get().others().isEmpty()) {
      // "(EXECUTIVE DATE)" says which date it is; a line may say more than that.
      keep(cell);
    }
  }

  private void keepKind(Cell cell) {
    if (kind == null) {
      kind = cell;
    } else {
      keep(cell);
    }
  }

  private void keep(Cell cell) {
    extensions.addItem("titleLines", Words.withoutMarkup(cell.words()), cell);
  }

  /** A title that goes on in the next line, or had its kind there, ends in a dash or colon. */
  private static String withoutDash(String text) {
    int end = text.length();
    while (end > 0 && " \u00a0-\u2013\u2014:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
