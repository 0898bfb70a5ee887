// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.heading.Field;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Source;
import org.junit.jupiter.api.Test;

class PlanImporterTest {

  private static final PlanImporter IMPORTER = PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT);
  private static final String TABLE =
      "Recommendation\tAction\tOwner\tBudget\na) That it is done\tDo it\tClerk\t£5\n";

  private static InputStream bytes(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static String sentences(PlanImport imported) {
    return String.join(
        "\n",
        imported.findings().stream()
            .map(finding -> finding.rule() + ": " + finding.message() + " " + finding.advice())
            .toList());
  }

  @Test
  void readsTheSamePlanFromTabsSemicolonsCommasAndQuotedCells() {
    ActionPlan expected = IMPORTER.read("plan", TABLE).plan().orElseThrow();

    assertThat(IMPORTER.read("plan", TABLE.replace('\t', ';')).plan()).contains(expected);
    assertThat(IMPORTER.read("plan", TABLE.replace('\t', ',')).plan()).contains(expected);
    String quoted = "\"" + TABLE.strip().replace("\t", "\"\t\"").replace("\n", "\"\n\"") + "\"";
    assertThat(IMPORTER.read("plan", quoted).plan()).contains(expected);
    assertThat(IMPORTER.read("plan", "\ufeff" + TABLE).plan()).contains(expected);
  }

  @Test
  void declaresConventionsCurrencyAndSource() {
    ActionPlan plan = IMPORTER.read("plan.csv", TABLE).plan().orElseThrow();

    assertThat(plan.conventions()).isEqualTo(Conventions.UK_LOCAL_GOVERNMENT);
    assertThat(plan.currency()).isEqualTo(Conventions.UK_LOCAL_GOVERNMENT.defaultCurrency());
    assertThat(plan.sources()).containsExactly(Source.of("plan.csv"));
    assertThat(IMPORTER.read("", TABLE).plan().orElseThrow().sources()).isEmpty();
    assertThat(PlanImporter.of(Conventions.NEUTRAL).read("", TABLE).plan().orElseThrow().currency())
        .isEmpty();
  }

  @Test
  void readsADeclaredEncodingAndRefusesToGuessOne() throws IOException {
    Charset windows = Charset.forName("windows-1252");

    PlanImport declared = IMPORTER.withCharset(windows).read("plan", bytes(TABLE, windows));
    assertThat(declared.plan()).isEqualTo(IMPORTER.read("plan", TABLE).plan());

    PlanImport guessed = IMPORTER.read("plan", bytes(TABLE, windows));
    assertThat(guessed.plan()).isEmpty();
    assertThat(sentences(guessed))
        .isEqualTo(
            "encoding: The file is not text in UTF-8: it breaks off at byte 66, 0xa3. Save the file"
                + " as UTF-8, or declare the encoding that it has when importing it.");
  }

  @Test
  void saysThatThereIsNoTable() {
    for (String text : List.of("", "\n\n", "Nothing to see here, move on.", "x\ty\n1\t2\n")) {
      PlanImport imported = IMPORTER.read("plan", text);

      assertThat(imported.plan()).isEmpty();
      assertThat(imported.columns()).isEmpty();
      assertThat(sentences(imported))
          .isEqualTo(
              "header-missing: No row was found whose cells are the headings of an action plan, so"
                  + " there is no plan. Give the table a row of headings, such as Recommendation,"
                  + " Action, Owner, Budget, Timescale.");
    }
  }

  @Test
  void looksForHeadingsInTheFirstFiveThousandRows() {
    assertThat(IMPORTER.read("plan", "x\n".repeat(4999) + TABLE).plan()).isPresent();
    assertThat(IMPORTER.read("plan", "x\n".repeat(5000) + TABLE).plan()).isEmpty();
  }

  @Test
  void doesNotTakeDataForHeadings() {
    String headless = TABLE.substring(TABLE.indexOf('\n') + 1);

    assertThat(IMPORTER.read("plan", headless).plan()).isEmpty();
  }

  @Test
  void saysThatTheTableHasNoRows() {
    PlanImport imported = IMPORTER.read("plan", "Recommendation\tAction\tOwner\n\t\t\n");

    assertThat(imported.plan().orElseThrow().recommendations()).isEmpty();
    assertThat(sentences(imported))
        .isEqualTo(
            "table-empty: The table has headings but no row with a recommendation or an action."
                + " Check that the whole table was exported.");
  }

  @Test
  void stopsAtTheLimitsAndNotBefore() throws IOException {
    int size = TABLE.getBytes(StandardCharsets.UTF_8).length;

    assertThat(
            IMPORTER
                .withLimits(new ImportLimits(size, 8))
                .read("plan", bytes(TABLE, StandardCharsets.UTF_8))
                .plan())
        .isPresent();
    PlanImport tooLong =
        IMPORTER
            .withLimits(new ImportLimits(size - 1, 8))
            .read("plan", bytes(TABLE, StandardCharsets.UTF_8));
    assertThat(tooLong.plan()).isEmpty();
    assertThat(sentences(tooLong))
        .isEqualTo(
            "limit: The document has more than 69 bytes, the most that is read. Split the document,"
                + " or import it with higher limits.");
    PlanImport tooMany = IMPORTER.withLimits(new ImportLimits(size, 7)).read("plan", TABLE);
    assertThat(tooMany.plan()).isEmpty();
    assertThat(sentences(tooMany))
        .isEqualTo(
            "limit: The document has more than 7 cells, the most that is read. Split the document,"
                + " or import it with higher limits.");
  }

  @Test
  void refusesLimitsThatLetNothingIn() {
    assertThatThrownBy(() -> new ImportLimits(0, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxBytes and maxCells must be 1 or more, but were 0 and 5");
  }

  @Test
  void throwsOnlyWhereInputFails() {
    assertThatThrownBy(() -> IMPORTER.read(Path.of("no-such-file.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void matchesHeadingsOfAnyCaseAndPadding() {
    String table = TABLE.replace("Owner", "\u00a0 OWNER \u00a0").replace("Budget", "buDGet ");

    assertThat(IMPORTER.read("plan", table).columns())
        .extracting(column -> column.field())
        .containsExactly(Field.RECOMMENDATION, Field.ACTION, Field.OWNER, Field.BUDGET);
    assertThat(IMPORTER.read("plan", table).plan()).isEqualTo(IMPORTER.read("plan", TABLE).plan());
  }

  @Test
  void givesTheReadingThatEveryReaderGives() {
    PlanImport imported = IMPORTER.read("plan", TABLE);

    assertThat(imported.toReading().value()).isEqualTo(imported.plan());
    assertThat(imported.toReading().findings()).isEqualTo(imported.findings());
    assertThat(imported.toReading().sources()).isSameAs(imported.sources());
  }
}
