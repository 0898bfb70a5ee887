// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2023, 1, 31);

  private static final Finding OWED =
      Finding.builder()
          .rule(RuleId.of("budget-unresolved"))
          .severity(Severity.WARNING)
          .subject(
              new Subject(
                  JsonPointer.of("/recommendations/2/actions/0/budget"),
                  "recommendation c, action 1, budget",
                  "recommendation:c/action:c.1/budget"))
          .message(Message.of("budget-unresolved", "A figure for the cost is still owed."))
          .advice("Confirm the cost.")
          .putFacts("text", "????")
          .putFacts("deadline", "2022-12-31")
          .build();

  private static final Suppression DECISION =
      Suppression.of(OWED)
          .reason("The bid is decided in January.")
          .approver("Section 151 Officer")
          .expires(LAST_DAY)
          .build();

  @Test
  void isAboutRuleAndIdentityOfAFindingAndReliesOnAllItsFacts() {
    assertThat(DECISION.target())
        .isEqualTo(
            new Suppression.Target.OfRule(
                RuleId.of("budget-unresolved"), "recommendation:c/action:c.1/budget"))
        .hasToString("budget-unresolved at recommendation:c/action:c.1/budget");
    assertThat(DECISION.facts()).isEqualTo(OWED.facts());
    assertThat(DECISION.reference()).isEmpty();
    assertThat(new Suppression.Target.OfFinding(OWED.fingerprint()))
        .hasToString("the finding " + OWED.fingerprint());
  }

  @Test
  void holdsOnItsLastDayAndNoLonger() {
    assertThat(DECISION.isExpiredOn(LAST_DAY)).isFalse();
    assertThat(DECISION.isExpiredOn(LAST_DAY.plusDays(1))).isTrue();
    assertThat(DECISION.withExpires(LocalDate.MAX).isExpiredOn(LocalDate.MAX)).isFalse();
  }

  @Test
  void holdsAsLongAsEveryFactThatItReliesOnIsSo() {
    assertThat(DECISION.holdsFor(OWED)).isTrue();
    assertThat(DECISION.holdsFor(OWED.withFacts(Map.of("text", "????")))).isFalse();
    assertThat(DECISION.withFacts(Map.of("text", "????")).holdsFor(OWED)).isTrue();
    assertThat(DECISION.withFacts(Map.of("text", "TBC")).holdsFor(OWED)).isFalse();
  }

  @Test
  void refusesWhatSaysNothing() {
    refuses("reason of a suppression must not be blank", () -> DECISION.withReason(" "));
    refuses("approver of a suppression must not be blank", () -> DECISION.withApprover(""));
    refuses("reference of a suppression must not be blank", () -> DECISION.withReference("\t"));
    refuses("facts of a suppression must not be empty", () -> DECISION.withFacts(Map.of()));
    refuses(
        "subject of a suppression must not be blank",
        () -> DECISION.withTarget(new Suppression.Target.OfRule(OWED.rule(), "")));
    refuses(
        "facts of a suppression must not be empty",
        () ->
            Suppression.of(OWED.withFacts(Map.of()))
                .reason("Decided.")
                .approver("Board")
                .expires(LAST_DAY)
                .build());
  }

  private static void refuses(String message, Runnable attempt) {
    assertThatIllegalArgumentException().isThrownBy(attempt::run).withMessage(message);
  }
}
