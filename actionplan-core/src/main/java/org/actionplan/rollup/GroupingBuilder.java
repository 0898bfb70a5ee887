// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * A grouping in the making.
 *
 * @param <K> what is grouped by
 * @param <T> how it is counted
 */
final class GroupingBuilder<K extends Comparable<? super K>, T> {

  private final BinaryOperator<T> plus;
  private final SortedMap<K, T> groups = new TreeMap<>();
  private T unstated;

  GroupingBuilder(T none, BinaryOperator<T> plus) {
    this.unstated = none;
    this.plus = plus;
  }

  void add(Optional<K> key, T tally) {
    if (key.isPresent()) {
      groups.merge(key.get(), tally, plus);
    } else {
      unstated = plus.apply(unstated, tally);
    }
  }

  void add(Map<K, T> others, T unstatedOthers) {
    others.forEach((key, tally) -> add(Optional.of(key), tally));
    add(Optional.empty(), unstatedOthers);
  }

  SortedMap<K, T> groups() {
    return groups;
  }

  T unstated() {
    return unstated;
  }
}
