// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the phrases of a lexicon into a tree of words, and the tree into arrays. */
final class LexiconBuilder<S extends Enum<S>> {

  private final Class<S> type;
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<Long, Integer> edges = new LinkedHashMap<>();
  private final List<Optional<S>> nodeSenses = new ArrayList<>(List.of(Optional.empty()));
  private final List<Integer> nodeValues = new ArrayList<>(List.of(0));

  LexiconBuilder(Class<S> type) {
    this.type = type;
  }

  /** Adds a phrase; false if it has another meaning already. */
  boolean add(String phrase, S sense, int value) {
    Tokens tokens = Tokens.of(phrase, 255);
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      node = child(node, symbol(tokens, i));
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

  private int symbol(Tokens tokens, int at) {
    if (tokens.isNumber(at)) {
      throw new IllegalArgumentException("a phrase must not hold numbers: " + tokens.text());
    }
    if (tokens.mark(at) != 0) {
      return symbolOf(tokens.mark(at));
    }
    StringBuilder folded = new StringBuilder();
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      folded.append(Letters.fold(tokens.text().charAt(i)));
    }
    return words.computeIfAbsent(folded.toString(), word -> words.size());
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

  int[] wordTable() {
    int[] table = new int[sizeFor(words.size())];
    words.forEach(
        (word, id) -> {
          int slot = Lexicon.spread(word.hashCode()) & (table.length - 1);
          while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
          }
          table[slot] = id + 1;
        });
    return table;
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
    int[] order = edgeSlots();
    long[] keys = new long[order.length];
    List<Long> all = List.copyOf(edges.keySet());
    for (int slot = 0; slot < order.length; slot++) {
      keys[slot] = order[slot] == 0 ? 0 : all.get(order[slot] - 1);
    }
    return keys;
  }

  int[] edgeTargets() {
    int[] order = edgeSlots();
    List<Integer> all = List.copyOf(edges.values());
    int[] targets = new int[order.length];
    for (int slot = 0; slot < order.length; slot++) {
      targets[slot] = order[slot] == 0 ? 0 : all.get(order[slot] - 1);
    }
    return targets;
  }

  /** The place of each edge in an open hash table, as its number from 1; 0 where free. */
  private int[] edgeSlots() {
    int[] slots = new int[sizeFor(edges.size())];
    int number = 0;
    for (long key : edges.keySet()) {
      number++;
      int slot = Lexicon.spread(Lexicon.hash(key)) & (slots.length - 1);
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

  List<S> senses() {
    return List.of(type.getEnumConstants());
  }

  int[] nodeSenses() {
    return nodeSenses.stream().mapToInt(sense -> sense.map(senses()::indexOf).orElse(-1)).toArray();
  }

  int[] nodeValues() {
    return nodeValues.stream().mapToInt(Integer::intValue).toArray();
  }
}
