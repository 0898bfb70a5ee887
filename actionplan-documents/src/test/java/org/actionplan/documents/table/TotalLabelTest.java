// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalLabelTest {

  @ParameterizedTest
  @CsvSource({
    "TOTAL, TOTAL",
    "'  total  cost :', TOTAL",
    "**Total (£)**, TOTAL",
    "Cyfanswm y gost, TOTAL",
    "Grand Total, WHOLE",
    "Cyfanswm cyffredinol, WHOLE",
    "Sub-total, PART",
    "Subtotal, PART",
    "Total 2024/25, PART",
    "Total capital cost, PART",
    "Is-gyfanswm, PART"
  })
  void saysWhatATotalIsOf(String text, TotalLabel label) {
    assertThat(TotalLabel.of(text)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Cost", "Overall cost", "Total redesign", "Totally", "Cyfanswm newydd"})
  void isEmptyWithAnotherWordOrWithoutThatOfATotal(String text) {
    assertThat(TotalLabel.of(text)).isEmpty();
  }
}
