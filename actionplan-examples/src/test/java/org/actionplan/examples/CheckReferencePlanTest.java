// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckReferencePlanTest {

  private static final Path SOURCE =
      Path.of("src/main/resources/org/actionplan/examples/middlesbrough-action-plan.txt");

  private static final List<String> ON_APPROVAL =
      List.of(
          "b budget-unresolved ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "f ongoing-without-review-date WARNING");

  private static final List<String> AFTER_OCTOBER =
      List.of(
          "b budget-unresolved ERROR",
          "b deadline-lapsed ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "f ongoing-without-review-date WARNING");

  private static final List<String> AFTER_DECEMBER =
      List.of(
          "a deadline-lapsed ERROR",
          "b budget-unresolved ERROR",
          "b deadline-lapsed ERROR",
          "c budget-unresolved WARNING",
          "c ongoing-without-review-date WARNING",
          "d deadline-lapsed ERROR",
          "e deadline-lapsed ERROR",
          "f ongoing-without-review-date WARNING");

  @TempDir private Path folder;

  @Test
  void isJudgedAsTheCatalogueSaysOnEachOfItsFourDates() throws IOException {
    assertThat(warningsAndErrors("2022-10-18")).isEqualTo(ON_APPROVAL);
    assertThat(warningsAndErrors("2022-11-01")).isEqualTo(AFTER_OCTOBER);
    assertThat(warningsAndErrors("2022-12-31")).isEqualTo(AFTER_OCTOBER);
    assertThat(warningsAndErrors("2023-01-01")).isEqualTo(AFTER_DECEMBER);
    assertThat(warningsAndErrors("2023-01-15")).isEqualTo(AFTER_DECEMBER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-10-18", "2022-11-01", "2022-12-31", "2023-01-01", "2023-01-15"})
  void printsColumnsReportPlanAndFiles(String asOf) throws IOException {
    Golden.assertGolden(
        "reference-plan/" + asOf + ".txt", output(asOf).replace(folder.toString(), "FOLDER"));
  }

  @Test
  void writesThePlanItPrintsAndTheReport() throws IOException {
    output("2023-01-15");

    for (String file : List.of("plan.yaml", "plan.json", "report.json")) {
      Golden.assertGolden("reference-plan/" + file, Files.readString(folder.resolve(file)));
    }
    assertThat(Golden.text("reference-plan/2023-01-15.txt"))
        .contains("\n\n" + Golden.text("reference-plan/plan.yaml") + "\n");
  }

  @Test
  void theFilesReadBackAreThePlanThatWasImported() throws IOException {
    output("2023-01-15");
    ActionPlan imported = CheckReferencePlan.importReferencePlan().plan().orElseThrow();

    assertThat(PlanReader.of(Format.YAML).read(folder.resolve("plan.yaml")).value())
        .contains(imported);
    assertThat(PlanReader.of(Format.JSON).read(folder.resolve("plan.json")).value())
        .contains(imported);
  }

  /** Row by row, the cells of the source: "a) That …", the action, the post. */
  @Test
  void textsAndOwnersAreThoseOfTheSourceCharacterForCharacter() throws IOException {
    ActionPlan plan = CheckReferencePlan.importReferencePlan().plan().orElseThrow();
    List<String[]> rows =
        Files.readAllLines(SOURCE).stream()
            .filter(line -> line.startsWith(") ", 1))
            .map(line -> line.split("\t"))
            .toList();

    assertThat(rows).hasSize(6);
    for (int i = 0; i < rows.size(); i++) {
      Recommendation recommendation = plan.recommendations().get(i);
      Action action = recommendation.actions().get(0);
      assertThat(recommendation.reference().orElseThrow() + ") " + recommendation.text())
          .isEqualTo(rows.get(i)[0]);
      assertThat(action.description()).isEqualTo(rows.get(i)[1]);
      assertThat(action.owners()).containsExactly(Owner.of(rows.get(i)[2]));
      assertThat(action.budget().text()).isEqualTo(rows.get(i)[3]);
      assertThat(action.timescale().text()).isEqualTo(rows.get(i)[4]);
    }
  }

  @Test
  void aDateThatIsNoneIsRefusedByName() {
    assertThatThrownBy(() -> CheckReferencePlan.main(new String[] {"15/01/2023"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the first argument must be a date such as 2023-01-15, but was 15/01/2023");
  }

  private String output(String asOf) throws IOException {
    return Output.of(out -> CheckReferencePlan.run(LocalDate.parse(asOf), folder, out));
  }

  private static List<String> warningsAndErrors(String asOf) throws IOException {
    return CheckReferencePlan.report(
            CheckReferencePlan.importReferencePlan(), LocalDate.parse(asOf))
        .findings()
        .stream()
        .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
        .map(CheckReferencePlanTest::line)
        .sorted()
        .toList();
  }

  private static String line(Finding finding) {
    String letter = finding.subject().name().substring("recommendation ".length(), 16);
    return letter + " " + finding.rule() + " " + finding.severity();
  }
}
