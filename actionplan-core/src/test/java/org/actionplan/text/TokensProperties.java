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
    Tokens tokens = Tokens.of(text, Integer.MAX_VALUE / Tokens.STRIDE);
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      assertInvisible(text, end, tokens.start(i));
      end = tokens.end(i);
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
