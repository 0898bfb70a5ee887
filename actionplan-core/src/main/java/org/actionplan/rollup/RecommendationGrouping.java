// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Recommendations counted by something that each has once, or not at all.
 *
 * @param groups the tallies, in the order of their keys; without those that count nothing
 * @param unstated the recommendations for which the plan does not say it
 * @param <K> for example the body that made them
 */
public record RecommendationGrouping<K extends Comparable<? super K>>(
    SortedMap<K, RecommendationTally> groups, RecommendationTally unstated) {

  /**
   * Copies the map.
   *
   * @param groups the tallies, in the order of their keys
   * @param unstated the recommendations for which the plan does not say it
   */
  public RecommendationGrouping {
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
  }

  /**
   * The tally of one group.
   *
   * @param key for example "Culture and Communities Scrutiny Panel"
   * @return the tally; {@link RecommendationTally#NONE} if there is no such group
   */
  public RecommendationTally of(K key) {
    return groups.getOrDefault(key, RecommendationTally.NONE);
  }

  /**
   * All recommendations, grouped or not.
   *
   * @return the same sum for each grouping of one roll-up
   */
  public RecommendationTally total() {
    return groups.values().stream().reduce(unstated, RecommendationTally::plus);
  }
}
