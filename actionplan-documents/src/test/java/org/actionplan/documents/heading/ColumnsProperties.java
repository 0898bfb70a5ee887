// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
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

  @Property(tries = 40)
  void aMegabyteOfAnythingIsUnderstoodInOnePass(
      @ForAll @StringLength(min = 1, max = 12) String part, @ForAll @IntRange(max = 9) int kind) {
    String of =
        List.of("[", "[a", "\u0130", "action/", "\u00a31,", "(s)", "year 1, ", "9 ", " ", part)
            .get(kind);
    String text = of.repeat(1_048_576 / of.length());

    assertTimeoutPreemptively(
        ofSeconds(2),
        () ->
            assertThat(Columns.of(List.of(text, "Action")).all())
                .extracting(Column::heading)
                .containsExactly(text, "Action"));
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
