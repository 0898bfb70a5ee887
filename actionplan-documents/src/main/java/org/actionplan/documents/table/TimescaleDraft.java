// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;
import org.actionplan.documents.grid.Cell;
import org.actionplan.plan.Action;
import org.actionplan.plan.Revision;
import org.actionplan.report.JsonPointer;

/**
 * The timescales of an action while its row is read, from the first promise to the current one.
 *
 * <p>A column of revised dates follows the column of first promises wherever it stands; a cell such
 * as "September 2022 (from February 2022)" holds two promises of its own.
 */
final class TimescaleDraft {

  private record Dated(Timescale timescale, Cell cell) {}

  private final List<Dated> promised = new ArrayList<>(2);
  private final List<Dated> revised = new ArrayList<>(2);

  void promise(TimescaleExplanation read, Cell cell) {
    add(promised, read, cell);
  }

  void revise(TimescaleExplanation read, Cell cell) {
    add(revised, read, cell);
  }

  private static void add(List<Dated> dated, TimescaleExplanation read, Cell cell) {
    read.original().ifPresent(original -> dated.add(new Dated(original, cell)));
    dated.add(new Dated(read.timescale(), cell));
  }

  /** Gives the action its current timescale and the moves that led to it. */
  void build(Action.Builder action, JsonPointer pointer, Places places) {
    List<Dated> all = new ArrayList<>(promised);
    all.addAll(revised);
    for (int i = 1; i < all.size(); i++) {
      Dated from = all.get(i - 1);
      Dated to = all.get(i);
      JsonPointer revision = pointer.field("revisions").element(i - 1);
      places.put(revision.field("from"), from.cell());
      places.put(revision.field("to"), to.cell());
      action.addRevisions(Revision.builder().from(from.timescale()).to(to.timescale()).build());
    }
    if (!all.isEmpty()) {
      Dated current = all.get(all.size() - 1);
      places.put(pointer.field("timescale"), current.cell());
      action.timescale(current.timescale());
    }
  }
}
