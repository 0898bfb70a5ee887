// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadingWordsTest {

  /** A phrase that its own table does not understand would be dead. */
  @ParameterizedTest
  @MethodSource("phrases")
  void everyPhraseMeansWhatItsSectionSays(Phrase phrase) {
    String heading = String.join(" ", phrase.words());
    Heading english = HeadingReader.read(heading, HeadingWords.ENGLISH);
    Heading welsh = HeadingReader.read(heading, HeadingWords.WELSH);

    assertThat(List.of(english.fields(), welsh.fields())).contains(phrase.fields());
  }

  private static Stream<Phrase> phrases() {
    return Stream.of(HeadingWords.ENGLISH, HeadingWords.WELSH)
        .flatMap(language -> language.phrases().stream());
  }

  @ParameterizedTest
  @MethodSource("fields")
  void everyFieldHasWords(Field field) {
    assertThat(HeadingWords.ENGLISH.phrases())
        .anyMatch(phrase -> phrase.fields().equals(List.of(field)));
  }

  private static Stream<Field> fields() {
    return Arrays.stream(Field.values());
  }
}
