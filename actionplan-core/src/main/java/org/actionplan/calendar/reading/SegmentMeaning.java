// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** A cell whose lines, labelled items or clauses each have a meaning of their own. */
final class SegmentMeaning {

  private SegmentMeaning() {}

  static @Nullable CellMeaning of(String text, Items items, Windows windows) {
    List<Integer> starts = starts(items);
    if (starts.size() < 2) {
      return null;
    }
    List<Stage> stages = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    Windows current = windows;
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : items.size();
      String own = items.text().substring(items.start(from), items.end(to - 1));
      CellMeaning meaning = CellMeaning.ofWhole(own, items.between(from, to), current);
      if (meaning == null || !isStage(meaning.timescale())) {
        return null;
      }
      stages.add(new Stage(label(items, from, meaning.parts()), meaning.timescale()));
      parts.addAll(meaning.parts());
      current = inYearOf(meaning.timescale(), current);
    }
    return new CellMeaning(new Timescale.Staged(text, stages), null, parts);
  }

  private static boolean isStage(Timescale timescale) {
    return !(timescale instanceof Timescale.Staged || timescale instanceof Timescale.NotApplicable);
  }

  /** Where lines, clauses and labels begin, if each has words of its own. */
  private static List<Integer> starts(Items items) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < items.size(); i++) {
      boolean begins =
          items.isOnNewLine(i)
              || items.is(i - 1, TimeWord.SEMICOLON)
              || (items.is(i - 1, TimeWord.DOT) && items.isSpaced(i))
              || items.is(i - 1, TimeWord.LINE_TAG)
              || isLabel(items, i);
      if (begins) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean isLabel(Items items, int at) {
    Cursor c = new Cursor(items);
    c.at = at;
    boolean sign = items.letter(at) != 0 || items.is(at, TimeWord.OPEN);
    return sign && items.isSpaced(at) && LabelPhrase.read(c) && c.at > at + 1;
  }

  private static Optional<String> label(Items items, int from, List<Part> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Part first = parts.get(0);
    Items own = items.between(from, from + first.end);
    return new Cell("", own, new Windows(Conventions.NEUTRAL, null)).label(first);
  }

  /** A later line may leave out the year of an earlier one. */
  private static Windows inYearOf(Timescale timescale, Windows windows) {
    return timescale
        .deadline()
        .map(
            deadline ->
                new Windows(windows.conventions(), DateWindow.ofYear(deadline.latest().getYear())))
        .orElse(windows);
  }
}
