// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void isWrittenOutInFullWithItsCurrency() {
    assertThat(Money.of("6010.50", "GBP")).hasToString("6010.50 GBP");
    assertThat(new Money(new BigDecimal("50000"), Optional.empty())).hasToString("50000");
    assertThat(Money.of("5E+4", "EUR"))
        .hasToString("50000 EUR")
        .isEqualTo(Money.of("50000", "EUR"));
  }

  @Test
  void keepsTheDigitsAsWritten() {
    assertThat(Money.of("1.1", "GBP")).isNotEqualTo(Money.of("1.10", "GBP"));
  }

  @Test
  void holdsSixtyFourDigitsAndNoMore() {
    assertThat(Money.of("9".repeat(64), "GBP").amount().precision()).isEqualTo(64);
    assertThat(Money.of("1E+63", "GBP").amount().toPlainString()).hasSize(64);
    assertThat(Money.of("1E-64", "GBP").amount().scale()).isEqualTo(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("9".repeat(65), "GBP"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1E+64", "GBP"))
        .withMessage("amount must have at most 64 digits, but has scale -64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.of("1E-65", "GBP"))
        .withMessage("amount must have at most 64 digits, but has scale 65");
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1E+2000000000", "GBP"));
  }

  @Test
  void refusesWhatIsNoNumberAndNoCurrency() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("many", "GBP"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "£"));
  }
}
