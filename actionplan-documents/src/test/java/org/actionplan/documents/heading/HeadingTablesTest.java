// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingTablesTest {

  @ParameterizedTest
  @MethodSource("tables")
  void understandsEveryColumn(String table) {
    String[] sides = table.split(" => ");

    assertThat(Columns.of(cells(sides[0])).fields())
        .as(table)
        .extracting(Field::key)
        .containsExactlyElementsOf(cells(sides[1]));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1))
        .map(cell -> cell.strip().replace("<br>", "\n"))
        .toList();
  }

  private static Stream<String> tables() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/headings/tables.txt")).stream()
        .filter(line -> line.contains("=>"));
  }
}
