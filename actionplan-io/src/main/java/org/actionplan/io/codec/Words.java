// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that stand for the constants of an enum: {@code in-progress} for IN_PROGRESS. */
final class Words<E extends Enum<E>> {

  private final List<E> constants;
  private final List<String> words = new ArrayList<>();

  private Words(List<E> constants) {
    this.constants = constants;
    constants.forEach(constant -> words.add(word(constant)));
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(List.of(type.getEnumConstants()));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Optional<E> parse(String word) {
    int index = words.indexOf(word);
    return index < 0 ? Optional.empty() : Optional.of(constants.get(index));
  }

  /** Reads words as people write them, too: "In progress". */
  Optional<E> parseFolded(String text) {
    return parse(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  Optional<String> nearest(String mistyped) {
    return Spelling.nearest(mistyped, words);
  }

  /** What a message says is expected. */
  String expected() {
    return "one of " + String.join(", ", words);
  }
}
