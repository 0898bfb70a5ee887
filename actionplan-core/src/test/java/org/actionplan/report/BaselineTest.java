// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static final Finding B = finding("recommendation:b", "TBC");
  private static final Finding C = finding("recommendation:c", "????");
  private static final Finding F = finding("recommendation:f", "????");

  private static Finding finding(String identity, String text) {
    return Finding.builder()
        .rule(RuleId.of("budget-unresolved"))
        .severity(Severity.WARNING)
        .subject(new Subject(JsonPointer.of("/x/" + identity), identity, identity))
        .message(Message.of("k", "A figure is owed."))
        .advice("Find it.")
        .putFacts("text", text)
        .build();
  }

  private static Report report(Finding... findings) {
    return Report.builder().asOf(LocalDate.of(2023, 1, 15)).addFindings(findings).build();
  }

  @Test
  void saysWhatIsKnownWhatIsNewAndWhatIsFixed() {
    BaselineComparison compared = Baseline.of(report(B, C)).compare(report(C, F));

    assertThat(compared)
        .isEqualTo(new BaselineComparison(List.of(C), List.of(F), List.of(Baseline.Entry.of(B))));
  }

  @Test
  void doesNotTakeOneForAnotherOfTheSameKindOrWithOtherFacts() {
    Finding changed = finding("recommendation:b", "to be agreed");

    assertThat(Baseline.of(report(B)).compare(report(changed)).added()).containsExactly(changed);
    assertThat(Baseline.of(report(C)).compare(report(F)).added()).containsExactly(F);
  }

  @Test
  void knowsTheSameTwiceOnlyIfItWasThereTwice() {
    assertThat(Baseline.of(report(B)).compare(report(B, B)))
        .isEqualTo(new BaselineComparison(List.of(B), List.of(B), List.of()));
    assertThat(Baseline.of(report(B, B)).compare(report(B, B)).known()).containsExactly(B, B);
    assertThat(Baseline.of(report(B, B)).compare(report(B)))
        .isEqualTo(new BaselineComparison(List.of(B), List.of(), List.of(Baseline.Entry.of(B))));
  }

  @Test
  void knowsAFindingOfARuleThatWasRenamedSince() {
    RuleId old = RuleId.of("budget-owed");
    Baseline baseline = Baseline.of(report(B.withRule(old)));

    assertThat(baseline.compare(report(B)).known()).isEmpty();
    assertThat(baseline.compare(List.of(B), rule -> Set.of(old)).known()).containsExactly(B);
    assertThat(baseline.compare(List.of(B), rule -> Set.of(old)).fixed()).isEmpty();
  }

  @Test
  void holdsWhatWasKnownBeforeAsWellAndNothingThatIsSuppressed() {
    Suppression decision =
        Suppression.of(F).reason("R.").approver("A").expires(LocalDate.of(2023, 3, 31)).build();
    Report report = report(B).withKnown(C).withSuppressed(new SuppressedFinding(F, decision));

    assertThat(Baseline.of(report).entries())
        .containsExactly(Baseline.Entry.of(B), Baseline.Entry.of(C));
  }

  @Test
  void isSortedHoweverItWasFilled() {
    Baseline.Entry b = Baseline.Entry.of(B);
    Baseline.Entry c = Baseline.Entry.of(C);

    assertThat(new Baseline(List.of(c, b))).isEqualTo(new Baseline(List.of(b, c)));
  }
}
