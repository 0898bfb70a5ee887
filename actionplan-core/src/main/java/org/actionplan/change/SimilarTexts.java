// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the texts of one list that are alike one text of another, and only one.
 *
 * <p>Two texts are alike if they share three quarters of their distinct words (the coefficient of
 * Dice). Such texts must share one of their rarest words, so only those that do are compared. A
 * text whose rarest words are common is boilerplate, like too many others to be told apart.
 */
final class SimilarTexts {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  /** A word in more texts than that is common. */
  private static final int COMMON = 32;

  private final int[] partners;

  SimilarTexts(List<List<String>> earlier, List<List<String>> later) {
    List<Set<String>> left = sets(earlier);
    List<Set<String>> right = sets(later);
    Map<String, Integer> counts = new HashMap<>();
    left.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    right.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    Comparator<String> rarestFirst =
        Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
            .thenComparing(Comparator.naturalOrder());
    List<List<String>> rarestLeft = rarest(left, rarestFirst, counts);
    Map<String, List<Integer>> places = places(rarest(right, rarestFirst, counts));
    int[] toLeft = new int[right.size()];
    partners = new int[left.size()];
    Arrays.fill(toLeft, NONE);
    Arrays.fill(partners, NONE);
    for (int i = 0; i < left.size(); i++) {
      for (int j : candidates(rarestLeft.get(i), places)) {
        if (isAlike(left.get(i), right.get(j))) {
          partners[i] = partners[i] == NONE ? j : SEVERAL;
          toLeft[j] = toLeft[j] == NONE ? i : SEVERAL;
        }
      }
    }
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0 && toLeft[partners[i]] != i) {
        partners[i] = SEVERAL;
      }
    }
  }

  private static List<Set<String>> sets(List<List<String>> texts) {
    return texts.stream().<Set<String>>map(HashSet::new).toList();
  }

  /** The words of which two alike texts share at least one; none for boilerplate. */
  private static List<List<String>> rarest(
      List<Set<String>> texts, Comparator<String> rarestFirst, Map<String, Integer> counts) {
    List<List<String>> rarest = new ArrayList<>(texts.size());
    for (Set<String> words : texts) {
      int shared = (3 * words.size() + 4) / 5;
      List<String> first =
          words.stream().sorted(rarestFirst).limit(words.size() - shared + 1L).toList();
      boolean common = first.stream().anyMatch(word -> counts.getOrDefault(word, 0) > COMMON);
      rarest.add(words.isEmpty() || common ? List.of() : first);
    }
    return rarest;
  }

  private static Map<String, List<Integer>> places(List<List<String>> texts) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < texts.size(); j++) {
      for (String word : texts.get(j)) {
        places.computeIfAbsent(word, unseen -> new ArrayList<>()).add(j);
      }
    }
    return places;
  }

  private static Set<Integer> candidates(List<String> words, Map<String, List<Integer>> places) {
    Set<Integer> candidates = new TreeSet<>();
    words.forEach(word -> candidates.addAll(places.getOrDefault(word, List.of())));
    return candidates;
  }

  private static boolean isAlike(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    return 4 * 2 * shared >= 3L * (one.size() + other.size());
  }

  /** The one later text that is like an earlier one and no other, or a negative number. */
  int partner(int i) {
    return partners[i];
  }
}
