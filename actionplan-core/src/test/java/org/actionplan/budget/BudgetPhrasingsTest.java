// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.actionplan.calendar.Conventions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write about cost, each phrasing with the meaning that a careful reader gives it. */
class BudgetPhrasingsTest {

  static List<Arguments> phrasings() throws IOException {
    List<Arguments> phrasings = new ArrayList<>();
    Conventions conventions = Conventions.UK_LOCAL_GOVERNMENT;
    try (InputStream in = BudgetPhrasingsTest.class.getResourceAsStream("phrasings.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().toList()) {
        int arrow = line.lastIndexOf(" => ");
        if (line.startsWith("@ ")) {
          conventions = Conventions.presets().get(line.substring(2));
        } else if (arrow > 0 && !line.startsWith("# ")) {
          phrasings.add(
              Arguments.of(line.substring(0, arrow), conventions, line.substring(arrow + 4)));
        }
      }
    }
    return phrasings;
  }

  @ParameterizedTest(name = "{0} => {2}")
  @MethodSource("phrasings")
  void isReadAsItsMeaning(String text, Conventions conventions, String meaning) {
    Budget budget = Budget.parse(text, conventions);

    assertThat(BudgetInWords.of(budget)).isEqualTo(meaning);
    assertThat(budget.text()).isEqualTo(text);
  }
}
