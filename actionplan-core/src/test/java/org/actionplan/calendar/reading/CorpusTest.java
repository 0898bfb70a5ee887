// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The score on real cells: right, silent (called unreadable) or wrong. */
class CorpusTest {

  private enum Verdict {
    RIGHT,
    SILENT,
    WRONG
  }

  private static final List<CorpusCell> CELLS = CorpusCell.load();

  @Test
  void everyClearCellIsRight(TestReporter reporter) {
    List<CorpusCell> clear = CELLS.stream().filter(cell -> cell.note().isEmpty()).toList();
    reporter.publishEntry("clear cells", score(clear).toString());
    assertThat(clear).hasSize(100).allMatch(cell -> verdict(cell) == Verdict.RIGHT);
  }

  @Test
  void cellsWithADebatableLabelAreRightButForThree(TestReporter reporter) {
    List<CorpusCell> noted = CELLS.stream().filter(cell -> cell.note().isPresent()).toList();
    reporter.publishEntry("cells with a note", score(noted).toString());
    assertThat(noted).hasSize(84);
    assertThat(noted)
        .filteredOn(cell -> verdict(cell) != Verdict.RIGHT)
        .extracting(CorpusCell::text)
        .containsExactly(
            "Report early 2009",
            "2021/22 Projects completed - March 2022",
            "Before end of Summer 2020/Begnniing Autumn 2021");
  }

  private static Map<Verdict, Integer> score(List<CorpusCell> cells) {
    Map<Verdict, Integer> score = new EnumMap<>(Verdict.class);
    cells.forEach(cell -> score.merge(verdict(cell), 1, Integer::sum));
    return score;
  }

  private static Verdict verdict(CorpusCell cell) {
    Timescale read = cell.read();
    String kind = kind(read);
    boolean sameDays = cell.windows().isEmpty() || lastDays(read).equals(cell.lastDays());
    if (kind.equals(cell.kind()) && sameDays) {
      return Verdict.RIGHT;
    }
    return kind.equals("unreadable") ? Verdict.SILENT : Verdict.WRONG;
  }

  private static String kind(Timescale timescale) {
    String meaning = Meaning.of(timescale);
    int space = meaning.indexOf(' ');
    return space < 0 ? meaning : meaning.substring(0, space);
  }

  private static List<Optional<LocalDate>> lastDays(Timescale timescale) {
    if (timescale instanceof Timescale.Due due) {
      return List.of(due.readings().usual().flatMap(DateWindow::lastDay));
    }
    if (timescale instanceof Timescale.Span span) {
      return List.of(span.readings().usual().flatMap(DateWindow::lastDay));
    }
    if (timescale instanceof Timescale.Staged staged) {
      return staged.stages().stream()
          .flatMap(stage -> lastDays(stage.timescale()).stream())
          .toList();
    }
    if (timescale instanceof Timescale.Ongoing ongoing) {
      return ongoing.since().isPresent() ? List.of(Optional.empty()) : List.of();
    }
    if (timescale instanceof Timescale.Recurring recurring) {
      return recurring.first().map(first -> List.of(first.lastDay())).orElse(List.of());
    }
    if (timescale instanceof Timescale.Relative relative) {
      return relative.due().map(due -> List.of(due.lastDay())).orElse(List.of());
    }
    return timescale instanceof Timescale.Done done
        ? done.on().map(on -> List.of(on.lastDay())).orElse(List.of())
        : List.of();
  }
}
