// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.corpus.LabelledCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Published cells of statuses and responses: what was reached must not be lost. */
class StatusCorpusTest {

  private static final int REACHED = 69;

  @Test
  void readsPublishedCells(TestReporter reporter) {
    List<String> missed = new ArrayList<>();
    int clear = 0;
    int right = 0;
    for (LabelledCell cell : LabelledCell.read("statuses.jsonl")) {
      StatusReading reading = StatusReading.parse(cell.text());
      boolean hit =
          label(reading).equals(cell.field("maps_to").orElseThrow())
              && reading.rag().map(Rag::name).equals(cell.field("rag"));
      if (!hit) {
        missed.add(
            (cell.isDebatable() ? "debatable: " : "")
                + cell.text()
                + " -> "
                + label(reading)
                + reading.rag()
                + " not "
                + cell.field("maps_to"));
      }
      if (!cell.isDebatable()) {
        clear++;
        right += hit ? 1 : 0;
      }
    }
    reporter.publishEntry("statuses", right + " of " + clear + " clear lines right");
    assertThat(right)
        .as("%s clear; missed: %s", clear, String.join("\n", missed))
        .isGreaterThanOrEqualTo(REACHED);
  }

  /** The word by which the corpus calls a reading. */
  static String label(StatusReading reading) {
    return switch (reading.decision()) {
      case ACCEPTED, ACCEPTED_IN_PRINCIPLE -> "ACCEPTED";
      case PARTLY_ACCEPTED -> "PARTIALLY_ACCEPTED";
      case REJECTED -> "REJECTED";
      case NOTED -> "NOTED";
      case UNDER_CONSIDERATION -> "OTHER";
      case NOT_STATED ->
          switch (reading.status()) {
            case IMPLEMENTED, VERIFIED -> "COMPLETED";
            case RISK_ACCEPTED -> "OTHER";
            case NOT_STATED -> reading.statedLate() ? "OVERDUE" : "OTHER";
            default -> reading.status().name();
          };
    };
  }
}
