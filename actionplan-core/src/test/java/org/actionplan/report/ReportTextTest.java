// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTextTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);
  private static final Subject BUDGET =
      Subject.of(JsonPointer.of("/recommendations/1/actions/0/budget"), "recommendation b, budget");

  private static final Finding LAPSED =
      Finding.builder()
          .rule(RuleId.of("deadline-lapsed"))
          .severity(Severity.ERROR)
          .subject(BUDGET)
          .message(
              Message.of("k", "The deadline of {deadline} has passed.")
                  .with("deadline", "2022-10-31"))
          .advice("Record the completion.")
          .putFacts("text", "October 2022")
          .since(LocalDate.of(2022, 11, 1))
          .place(new Place.Cell(Optional.of("plan.txt"), 1, 11, 5, "October 2022"))
          .build();

  @Test
  void saysWhereWhatSinceWhenAndWhatToDo() {
    Report report = Report.builder().title("A plan").asOf(AS_OF).addFindings(LAPSED).build();

    assertThat(ReportText.of(report))
        .isEqualTo(
            """
            A plan
            Judged as of 15 January 2023

            ERROR    deadline-lapsed
                     recommendation b, budget: "October 2022" (plan.txt, row 11, column 5)
                     The deadline of 31 October 2022 has passed.
                     Since 1 November 2022.
                     What to do: Record the completion.

            1 finding: 1 error, 0 warnings, 0 for information
            """);
  }

  @Test
  void saysFindingsAloneAsTheyStandInAReport() {
    assertThat(ReportText.of(List.of(LAPSED)))
        .isEqualTo(
            """
            ERROR    deadline-lapsed
                     recommendation b, budget: "October 2022" (plan.txt, row 11, column 5)
                     The deadline of 31 October 2022 has passed.
                     Since 1 November 2022.
                     What to do: Record the completion.

            """);
    assertThat(ReportText.of(List.of())).isEmpty();
  }

  @Test
  void saysTheSameInWelsh() {
    Messages welsh =
        Messages.of(Language.WELSH)
            .with(
                Map.of(
                    "k", "Mae'r terfyn amser, sef {deadline}, wedi mynd heibio.",
                    "k.advice", "Cofnodwch y dyddiad cwblhau."));
    Report report =
        Report.builder()
            .asOf(AS_OF)
            .addFindings(
                LAPSED
                    .withSubject(Subject.of(BUDGET.pointer(), "recommendation b, action 1, budget"))
                    .withSuggestion("Hydref 2023"))
            .addFailures(new RuleFailure(RuleId.of("own-rule"), BUDGET, "IllegalStateException"))
            .build();

    assertThat(ReportText.of(report, welsh))
        .isEqualTo(
            """
            Cynllun gweithredu heb deitl
            Y sefyllfa ar 15 Ionawr 2023

            GWALL    deadline-lapsed
                     argymhelliad b, cam 1, cyllideb: "October 2022" (plan.txt, rhes 11, colofn 5)
                     Mae'r terfyn amser, sef 31 Hydref 2022, wedi mynd heibio.
                     Ers 1 Tachwedd 2022.
                     Beth i'w wneud: Cofnodwch y dyddiad cwblhau.
                     Ai hyn oedd dan sylw: Hydref 2023?

            METHIANT own-rule
                     recommendation b, budget
                     Methodd y rheol, ac ni aseswyd dim yma: IllegalStateException

            Canfyddiadau: 1 (gwallau: 1, rhybuddion: 0, er gwybodaeth: 0); rheolau a fethodd: 1
            """);
  }

  @Test
  void leavesOutWhatAFindingDoesNotHaveAndAddsASuggestion() {
    Finding finding =
        Finding.builder()
            .rule(RuleId.of("unknown-field"))
            .severity(Severity.INFO)
            .subject(BUDGET)
            .message(Message.of("k", "The field is not known."))
            .advice("Check the name.")
            .suggestion("budget")
            .build();

    assertThat(ReportText.of(Report.builder().asOf(AS_OF).addFindings(finding).build()))
        .isEqualTo(
            """
            Action plan without a title
            Judged as of 15 January 2023

            INFO     unknown-field
                     recommendation b, budget
                     The field is not known.
                     What to do: Check the name.
                     Did you mean budget?

            1 finding: 0 errors, 0 warnings, 1 for information
            """);
  }

  @Test
  void keepsRuleFailuresApart() {
    RuleFailure failure =
        new RuleFailure(RuleId.of("own-rule"), BUDGET, "IllegalStateException: no");

    assertThat(ReportText.of(Report.builder().asOf(AS_OF).addFailures(failure).build()))
        .isEqualTo(
            """
            Action plan without a title
            Judged as of 15 January 2023

            FAILED   own-rule
                     recommendation b, budget
                     The rule broke down and judged nothing here: IllegalStateException: no

            0 findings: 0 errors, 0 warnings, 0 for information; 1 rule failure
            """);
  }

  @Test
  void setsApartWhatIsSuppressedWithItsReasonAndWhatWasKnown() {
    Suppression decision =
        Suppression.of(LAPSED)
            .reason("The contractor has failed.")
            .approver("Head of Housing")
            .reference("minute 34")
            .expires(LocalDate.of(2023, 1, 31))
            .build();
    Report report =
        Report.builder()
            .asOf(AS_OF)
            .addSuppressed(
                new SuppressedFinding(LAPSED, decision),
                new SuppressedFinding(
                    LAPSED.withSubject(BUDGET.field("x")),
                    decision.withReference(Optional.empty())))
            .addKnown(LAPSED.withPlace(Optional.empty()))
            .build();

    assertThat(ReportText.of(report))
        .isEqualTo(
            """
            Action plan without a title
            Judged as of 15 January 2023

            ERROR    deadline-lapsed, suppressed
                     recommendation b, budget: "October 2022" (plan.txt, row 11, column 5)
                     The deadline of 31 October 2022 has passed.
                     Suppressed until 31 January 2023 by Head of Housing (minute 34): The contractor has
                     failed.

            ERROR    deadline-lapsed, suppressed
                     recommendation b, budget, x: "October 2022" (plan.txt, row 11, column 5)
                     The deadline of 31 October 2022 has passed.
                     Suppressed until 31 January 2023 by Head of Housing: The contractor has failed.

            ERROR    deadline-lapsed, known
                     recommendation b, budget: "October 2022"
                     The deadline of 31 October 2022 has passed.

            0 findings: 0 errors, 0 warnings, 0 for information; 2 suppressed; 1 known
            """);
    assertThat(ReportText.of(report, Messages.of(Language.WELSH)))
        .contains("GWALL    deadline-lapsed, wedi'i atal\n")
        .contains(
            """
                     Wedi'i atal hyd at 31 Ionawr 2023 (cymeradwywyd gan: Head of Housing, minute 34): The
                     contractor has failed.
            """)
        .contains(
            """
                     Wedi'i atal hyd at 31 Ionawr 2023 (cymeradwywyd gan: Head of Housing): The contractor
                     has failed.
            """)
        .contains("The deadline of 31 October 2022 has passed.")
        .contains("GWALL    deadline-lapsed, eisoes yn hysbys\n")
        .endsWith("er gwybodaeth: 0); wedi'u hatal: 2; eisoes yn\nhysbys: 1\n");
  }

  @Test
  void wrapsLongLinesAndLetsNoControlCharacterThrough() {
    Finding hostile =
        LAPSED
            .withAdvice("word ".repeat(30).strip())
            .withFacts(Map.of("text", "a\u001b[31m\r\nb" + "x".repeat(300)))
            .withPlace(Optional.empty());
    String text = ReportText.of(Report.builder().asOf(AS_OF).addFindings(hostile).build());

    assertThat(text).contains(": \"a [31m\n         b" + "x".repeat(191) + "…\"\n");
    assertThat(text).contains("         What to do: " + "word ".repeat(15).strip() + "\n");
    assertThat(text.chars().filter(c -> c != '\n')).allMatch(c -> !Character.isISOControl(c));
    assertThat(text.lines().filter(line -> !line.contains("xxx")))
        .allMatch(line -> line.length() <= ReportText.WIDTH);
  }
}
