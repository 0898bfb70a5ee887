// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A grouping by names in the making. Names that differ in case and white space only are one group,
 * under the spelling that comes first in the alphabet, so that no order of plans shows.
 *
 * @param <T> how it is counted
 */
final class NameGroupingBuilder<T> {

  private record Group<T>(String name, T tally) {}

  private final BinaryOperator<T> plus;
  private final Map<String, Group<T>> groups = new HashMap<>();
  private T unstated;

  NameGroupingBuilder(T none, BinaryOperator<T> plus) {
    this.unstated = none;
    this.plus = plus;
  }

  void add(Optional<String> name, T tally) {
    String spaced = name.map(NameGroupingBuilder::spaced).orElse("");
    if (spaced.isEmpty()) {
      unstated = plus.apply(unstated, tally);
    } else {
      groups.merge(folded(spaced), new Group<>(spaced, tally), this::both);
    }
  }

  private Group<T> both(Group<T> one, Group<T> other) {
    return new Group<>(
        one.name.compareTo(other.name) <= 0 ? one.name : other.name,
        plus.apply(one.tally, other.tally));
  }

  void add(Map<String, T> others, T unstatedOthers) {
    others.forEach((name, tally) -> add(Optional.of(name), tally));
    add(Optional.empty(), unstatedOthers);
  }

  SortedMap<String, T> groups() {
    SortedMap<String, T> named = new TreeMap<>();
    groups.values().forEach(group -> named.put(group.name, group.tally));
    return named;
  }

  T unstated() {
    return unstated;
  }

  private static String spaced(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return out.toString();
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
