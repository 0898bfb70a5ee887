// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the phrases of a lexicon into a tree of words, and the tree into arrays. */
final class LexiconBuilder<S extends Enum<S>> {

  private final Class<S> type;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final List<Long> wordKeys = new ArrayList<>();
  private final Map<Long, Integer> edges = new LinkedHashMap<>();
  private final List<Optional<S>> nodeSenses = new ArrayList<>(List.of(Optional.empty()));
  private final List<Integer> nodeValues = new ArrayList<>(List.of(0));

  LexiconBuilder(Class<S> type) {
    this.type = type;
  }

  /** Adds a phrase; false if it has another meaning already. */
  boolean add(String phrase, S sense, int value) {
    Tokens tokens = Tokens.of(phrase, Lexicon.MOST_TOKENS);
    int node = 0;
    while (tokens.next()) {
      node = child(node, symbol(phrase, tokens));
    }
    Optional<S> given = nodeSenses.get(node);
    boolean fits = given.isEmpty() || (given.get() == sense && nodeValues.get(node) == value);
    if (node == 0 || !fits) {
      return false;
    }
    nodeSenses.set(node, Optional.of(sense));
    nodeValues.set(node, value);
    return true;
  }

  private int symbol(String phrase, Tokens tokens) {
    if (tokens.isNumber()) {
      throw new IllegalArgumentException("a phrase must not hold numbers: " + phrase);
    }
    if (tokens.mark() != 0) {
      return symbolOf(tokens.mark());
    }
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < tokens.length(); i++) {
      folded.append(tokens.folded(i));
    }
    Integer known = words.putIfAbsent(folded.toString(), words.size());
    if (known == null) {
      wordKeys.add(tokens.key());
    }
    return known == null ? words.size() - 1 : known;
  }

  private int child(int node, int symbol) {
    return edges.computeIfAbsent(
        edge(node, symbol),
        key -> {
          nodeSenses.add(Optional.empty());
          nodeValues.add(0);
          return nodeSenses.size() - 1;
        });
  }

  static int symbolOf(char mark) {
    return Integer.MIN_VALUE | mark;
  }

  static long edge(int node, int symbol) {
    return (long) node << 32 | (symbol & 0xffffffffL);
  }

  String[] words() {
    return words.keySet().toArray(new String[0]);
  }

  long[] wordKeys() {
    return wordKeys.stream().mapToLong(Long::longValue).toArray();
  }

  int[] wordTable() {
    return slots(wordKeys);
  }

  int[] wordNodes() {
    return IntStream.range(0, words.size()).map(id -> edges.getOrDefault(edge(0, id), 0)).toArray();
  }

  boolean[] nodesThatGoOn() {
    boolean[] goOn = new boolean[nodeSenses.size()];
    edges.keySet().forEach(edge -> goOn[(int) (edge >>> 32)] = true);
    return goOn;
  }

  long[] edgeKeys() {
    List<Long> keys = List.copyOf(edges.keySet());
    return Arrays.stream(slots(keys)).mapToLong(n -> n == 0 ? 0 : keys.get(n - 1)).toArray();
  }

  int[] edgeTargets() {
    List<Integer> targets = List.copyOf(edges.values());
    return Arrays.stream(slots(edges.keySet())).map(n -> n == 0 ? 0 : targets.get(n - 1)).toArray();
  }

  /** The place of each key in an open hash table, as its number from 1; 0 where free. */
  private static int[] slots(Collection<Long> keys) {
    int[] slots = new int[sizeFor(keys.size())];
    int number = 0;
    for (long key : keys) {
      number++;
      int slot = Lexicon.hash(key) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
    return slots;
  }

  private static int sizeFor(int entries) {
    return Integer.highestOneBit(Math.max(4, entries)) * 4;
  }

  S[] senses() {
    return type.getEnumConstants();
  }

  int[] nodeSenses() {
    List<S> all = List.of(senses());
    return nodeSenses.stream().mapToInt(sense -> sense.map(all::indexOf).orElse(-1)).toArray();
  }

  int[] nodeValues() {
    return nodeValues.stream().mapToInt(Integer::intValue).toArray();
  }
}
