// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateInWordsTest {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18 OCTOBER 2022 (EXECUTIVE DATE) | 2022-10-18",
        "Cabinet – 12 October 2011 | 2011-10-12",
        "Approved on the 1st Sept 2023 by Cabinet | 2023-09-01",
        "Cabinet, 3rd of March 2020 | 2020-03-03",
        "Executive, March 2020 | 2020-03",
        "Update Sep 2024 | 2024-09",
        "18/10/2022 | 2022-10-18"
      })
  void isFoundAmongOtherWords(String line, String edtf) {
    assertThat(DateInWords.find(line, UK))
        .map(DateInWords::window)
        .contains(DateWindow.parse(edtf));
  }

  @Test
  void comesWithTheOtherWords() {
    assertThat(DateInWords.find("18 OCTOBER 2022 (EXECUTIVE DATE)", UK))
        .map(DateInWords::others)
        .contains(List.of("executive", "date"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no date here",
        "32 October",
        "31 June 2024 meeting",
        "March for justice 2020 plan",
        "from May 2020 to June 2021 and after"
      })
  void isNotFoundWhereNoneOrMoreThanOneStands(String line) {
    assertThat(DateInWords.find(line, UK)).isEmpty();
  }
}
