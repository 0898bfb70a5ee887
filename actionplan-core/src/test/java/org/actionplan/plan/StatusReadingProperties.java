// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A meaning is written down as people write it, and must be read back. */
class StatusReadingProperties {

  private record Word(String text, Decision decision, Status status, boolean late) {
    static Word of(String text, Decision decision) {
      return new Word(text, decision, Status.NOT_STATED, false);
    }

    static Word of(String text, Status status) {
      return new Word(text, Decision.NOT_STATED, status, false);
    }
  }

  private static final List<Word> WORDS =
      List.of(
          Word.of("Agreed", Decision.ACCEPTED),
          Word.of("Recommendation accepted", Decision.ACCEPTED),
          Word.of("Partly agreed", Decision.PARTLY_ACCEPTED),
          Word.of("Agreed in principle", Decision.ACCEPTED_IN_PRINCIPLE),
          Word.of("Not agreed", Decision.REJECTED),
          Word.of("Noted", Decision.NOTED),
          Word.of("Completed", Status.IMPLEMENTED),
          Word.of("Verified", Status.VERIFIED),
          Word.of("In progress", Status.IN_PROGRESS),
          Word.of("Partially complete", Status.IN_PROGRESS),
          Word.of("Not yet started", Status.NOT_STARTED),
          Word.of("On hold", Status.ON_HOLD),
          Word.of("Withdrawn", Status.CANCELLED),
          Word.of("Superseded", Status.SUPERSEDED),
          Word.of("Risk accepted", Status.RISK_ACCEPTED),
          new Word("Overdue", Decision.NOT_STATED, Status.NOT_STATED, true));

  private static final List<String> AROUND =
      List.of(
          "%s",
          "%s.",
          " %s ",
          "%s (12 March 2023)",
          "%s - see minute 23",
          "%s: waits on nobody",
          "Status: %s",
          "%s until the Core Strategy is completed",
          "%s; the Green Lane scheme is described elsewhere");

  @Property
  void anyTextIsReadAndKept(@ForAll String text) {
    assertThat(StatusReading.parse(text).text()).isSameAs(text);
  }

  @Property
  void theFirstWordsDecideWhateverFollows(
      @ForAll @IntRange(max = 15) int word,
      @ForAll @IntRange(max = 8) int around,
      @ForAll boolean capitals) {
    Word said = WORDS.get(word);
    String words = capitals ? said.text().toUpperCase(java.util.Locale.ROOT) : said.text();
    String text = AROUND.get(around).replace("%s", words);
    StatusReading reading = StatusReading.parse(text);

    assertThat(reading.decision()).as(text).isEqualTo(said.decision());
    assertThat(reading.statedLate()).as(text).isEqualTo(said.late());
    assertThat(reading.rag()).as(text).isEmpty();
    if (said.status() != Status.NOT_STATED) {
      assertThat(reading.status()).as(text).isEqualTo(said.status());
    }
  }

  @Property
  void aColourStandsBesideAStatusAndChangesNothing(
      @ForAll Rag rag, @ForAll @IntRange(min = 6, max = 14) int word) {
    Word said = WORDS.get(word);
    String colour =
        switch (rag) {
          case AMBER_RED -> "Amber/ Red";
          case AMBER_GREEN -> "Amber/Green";
          default ->
              rag.name().charAt(0) + rag.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        };

    for (String text :
        List.of(
            colour + " - " + said.text(),
            said.text() + " (" + colour + ")",
            "RAG: " + colour + ". " + said.text())) {
      assertThat(StatusReading.parse(text))
          .isEqualTo(
              new StatusReading(text, Decision.NOT_STATED, said.status(), Optional.of(rag), false));
    }
  }

  @Property
  void aShareIsHowFarTheWorkHasCome(@ForAll @IntRange(max = 100) int percent) {
    Status status =
        percent == 0
            ? Status.NOT_STARTED
            : percent == 100 ? Status.IMPLEMENTED : Status.IN_PROGRESS;

    assertThat(StatusReading.parse(percent + "%").status()).isEqualTo(status);
    assertThat(StatusReading.parse(percent + "% complete").status()).isEqualTo(status);
  }

  @Property(tries = 20)
  void aMegabyteOfAnythingIsReadInOnePass(
      @ForAll @StringLength(min = 1, max = 12) String part, @ForAll @IntRange(max = 3) int kind) {
    String of = List.of("not ", "1%", "amber/", part).get(kind);
    String text = of.repeat(1_048_576 / of.length() + 1);

    assertTimeoutPreemptively(
        ofSeconds(2), () -> assertThat(StatusReading.parse(text).text()).isSameAs(text));
  }
}
