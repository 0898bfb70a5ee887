// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that stand for the constants of an enum: {@code in-progress} for IN_PROGRESS. */
final class Words<E extends Enum<E>> {

  /** The words for the constants of an enum, in their order. */
  private static final ClassValue<String[]> WORDS =
      new ClassValue<>() {
        @Override
        protected String[] computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants()).map(Words::made).toArray(String[]::new);
        }
      };

  private final Map<String, Optional<E>> constants = new LinkedHashMap<>();

  private Words() {}

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    Words<E> words = new Words<>();
    for (E constant : type.getEnumConstants()) {
      words.constants.put(word(constant), Optional.of(constant));
    }
    return words;
  }

  /** The words for the constants of all these. */
  static List<String> all(List<Class<? extends Enum<?>>> types) {
    return types.stream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Words::word)
        .toList();
  }

  @SuppressWarnings("EnumOrdinal") // The array is made of the same constants, in whatever order.
  static String word(Enum<?> constant) {
    return WORDS.get(constant.getDeclaringClass())[constant.ordinal()];
  }

  private static String made(Object constant) {
    String name = ((Enum<?>) constant).name();
    return name.toLowerCase(Locale.ROOT).replace('_', '-').intern();
  }

  Optional<E> parse(String word) {
    return constants.getOrDefault(word, Optional.empty());
  }

  /** Reads words as people write them, too: "In progress". */
  Optional<E> parseFolded(String text) {
    return parse(text.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  Optional<String> nearest(String mistyped) {
    return Spelling.nearest(mistyped, List.copyOf(constants.keySet()));
  }

  /** What a message says is expected. */
  String expected() {
    return "one of " + String.join(", ", constants.keySet());
  }
}
