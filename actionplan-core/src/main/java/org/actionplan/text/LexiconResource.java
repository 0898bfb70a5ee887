// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a resource of a lexicon, a sense a line: {@code MONTH 1 = january | jan}.
 *
 * <p>The number is the value and may be missing. A line that starts with a space goes on with the
 * phrases of the one before it; lines that start with {@code #} are comments.
 */
final class LexiconResource<S extends Enum<S>> {

  private final Class<S> senses;
  private final LexiconBuilder<S> builder;
  private @Nullable S sense;
  private int value;

  private LexiconResource(Class<S> senses, LexiconBuilder<S> builder) {
    this.senses = senses;
    this.builder = builder;
  }

  static <S extends Enum<S>> Lexicon<S> load(Class<S> senses, String... resources) {
    LexiconBuilder<S> builder = new LexiconBuilder<>(senses);
    for (String resource : resources) {
      try (InputStream bytes = LexiconResource.class.getResourceAsStream(resource)) {
        if (bytes == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        read(
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)),
            senses,
            builder,
            resource);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Lexicon<>(builder);
  }

  static <S extends Enum<S>> void read(
      BufferedReader lines, Class<S> senses, LexiconBuilder<S> builder, String resource)
      throws IOException {
    LexiconResource<S> reading = new LexiconResource<>(senses, builder);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          reading.read(line);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(resource + ", line " + number + ": " + line, e);
        }
      }
    }
  }

  private void read(String line) {
    if (line.startsWith(" ")) {
      addPhrases(line, line.indexOf('|') + 1);
      return;
    }
    int equals = line.indexOf(" = ");
    if (equals < 0) {
      throw new IllegalArgumentException("no sign of equality between spaces");
    }
    String head = line.substring(0, equals).strip();
    int space = head.indexOf(' ');
    sense = Enum.valueOf(senses, space < 0 ? head : head.substring(0, space));
    value = space < 0 ? 0 : Integer.parseInt(head.substring(space + 1));
    addPhrases(line, equals + 3);
  }

  private void addPhrases(String line, int start) {
    int from = start;
    while (from <= line.length()) {
      int bar = line.indexOf('|', from);
      int to = bar < 0 ? line.length() : bar;
      String phrase = line.substring(from, to).strip();
      if (sense == null || !builder.add(phrase, sense, value)) {
        throw new IllegalArgumentException("blank, or given twice with two meanings: " + phrase);
      }
      from = to + 1;
    }
  }
}
