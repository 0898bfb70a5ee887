// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages WELSH = Messages.of(Language.WELSH);
  private static final Message LAPSED =
      Message.of("lapsed", "The deadline of {deadline} has passed.").with("deadline", "2022-10-31");

  @Test
  void areInTheLanguageOfALocaleWhateverItsCountry() {
    assertThat(Messages.forLocale(Locale.forLanguageTag("cy-GB")).word(Severity.ERROR))
        .isEqualTo("GWALL");
    assertThat(Messages.forLocale(Locale.FRANCE).word(Severity.ERROR)).isEqualTo("ERROR");
    assertThat(Messages.forLocale(Locale.FRANCE).locale()).isEqualTo(Locale.FRANCE);
    assertThat(WELSH.locale()).isEqualTo(Locale.forLanguageTag("cy"));
  }

  @Test
  void sayASentenceWithoutATextInEnglish() {
    assertThat(WELSH.sentence(LAPSED)).isEqualTo("The deadline of 2022-10-31 has passed.");
    assertThat(WELSH.inWords(LAPSED)).isEqualTo("The deadline of 31 October 2022 has passed.");
    assertThat(WELSH.text("lapsed")).isEmpty();
  }

  @Test
  void fillASentenceOfABundleWithTheSameArguments() throws IOException {
    Messages own =
        WELSH.with(
            bundle(
                """
                # Ein rheol ein hunain.
                lapsed = Mae'r terfyn amser, sef {deadline}, wedi mynd heibio.
                """));

    assertThat(own.sentence(LAPSED))
        .isEqualTo("Mae'r terfyn amser, sef 2022-10-31, wedi mynd heibio.");
    assertThat(own.inWords(LAPSED))
        .isEqualTo("Mae'r terfyn amser, sef 31 Hydref 2022, wedi mynd heibio.");
    assertThat(own.word(Severity.WARNING)).isEqualTo("RHYBUDD");
  }

  @Test
  void fallBackToEnglishWhereATextAsksForWhatTheFindingDoesNotHave() {
    Messages own = WELSH.with(Map.of("lapsed", "{dedlein}", "lapsed.advice", "{dedlein}"));

    assertThat(own.sentence(LAPSED)).isEqualTo("The deadline of 2022-10-31 has passed.");
    assertThat(own.advice(finding())).isEqualTo("Do it.");
  }

  @Test
  void sayWhatToDoWithTheArgumentsOfTheMessage() {
    assertThat(WELSH.advice(finding())).isEqualTo("Do it.");
    assertThat(WELSH.with(Map.of("lapsed.advice", "Erbyn {deadline}.")).advice(finding()))
        .isEqualTo("Erbyn 2022-10-31.");
  }

  private static Finding finding() {
    return Finding.builder()
        .rule(RuleId.of("lapsed"))
        .severity(Severity.ERROR)
        .subject(Subject.of(JsonPointer.ROOT, "plan"))
        .message(LAPSED)
        .advice("Do it.")
        .build();
  }

  @Test
  void sayAlternativesAndNamedTermsInTheLanguage() {
    Messages own = WELSH.with(Map.of("term/status/ON_HOLD", "wedi'i oedi", "k", "{day}: {status}"));
    Message message =
        Message.of("k", "{day}: {status}")
            .with("day", "2026-09-30 or 2026-12-31")
            .with("status", "ON_HOLD");

    assertThat(own.inWords(message)).isEqualTo("30 Medi 2026 neu 31 Rhagfyr 2026: wedi'i oedi");
    assertThat(own.sentence(message)).isEqualTo("2026-09-30 neu 2026-12-31: wedi'i oedi");
    assertThat(own.sentence(message.with("status", "ON_HOLD, GONE")))
        .isEqualTo("2026-09-30 neu 2026-12-31: ON_HOLD, GONE");
    assertThat(own.sentence(message.with("status", "ON_HOLD, ON_HOLD")))
        .endsWith(": wedi'i oedi, wedi'i oedi");
    assertThat(own.sentence(message.with("status", "ON_HOLD or ON_HOLD")))
        .endsWith(": wedi'i oedi / wedi'i oedi");
  }

  @Test
  void sayWhatHasPartsPartByPart() {
    Messages own =
        WELSH.with(
            Map.of(
                "term/field/element {number} of {field}", "elfen {number} o {field}",
                "term/field/the document", "y ddogfen",
                "term/field/an object such as {rag: green}", "gwrthrych megis {rag: green}",
                "k", "{field}"));
    Message message = Message.of("k", "{field}");

    assertThat(own.sentence(message.with("field", "element 2 of element 1 of \"owners\"")))
        .isEqualTo("elfen 2 o elfen 1 o \"owners\"");
    assertThat(own.sentence(message.with("field", "element 2 of the document")))
        .isEqualTo("elfen 2 o y ddogfen");
    assertThat(own.sentence(message.with("field", "an object such as {rag: green}")))
        .isEqualTo("gwrthrych megis {rag: green}");
    assertThat(own.sentence(message.with("field", "element  of "))).isEqualTo("element  of ");
    assertThat(own.sentence(message.with("field", "element 2"))).isEqualTo("element 2");
    assertThat(own.sentence(message.with("field", "an element 2 of x")))
        .isEqualTo("an element 2 of x");
  }

  @Test
  void leaveTheWordsOfACellAndOtherWordsAlone() {
    Message message =
        Message.of("k", "{text}; {readings}; {other}")
            .with("text", "2026-09-30 or 2026-12-31")
            .with("readings", "2026-10-01/2026-12-31 or 2026-09")
            .with("other", "this or that");

    assertThat(WELSH.with(Map.of("k", message.template())).inWords(message))
        .isEqualTo("2026-09-30 or 2026-12-31; 2026-10-01/2026-12-31 neu 2026-09; this or that");
  }

  @Test
  void sayADateInWords() {
    assertThat(WELSH.day(LocalDate.of(2027, 8, 1))).isEqualTo("1 Awst 2027");
    assertThat(Messages.of(Language.ENGLISH).day(LocalDate.of(2027, 8, 1)))
        .isEqualTo("1 August 2027");
  }

  @Test
  void sayWhereSomethingStands() {
    Optional<String> none = Optional.empty();

    assertThat(
            List.of(
                WELSH.place(new Place.Position(none, 12, 5)),
                WELSH.place(new Place.Position(Optional.of("plan.yaml"), 12, 5)),
                WELSH.place(new Place.Cell(none, 1, 11, 4, "TBC")),
                WELSH.place(new Place.Cell(Optional.of("plan.txt"), 2, 11, 4, "TBC"))))
        .containsExactly(
            "llinell 12, colofn 5",
            "plan.yaml:12:5",
            "rhes 11, colofn 4",
            "plan.txt, tabl 2, rhes 11, colofn 4");
  }

  @Test
  void refuseABundleThatGivesAKeyTwiceOrIsNoText() {
    assertThatThrownBy(() -> WELSH.with(bundle("a = b\na = c\n")))
        .isInstanceOf(IOException.class)
        .hasMessage("the bundle is malformed: the key a is given twice");
    assertThatThrownBy(
            () -> WELSH.with(new ByteArrayInputStream(new byte[] {'a', '=', (byte) 255})))
        .isInstanceOf(IOException.class);
  }

  private static InputStream bundle(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
