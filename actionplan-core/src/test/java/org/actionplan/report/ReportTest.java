// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);
  private static final Finding FIRST = finding("/recommendations/2", Severity.WARNING);
  private static final Finding SECOND = finding("/recommendations/10", Severity.INFO);

  private static Finding finding(String pointer, Severity severity) {
    return Finding.builder()
        .rule(RuleId.of("budget-unresolved"))
        .severity(severity)
        .subject(Subject.of(JsonPointer.of(pointer), "recommendation"))
        .message(Message.of("k", "A figure is owed."))
        .advice("Find it.")
        .build();
  }

  @Test
  void isSortedHoweverItWasFilled() {
    Report one = Report.builder().asOf(AS_OF).addFindings(SECOND, FIRST).build();
    Report other = Report.builder().asOf(AS_OF).addFindings(FIRST, SECOND).build();

    assertThat(one.findings()).containsExactly(FIRST, SECOND);
    assertThat(one).isEqualTo(other);
  }

  @Test
  void countsBySeverity() {
    Report report = Report.builder().asOf(AS_OF).addFindings(FIRST, SECOND, SECOND).build();

    assertThat(report.count(Severity.INFO)).isEqualTo(2);
    assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    assertThat(report.count(Severity.ERROR)).isZero();
  }

  @Test
  void failsAtAFindingThatIsSevereEnough() {
    Report report = Report.builder().asOf(AS_OF).addFindings(FIRST).build();

    assertThat(report.failsAt(Severity.INFO)).isTrue();
    assertThat(report.failsAt(Severity.WARNING)).isTrue();
    assertThat(report.failsAt(Severity.ERROR)).isFalse();
  }

  @Test
  void failsIfARuleBrokeDown() {
    RuleFailure failure =
        new RuleFailure(
            RuleId.of("budget-unresolved"),
            Subject.of(JsonPointer.ROOT, "plan"),
            "java.lang.IllegalStateException: no register");

    assertThat(Report.builder().asOf(AS_OF).addFailures(failure).build().failsAt(Severity.ERROR))
        .isTrue();
    assertThat(Report.builder().asOf(AS_OF).build().failsAt(Severity.INFO)).isFalse();
  }

  private static SuppressedFinding suppressed(Finding finding) {
    Finding withFact = finding.withFacts(Map.of("text", "TBC"));
    return new SuppressedFinding(
        withFact,
        Suppression.of(withFact).reason("Decided.").approver("Board").expires(AS_OF).build());
  }

  @Test
  void neitherCountsNorFailsForWhatIsKnownOrSuppressed() {
    Report report =
        Report.builder()
            .asOf(AS_OF)
            .addKnown(SECOND, FIRST)
            .addSuppressed(suppressed(SECOND), suppressed(FIRST))
            .build();

    assertThat(report.failsAt(Severity.INFO)).isFalse();
    assertThat(report.count(Severity.WARNING)).isZero();
    assertThat(report.known()).containsExactly(FIRST, SECOND);
    assertThat(report.suppressed()).containsExactly(suppressed(FIRST), suppressed(SECOND));
  }

  @Test
  void isJoinedWithThePlacesOfWhatIsKnownAndSuppressed() {
    Place row = new Place.Cell(Optional.empty(), 1, 12, 1, "c)");
    SourceMap sources = SourceMap.of(Map.of(JsonPointer.of("/recommendations/2"), row));
    Report report =
        Report.builder().asOf(AS_OF).addKnown(FIRST).addSuppressed(suppressed(FIRST)).build();

    Report located = report.located(sources);

    assertThat(located.known()).containsExactly(FIRST.withPlace(row));
    assertThat(located.suppressed())
        .extracting(each -> each.finding().place())
        .containsExactly(Optional.of(row));
    assertThat(located.suppressed())
        .extracting(SuppressedFinding::suppression)
        .containsExactly(suppressed(FIRST).suppression());
  }

  @Test
  void isJoinedWithThePlacesOfItsFindings() {
    Place row = new Place.Cell(Optional.empty(), 1, 12, 1, "c)");
    SourceMap sources = SourceMap.of(Map.of(JsonPointer.of("/recommendations/2"), row));

    Report report = Report.builder().asOf(AS_OF).addFindings(FIRST, SECOND).build();

    assertThat(report.located(sources).findings()).containsExactly(FIRST.withPlace(row), SECOND);
  }
}
