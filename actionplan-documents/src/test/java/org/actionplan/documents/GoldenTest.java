// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.actionplan.calendar.Conventions;
import org.actionplan.testing.GeneratedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small tables in the layouts of published plans, and what becomes of them. {@code
 * -Dgolden.refresh=true} writes the expected outlines anew; read the change as you would read code.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @MethodSource("cases")
  void becomesWhatIsExpected(String name) throws IOException {
    Path golden = CASES.resolve(name).resolve("outline.txt");
    String outline =
        PlanOutline.of(
            PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT)
                .read(CASES.resolve(name).resolve("table.txt")));
    GeneratedFile.assertFresh(golden, outline);
  }

  private static Stream<String> cases() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }
}
