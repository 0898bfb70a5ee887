// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.testing.ActionPlanArbitraries;

class TokensProperties {

  @Property
  void tokensFollowOneAnotherAndNothingVisibleIsLeftOut(@ForAll("anyText") String text) {
    Tokens tokens = Tokens.of(text, Integer.MAX_VALUE);
    int end = 0;
    while (tokens.next()) {
      assertThat(tokens.start()).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end()).isGreaterThan(tokens.start());
      assertInvisible(text, end, tokens.start());
      end = tokens.end();
    }
    assertInvisible(text, end, text.length());
    assertThat(tokens.isComplete()).isTrue();
  }

  private static void assertInvisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      assertThat(Letters.isSpace(c) || Letters.isUnseen(c)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(ActionPlanArbitraries.texts(), Arbitraries.strings().ofMaxLength(60));
  }
}
