// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void aPositionIsWrittenAsCompilersDo() {
    assertThat(new Place.Position(Optional.of("plan.yaml"), 12, 5)).hasToString("plan.yaml:12:5");
    assertThat(new Place.Position(Optional.empty(), 12, 5)).hasToString("line 12, column 5");
  }

  @Test
  void aCellIsCountedAsAPersonCounts() {
    assertThat(new Place.Cell(Optional.of("plan.txt"), 1, 11, 4, "TBC"))
        .hasToString("plan.txt, row 11, column 4");
    assertThat(new Place.Cell(Optional.of("plan.docx"), 3, 2, 1, "TBC"))
        .hasToString("plan.docx, table 3, row 2, column 1");
    assertThat(new Place.Cell(Optional.empty(), 1, 2, 1, "TBC")).hasToString("row 2, column 1");
  }
}
