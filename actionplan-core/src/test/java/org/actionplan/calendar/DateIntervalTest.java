// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateIntervalTest {

  private static final DatePoint MARCH = (DatePoint) DateWindow.parse("2023-03");
  private static final DatePoint LAST_OF_MARCH = DateWindow.of(2023, 3, 31);
  private static final DatePoint FIRST_OF_APRIL = DateWindow.of(2023, 4, 1);

  @Test
  void bothEndsAreIncluded() {
    DateInterval interval = DateInterval.of(MARCH, FIRST_OF_APRIL);
    assertThat(interval.firstDay()).contains(LocalDate.of(2023, 3, 1));
    assertThat(interval.lastDay()).contains(LocalDate.of(2023, 4, 1));
    assertThat(interval).hasToString("2023-03/2023-04-01");
  }

  @Test
  void oneEndMayBeOpen() {
    assertThat(DateInterval.ofOpenEnd(MARCH).lastDay()).isEmpty();
    assertThat(DateInterval.ofOpenEnd(MARCH)).hasToString("2023-03/..");
    assertThat(DateInterval.ofOpenStart(MARCH).firstDay()).isEmpty();
    assertThat(DateInterval.ofOpenStart(MARCH)).hasToString("../2023-03");
  }

  @Test
  void bothEndsMayNotBeOpen() {
    assertThatThrownBy(() -> new DateInterval(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from and to must not both be open");
  }

  @Test
  void theEndMayOverlapTheStartButNotPrecedeIt() {
    assertThat(DateInterval.of(LAST_OF_MARCH, MARCH)).hasToString("2023-03-31/2023-03");
    assertThat(DateInterval.of(MARCH, MARCH).lastDay()).contains(LocalDate.of(2023, 3, 31));
    assertThatThrownBy(() -> DateInterval.of(FIRST_OF_APRIL, MARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("to must not end before from starts, but was 2023-04-01/2023-03");
  }

  @Test
  void anIntervalIsQualifiedIfAnEndIs() {
    DatePoint about = MARCH.withQualifier(Qualifier.APPROXIMATE);
    assertThat(DateInterval.of(MARCH, FIRST_OF_APRIL).isQualified()).isFalse();
    assertThat(DateInterval.of(about, FIRST_OF_APRIL).isQualified()).isTrue();
    assertThat(DateInterval.ofOpenStart(about).isQualified()).isTrue();
    assertThat(DateInterval.ofOpenEnd(MARCH).isQualified()).isFalse();
  }
}
