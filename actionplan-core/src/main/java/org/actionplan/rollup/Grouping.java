// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Actions counted by something that each has once, or not at all.
 *
 * @param groups the tallies, in the order of their keys; without those that count nothing
 * @param unanswered the actions for which the plan does not say it
 * @param <K> for example the month in which an action is due
 */
public record Grouping<K extends Comparable<? super K>>(
    SortedMap<K, Tally> groups, Tally unanswered) {

  /**
   * Copies the map.
   *
   * @param groups the tallies, in the order of their keys
   * @param unanswered the actions for which the plan does not say it
   */
  public Grouping {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /**
   * The tally of one group.
   *
   * @param key for example December 2022
   * @return the tally; {@link Tally#NONE} if there is no such group
   */
  public Tally of(K key) {
    return groups.getOrDefault(key, Tally.NONE);
  }

  /**
   * All actions, grouped or not.
   *
   * @return the same sum for each grouping of one roll-up
   */
  public Tally total() {
    return groups.values().stream().reduce(unanswered, Tally::plus);
  }
}
