// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the members of one list again in another, by the surest sign first.
 *
 * <p>A sign decides only where it fits one member on each side. Each step treats both sides alike,
 * so that the lists may change places, and takes time in proportion to the length of the lists.
 */
final class Matching<T> {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final List<Candidate<T>> earlier;
  private final List<Candidate<T>> later;
  private final int[] toLater;
  private final int[] toEarlier;
  private final @Nullable MatchedBy[] by;

  Matching(List<Candidate<T>> earlier, List<Candidate<T>> later) {
    this.earlier = earlier;
    this.later = later;
    this.toLater = new int[earlier.size()];
    this.toEarlier = new int[later.size()];
    this.by = new @Nullable MatchedBy[earlier.size()];
    Arrays.fill(toLater, NONE);
    Arrays.fill(toEarlier, NONE);
  }

  /**
   * Matches by what the members are. The words decide over a reference where they are many, because
   * plans are renumbered; few words, such as "As above", are asked last.
   */
  void byIdentity() {
    pairEqual();
    pairUnique(MatchedBy.REFERENCE, c -> c.reference().map(reference -> reference + " " + c.key()));
    pairUnique(MatchedBy.TEXT, c -> c.hasManyWords() ? Optional.of(c.key()) : Optional.empty());
    pairUnique(MatchedBy.REFERENCE, Candidate::reference);
    pairUnique(MatchedBy.TEXT, c -> c.hasWords() ? Optional.of(c.key()) : Optional.empty());
    pairSimilar();
  }

  private void pair(int i, int j, MatchedBy sign) {
    toLater[i] = j;
    toEarlier[j] = i;
    by[i] = sign;
  }

  private void pairEqual() {
    Map<Object, Deque<Integer>> places = new HashMap<>();
    for (int j = 0; j < later.size(); j++) {
      places.computeIfAbsent(later.get(j).said(), said -> new ArrayDeque<>()).add(j);
    }
    for (int i = 0; i < earlier.size(); i++) {
      Deque<Integer> equal = places.get(earlier.get(i).said());
      if (equal != null && !equal.isEmpty()) {
        pair(i, equal.remove(), MatchedBy.UNCHANGED);
      }
    }
  }

  private void pairUnique(MatchedBy sign, Function<Candidate<T>, Optional<String>> key) {
    Map<String, Integer> ofEarlier = unique(earlier, toLater, key);
    Map<String, Integer> ofLater = unique(later, toEarlier, key);
    ofEarlier.forEach(
        (text, i) -> {
          int j = ofLater.getOrDefault(text, NONE);
          if (i >= 0 && j >= 0 && isAllowed(sign, i, j)) {
            pair(i, j, sign);
          }
        });
  }

  /** Words that are few do not outweigh references that differ. */
  private boolean isAllowed(MatchedBy sign, int i, int j) {
    return sign == MatchedBy.REFERENCE
        || earlier.get(i).hasManyWords()
        || !earlier.get(i).contradicts(later.get(j));
  }

  private static <T> Map<String, Integer> unique(
      List<Candidate<T>> list, int[] partners, Function<Candidate<T>, Optional<String>> key) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        int place = i;
        key.apply(list.get(i)).ifPresent(text -> places.merge(text, place, (a, b) -> SEVERAL));
      }
    }
    return places;
  }

  private void pairSimilar() {
    List<Integer> left = unmatched(toLater);
    List<Integer> right = unmatched(toEarlier);
    SimilarTexts similar =
        new SimilarTexts(
            left.stream().map(i -> earlier.get(i).words()).toList(),
            right.stream().map(j -> later.get(j).words()).toList());
    for (int i = 0; i < left.size(); i++) {
      int j = similar.partner(i);
      if (j >= 0 && !earlier.get(left.get(i)).contradicts(later.get(right.get(j)))) {
        pair(left.get(i), right.get(j), MatchedBy.SIMILAR_TEXT);
      }
    }
  }

  private static List<Integer> unmatched(int[] partners) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        places.add(i);
      }
    }
    return places;
  }

  /** Matches what is left between the same neighbours, if there are as many on each side. */
  void byPosition() {
    int start = 0;
    while (start < toLater.length) {
      int end = start;
      while (end < toLater.length && toLater[end] == NONE) {
        end++;
      }
      int from = start == 0 ? 0 : toLater[start - 1] + 1;
      int to = end == toLater.length ? toEarlier.length : toLater[end];
      if (to - from == end - start && isFree(from, to)) {
        pairRun(start, from, end - start);
      }
      start = end + 1;
    }
  }

  private boolean isFree(int from, int to) {
    for (int j = from; j < to; j++) {
      if (toEarlier[j] != NONE) {
        return false;
      }
    }
    return true;
  }

  private void pairRun(int i, int j, int length) {
    for (int k = 0; k < length; k++) {
      if (!earlier.get(i + k).contradicts(later.get(j + k))) {
        pair(i + k, j + k, MatchedBy.POSITION);
      }
    }
  }

  /** What was not found again. */
  List<Candidate<T>> earlierLeft() {
    return unmatched(toLater).stream().map(earlier::get).toList();
  }

  /** What was not there before. */
  List<Candidate<T>> laterLeft() {
    return unmatched(toEarlier).stream().map(later::get).toList();
  }

  /** The pairs found so far. */
  List<Compared<T>> matched() {
    List<Compared<T>> pairs = new ArrayList<>();
    for (int i = 0; i < toLater.length; i++) {
      MatchedBy sign = by[i];
      if (sign != null) {
        pairs.add(Compared.matched(earlier.get(i).placed(), later.get(toLater[i]).placed(), sign));
      }
    }
    return pairs;
  }
}
