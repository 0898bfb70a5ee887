// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Message PASSED =
      Message.of("deadline-lapsed", "The deadline passed on {deadline}.");

  @Test
  void fillsItsSlots() {
    assertThat(PASSED.with("deadline", LocalDate.of(2022, 12, 31)))
        .hasToString("The deadline passed on 2022-12-31.");
  }

  @Test
  void aSlotWithoutArgumentStays() {
    assertThat(PASSED.text()).isEqualTo("The deadline passed on {deadline}.");
    assertThat(PASSED.with("date", "today").text()).isEqualTo(PASSED.text());
  }

  @Test
  void bracesInAnArgumentArePrintedAsTheyAre() {
    assertThat(Message.of("k", "{a} and {b}").with("a", "{b}").with("b", "{a}").text())
        .isEqualTo("{b} and {a}");
  }

  @Test
  void aBraceThatIsNeverClosedIsText() {
    assertThat(Message.of("k", "{a} {b").with("a", 1).with("b", 2).text()).isEqualTo("1 {b");
  }

  @Test
  void aSlotCanBeUsedTwiceAndFilledAgain() {
    assertThat(Message.of("k", "{a}{a}").with("a", 1).with("a", 2).text()).isEqualTo("22");
  }

  @Test
  void theArgumentsAreDataInTheirOrder() {
    Message message = PASSED.with("z", 1).with("a", 2);

    assertThat(message.arguments().keySet()).containsExactly("z", "a");
    assertThatThrownBy(() -> message.arguments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(message.arguments()).isEqualTo(Map.of("z", "1", "a", "2"));
  }
}
