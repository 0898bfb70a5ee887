// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 24, 25, 26, 1000})
  void names_are_found_again_however_many_there_are(int count) {
    Frame frame = new Frame();
    for (int i = 0; i < count; i++) {
      assertThat(frame.enter("name" + i, i + 1)).isEqualTo(Frame.NEW);
      if (i % 2 == 1) {
        frame.noteNull();
      }
    }
    for (int i = 0; i < count; i++) {
      assertThat(frame.enter("name" + i, 5000)).isEqualTo(i);
      assertThat(frame.offset(i)).isEqualTo(i + 1);
      assertThat(frame.has("name" + i)).isEqualTo(i % 2 == 0);
    }
    assertThat(frame.has("name" + count)).isFalse();
    assertThat(frame.hasOnly(name -> name.startsWith("name"))).isTrue();
    assertThat(frame.hasOnly(name -> !name.equals("name" + (count - 1)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Aa", "BB"})
  void names_of_one_hash_are_told_apart(String name) {
    Frame frame = new Frame();
    frame.enter(name, 1);
    assertThat(frame.has("Aa")).isEqualTo(name.equals("Aa"));
    assertThat(frame.has("BB")).isEqualTo(name.equals("BB"));
  }
}
