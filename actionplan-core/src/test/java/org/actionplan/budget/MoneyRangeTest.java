// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyRangeTest {

  private static final Money LOW = Money.of("50000", "GBP");
  private static final Money HIGH = Money.of("60000", "GBP");

  @Test
  void oneAmountIsARangeFromItselfToItself() {
    assertThat(MoneyRange.of(LOW))
        .isEqualTo(new MoneyRange(Optional.of(LOW), Optional.of(LOW), false));
  }

  @Test
  void mayBeOpenAtOneEnd() {
    assertThat(new MoneyRange(Optional.of(LOW), Optional.empty(), false).hasCurrency()).isTrue();
    assertThat(new MoneyRange(Optional.empty(), Optional.of(LOW), false).hasCurrency()).isTrue();
  }

  @Test
  void mayNotBeOpenAtBothEnds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MoneyRange(Optional.empty(), Optional.empty(), false))
        .withMessage("min and max must not both be open");
  }

  @Test
  void endsNoLowerThanItStarts() {
    assertThat(MoneyRange.between(LOW, Money.of("50000.00", "GBP")).max())
        .contains(Money.of("50000.00", "GBP"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MoneyRange.between(HIGH, LOW))
        .withMessage("max must be of min's currency and not less, but was 50000 GBP for 60000 GBP");
  }

  @Test
  void hasOneCurrency() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MoneyRange.between(LOW, Money.of("60000", "EUR")));
  }

  @Test
  void knowsWhetherItsCurrencyIsKnown() {
    Money bare = new Money(new BigDecimal("50000"), Optional.empty());

    assertThat(MoneyRange.of(bare).hasCurrency()).isFalse();
    assertThat(MoneyRange.between(LOW, HIGH).hasCurrency()).isTrue();
  }

  @Test
  void aboutTheSameAmountsIsNotTheSameRange() {
    MoneyRange exact = MoneyRange.between(LOW, HIGH);

    assertThat(exact.approximately())
        .isEqualTo(new MoneyRange(Optional.of(LOW), Optional.of(HIGH), true))
        .isNotEqualTo(exact);
    assertThat(exact.approximate()).isFalse();
  }
}
