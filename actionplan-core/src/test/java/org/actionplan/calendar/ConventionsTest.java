// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionsTest {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;

  @Test
  void thePresetsHaveNames() {
    assertThat(Conventions.presets().keySet())
        .containsExactly("NEUTRAL", "UK_LOCAL_GOVERNMENT", "US_FEDERAL", "AUSTRALIA", "CANADA");
    assertThat(Conventions.presets().get("NEUTRAL")).isEqualTo(Conventions.builder().build());
    assertThatThrownBy(() -> Conventions.presets().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void partsAreInOrder() {
    Conventions apart = UK.withEarlyYearEnds(MonthDay.of(8, 30));
    assertThat(apart.earlyYearEnds()).isEqualTo(MonthDay.of(8, 30));
    assertThatThrownBy(() -> UK.withEarlyYearEnds(MonthDay.of(8, 31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("midYearEnds must be after earlyYearEnds --08-31, but was --08-31");
    assertThatCode(() -> UK.withEarlyMonthEnds(1).withMidMonthEnds(27)).doesNotThrowAnyException();
    for (List<Integer> days : List.of(List.of(0, 20), List.of(10, 10), List.of(10, 28))) {
      assertThatThrownBy(
              () ->
                  Conventions.builder()
                      .earlyMonthEnds(days.get(0))
                      .midMonthEnds(days.get(1))
                      .build())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "earlyMonthEnds and midMonthEnds must be in order within 1 to 27, but were "
                  + days.get(0)
                  + " and "
                  + days.get(1));
    }
  }

  @Test
  void aTermHasALength() {
    assertThatThrownBy(() -> UK.withShortTerm(Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shortTerm must be a positive period, but was P0D");
    assertThatThrownBy(() -> UK.withMediumTerm(Period.ofDays(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mediumTerm must be a positive period, but was P-1D");
    assertThatThrownBy(() -> UK.withLongTerm(Period.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longTerm must be a positive period, but was P0D");
  }
}
