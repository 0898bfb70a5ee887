// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.testing.ActionPlanArbitraries;

class ColumnsProperties {

  @Property(tries = 2000)
  void givesEveryHeadingAColumnWithItsWords(@ForAll("headings") List<String> headings) {
    Columns columns = Columns.of(headings);

    assertThat(columns.all()).extracting(Column::heading).containsExactlyElementsOf(headings);
    assertThat(columns.fields()).hasSameSizeAs(headings).doesNotContainNull();
    for (int i = 0; i < headings.size(); i++) {
      assertThat(columns.knownShare(i)).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 500)
  void takesNoNoticeOfCaseAndPadding(@ForAll("headings") List<String> headings) {
    List<String> padded = headings.stream().map(text -> "  **" + text + "** \u00a0").toList();

    assertThat(Columns.of(padded).fields()).isEqualTo(Columns.of(headings).fields());
  }

  /** Words of the data in any order, with what may stand between them, and any text. */
  @Provide
  Arbitrary<List<String>> headings() {
    List<String> phrases =
        Stream.of(HeadingWords.ENGLISH, HeadingWords.WELSH)
            .flatMap(language -> language.phrases().stream())
            .map(phrase -> String.join(" ", phrase.words()))
            .toList();
    Arbitrary<String> word =
        Arbitraries.oneOf(
            Arbitraries.of(phrases),
            Arbitraries.of(
                "what", "how", "why", "who", "when", "%", "original", "total", "support"),
            Arbitraries.of(
                "of", "for", "and", "/", "&", "(s)", "(", ")", "[i]", "?", "-", "zebra"));
    Arbitrary<String> heading = word.list().ofMaxSize(5).map(words -> String.join(" ", words));
    return Arbitraries.oneOf(heading, heading, ActionPlanArbitraries.texts()).list().ofMaxSize(6);
  }
}
