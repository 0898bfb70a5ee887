// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the words beside an amount call it: "Total cost", "GRAND TOTAL:", "Sub-total", "Cyfanswm".
 *
 * <p>Every word must be one of a total: "Total redesign of the service" is none.
 */
enum TotalLabel {
  /** "Grand total": of everything, wherever it stands. */
  WHOLE,
  /** "Total": of what stands above it. */
  TOTAL,
  /** "Sub-total", "Total 2024/25". */
  PART;

  /** Nobody writes a longer one. */
  private static final int LONGEST = 80;

  private static final List<Map<String, Set<String>>> LANGUAGES =
      List.of(load("totals-en.properties"), load("totals-cy.properties"));

  /** What a text without an amount calls the amount beside it; empty if that is no total. */
  static Optional<TotalLabel> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> words = Words.of(text);
    return LANGUAGES.stream().flatMap(language -> of(words, language).stream()).findFirst();
  }

  private static Optional<TotalLabel> of(List<String> words, Map<String, Set<String>> language) {
    Set<String> kinds = new HashSet<>();
    for (String word : words) {
      Optional<String> kind = kind(word, language);
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      kinds.add(kind.get());
    }
    if (kinds.contains("subtotal") || (kinds.contains("total") && kinds.contains("part"))) {
      return Optional.of(PART);
    }
    return kinds.contains("total")
        ? Optional.of(kinds.contains("whole") ? WHOLE : TOTAL)
        : Optional.empty();
  }

  private static Optional<String> kind(String word, Map<String, Set<String>> language) {
    return word.chars().anyMatch(Character::isDigit)
        ? Optional.of("part")
        : language.entrySet().stream()
            .filter(kind -> kind.getValue().contains(word))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private static Map<String, Set<String>> load(String name) {
    Properties texts = new Properties();
    try (InputStream data = TotalLabel.class.getResourceAsStream(name)) {
      if (data == null) {
        throw new IllegalStateException(name + " is missing beside " + TotalLabel.class);
      }
      texts.load(new InputStreamReader(data, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Function.identity(), kind -> Set.copyOf(Words.of(texts.getProperty(kind)))));
  }
}
