// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of headings in one language, read from data once.
 *
 * <p>{@code words-en.txt} beside this class says how the data is written.
 */
final class HeadingWords {

  static final HeadingWords ENGLISH = load("words-en.txt");
  static final HeadingWords WELSH = load("words-cy.txt");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<Phrase, Field> openings = new LinkedHashMap<>();
  private final Map<String, Map<Field, Field>> modifiers = new HashMap<>();
  private final Map<String, Set<String>> roles = new HashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();

  private HeadingWords() {}

  /** Every phrase, in the order of the data. */
  List<Phrase> phrases() {
    return Collections.unmodifiableList(phrases);
  }

  /** The longest phrase that starts at a word. */
  Optional<Phrase> longest(List<String> words, int start) {
    return byFirstWord.getOrDefault(words.get(start), List.of()).stream()
        .filter(phrase -> startsAt(phrase, words, start))
        .findFirst();
  }

  /** The longest opening, such as "by when", that settles what the whole heading asks for. */
  Optional<Phrase> opening(List<String> words) {
    return openings.keySet().stream()
        .filter(opening -> startsAt(opening, words, 0))
        .max((a, b) -> Integer.compare(a.words().size(), b.words().size()));
  }

  /** What a field becomes beside a word: an owner beside "support" is a support owner. */
  Field modified(Field field, String word) {
    return modifiers.getOrDefault(word, Map.of()).getOrDefault(field, field);
  }

  /** Whether a word is of the given kind: "link", "between", "filler" or "weak". */
  boolean is(String kind, String word) {
    return roles.getOrDefault(kind, Set.of()).contains(word);
  }

  private static boolean startsAt(Phrase phrase, List<String> words, int start) {
    int end = start + phrase.words().size();
    return end <= words.size() && phrase.words().equals(words.subList(start, end));
  }

  private static HeadingWords load(String name) {
    HeadingWords loaded = new HeadingWords();
    @Nullable InputStream data = HeadingWords.class.getResourceAsStream(name);
    if (data == null) {
      throw new IllegalStateException(name + " is missing beside " + HeadingWords.class);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
      String section = "";
      for (@Nullable String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.indexOf(']'));
        } else if (!line.startsWith("#")) {
          loaded.addLine(section, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    loaded.byFirstWord.values().forEach(HeadingWords::longestFirst);
    return loaded;
  }

  private static void longestFirst(List<Phrase> phrases) {
    phrases.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
  }

  private void addLine(String section, String line) {
    StringTokenizer entries = new StringTokenizer(line, ";");
    while (entries.hasMoreTokens()) {
      String entry = entries.nextToken();
      add(section, entry.replace("(s)", ""));
      if (entry.contains("(s)")) {
        add(section, entry.replace("(s)", "s"));
      }
    }
  }

  private void add(String section, String entry) {
    List<String> words = HeadingText.words(entry).stream().map(HeadingText.Word::word).toList();
    if (words.isEmpty()) {
      return;
    }
    int arrow = section.indexOf(" -> ");
    if (arrow > 0) {
      Field from = field(section.substring(0, arrow));
      modifiers
          .computeIfAbsent(words.get(0), word -> new HashMap<>())
          .put(from, field(section.substring(arrow + 4)));
    } else if (section.startsWith("opening ")) {
      Field field = field(section.substring(8));
      openings.put(new Phrase(words, List.of(field)), field);
    } else if (Set.of("link", "between", "filler", "weak").contains(section)) {
      roles.computeIfAbsent(section, kind -> new HashSet<>()).add(words.get(0));
    } else {
      addPhrase(new Phrase(words, fields(section)));
    }
  }

  private void addPhrase(Phrase phrase) {
    List<Phrase> sameStart =
        byFirstWord.computeIfAbsent(phrase.words().get(0), word -> new ArrayList<>());
    for (Phrase other : sameStart) {
      if (other.words().equals(phrase.words())) {
        if (!other.fields().equals(phrase.fields())) {
          throw new IllegalStateException(phrase + " contradicts " + other);
        }
        return;
      }
    }
    sameStart.add(phrase);
    phrases.add(phrase);
  }

  private static List<Field> fields(String section) {
    List<Field> fields = new ArrayList<>();
    StringTokenizer names = new StringTokenizer(section.replace("else ", ""), ",");
    while (names.hasMoreTokens()) {
      fields.add(field(names.nextToken()));
    }
    return List.copyOf(fields);
  }

  private static Field field(String name) {
    return Field.valueOf(name.strip().toUpperCase(Locale.ROOT));
  }
}
