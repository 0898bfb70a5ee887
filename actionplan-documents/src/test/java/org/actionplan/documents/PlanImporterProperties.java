// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.calendar.Conventions;

class PlanImporterProperties {

  private static final PlanImporter IMPORTER = PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT);

  @Property(tries = 500)
  void neverThrowsForText(@ForAll("textLikeTables") String text) {
    assertThatItHasAPlanOrSaysWhyNot(IMPORTER.read("any.txt", text));
  }

  @Property(tries = 500)
  void neverThrowsForBytes(@ForAll("bytes") byte[] bytes) throws IOException {
    assertThatItHasAPlanOrSaysWhyNot(IMPORTER.read("any.txt", new ByteArrayInputStream(bytes)));
  }

  @Property(tries = 300)
  void losesNoCellOfATable(@ForAll("tables") List<List<String>> table) {
    PlanImport imported = IMPORTER.read("table.csv", csv(table, ','));

    assertThat(imported.plan()).isPresent();
    String kept = imported.plan() + " " + imported.findings();
    for (int row = 1; row < table.size(); row++) {
      for (int column = 0; column < table.get(row).size(); column++) {
        String mark = DocumentsArbitraries.mark(row - 1, column);
        if (table.get(row).get(column).contains(mark)) {
          assertThat(kept).contains(mark);
        }
      }
    }
  }

  @Property(tries = 200)
  void readsTheSameWhateverSeparatesTheCells(@ForAll("tables") List<List<String>> table) {
    PlanImport comma = IMPORTER.read("table", csv(table, ','));
    PlanImport semicolon = IMPORTER.read("table", csv(table, ';'));

    assertThat(semicolon.plan()).isEqualTo(comma.plan());
    assertThat(semicolon.findings()).isEqualTo(comma.findings());
    assertThat(semicolon.columns()).isEqualTo(comma.columns());
    assertThat(semicolon.sources().places()).isEqualTo(comma.sources().places());
  }

  private static void assertThatItHasAPlanOrSaysWhyNot(PlanImport imported) {
    assertThat(imported.plan().isPresent() || !imported.findings().isEmpty()).isTrue();
  }

  private static String csv(List<List<String>> table, char separator) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
      table.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  @Provide
  Arbitrary<String> textLikeTables() {
    return DocumentsArbitraries.textLikeTables();
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    return DocumentsArbitraries.bytes();
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return DocumentsArbitraries.tables();
  }
}
