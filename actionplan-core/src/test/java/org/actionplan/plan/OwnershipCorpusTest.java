// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.corpus.LabelledCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Published cells of owners: what was reached must not be lost. */
class OwnershipCorpusTest {

  private static final int REACHED = 76;

  @Test
  void readsPublishedCells(TestReporter reporter) {
    List<String> missed = new ArrayList<>();
    int clear = 0;
    int right = 0;
    for (LabelledCell cell : LabelledCell.read("owners.jsonl")) {
      Ownership ownership = Ownership.parse(cell.text());
      boolean hit =
          ownership.posts().equals(cell.list("owners"))
              && ownership.people().equals(cell.list("people"));
      if (!hit) {
        missed.add(cell.text() + " -> " + ownership.posts() + ownership.people());
      }
      if (!cell.isDebatable()) {
        clear++;
        right += hit ? 1 : 0;
      }
    }
    reporter.publishEntry("owners", right + " of " + clear + " clear lines exact");
    assertThat(right).as("missed: %s", String.join("\n", missed)).isGreaterThanOrEqualTo(REACHED);
  }
}
