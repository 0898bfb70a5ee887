// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A grouping in the making. */
final class GroupingBuilder<K extends Comparable<? super K>> {

  private final SortedMap<K, Tally> groups = new TreeMap<>();
  private Tally unanswered = Tally.NONE;

  void add(Optional<K> key, Tally tally) {
    if (key.isPresent()) {
      groups.merge(key.get(), tally, Tally::plus);
    } else {
      unanswered = unanswered.plus(tally);
    }
  }

  void add(Grouping<K> other) {
    other.groups().forEach((key, tally) -> add(Optional.of(key), tally));
    add(Optional.empty(), other.unanswered());
  }

  Grouping<K> build() {
    return new Grouping<>(groups, unanswered);
  }
}
