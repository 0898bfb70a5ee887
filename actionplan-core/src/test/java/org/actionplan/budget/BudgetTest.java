// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final MoneyRange AMOUNT = MoneyRange.of(Money.of("45000", "GBP"));

  private static Budget.Costed costed(Optional<FundingState> state) {
    return new Budget.Costed(
        "£45,000",
        AMOUNT,
        Optional.empty(),
        new Funding(Optional.empty(), Optional.empty(), state));
  }

  @Test
  void whatOwesAFigureOrSaysNothingIsNotAnswered() {
    assertThat(
            List.of(
                new Budget.Unstated("-"),
                new Budget.ToBeConfirmed("????"),
                new Budget.Unreadable("GIF")))
        .noneMatch(Budget::isAnswered)
        .noneMatch(Budget::isSecured);
  }

  @Test
  void nothingToFindIsSecured() {
    assertThat(List.of(new Budget.None("nil"), new Budget.WithinExisting("officer time")))
        .allMatch(Budget::isAnswered)
        .allMatch(Budget::isSecured);
  }

  @Test
  void anAnswerIsNotYetTheMoney() {
    assertThat(
            List.of(
                new Budget.NotApplicable("N/A"),
                new Budget.Band("££", Budget.Band.Level.MEDIUM),
                new Budget.Described("Partnership staffing"),
                costed(Optional.empty()),
                costed(Optional.of(FundingState.SOUGHT))))
        .allMatch(Budget::isAnswered)
        .noneMatch(Budget::isSecured);
  }

  @Test
  void anAmountIsSecuredIfTheWordsSaySo() {
    assertThat(costed(Optional.of(FundingState.SECURED)).isSecured()).isTrue();
  }
}
