// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a policy that stand for something out of a closed list.
 *
 * @param type the list
 */
record Choices<E extends Enum<E>>(Class<E> type) {

  /** The choices of the words, case aside; empty if one is none. */
  Optional<Set<E>> read(List<String> words) {
    Set<E> chosen = EnumSet.noneOf(type);
    for (String word : words) {
      int index = names().indexOf(folded(word));
      if (index < 0) {
        return Optional.empty();
      }
      chosen.add(type.getEnumConstants()[index]);
    }
    return Optional.of(chosen);
  }

  List<String> names() {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }

  static String join(Set<? extends Enum<?>> choices) {
    return choices.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  /** The things that the words name; empty if one names nothing. */
  static <T> Optional<List<T>> named(List<String> words, Map<String, T> known) {
    List<T> things = new ArrayList<>(words.size());
    for (String word : words) {
      Optional.ofNullable(known.get(word.strip())).ifPresent(things::add);
    }
    return things.size() == words.size() ? Optional.of(List.copyOf(things)) : Optional.empty();
  }

  /** The known word that is nearest to the first of the words that is not known. */
  static Optional<String> suggestion(List<String> words, Collection<String> known) {
    for (String word : words) {
      if (!known.contains(word.strip()) && !known.contains(folded(word))) {
        return Spelling.nearest(word.strip(), known)
            .or(() -> Spelling.nearest(folded(word), known));
      }
    }
    return Optional.empty();
  }

  private static String folded(String word) {
    return word.strip().toUpperCase(Locale.ROOT);
  }
}
