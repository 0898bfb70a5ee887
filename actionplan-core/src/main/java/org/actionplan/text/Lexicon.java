// SPDX-License-Identifier: Apache-2.0
package org.actionplan.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The words and phrases of a subject, each with its sense and a value.
 *
 * <p>Loaded once from resources, one for each language, and immutable from then on. The longest
 * phrase wins: with "to be confirmed" and "to" in the lexicon, a cell "to be confirmed" matches the
 * former. A match is an int, so that looking up creates no object; 0 is no match.
 *
 * @param <S> the senses that words of the subject can have
 */
public final class Lexicon<S extends Enum<S>> {

  static final int NO_WORD = -1;

  /** A match has room for no greater number. */
  static final int MOST_TOKENS = 255;

  private final String[] words;
  private final long[] wordKeys;
  private final int[] wordTable;

  /** The node of each word that begins a phrase; 0 for others. */
  private final int[] wordNodes;

  private final long[] edges;
  private final int[] edgeTargets;

  /** Whether longer phrases begin with that of a node, so that a look at what follows is due. */
  private final boolean[] nodeGoesOn;

  /** The sense of each node by its place among the senses; -1 where no phrase ends. */
  private final int[] nodeSense;

  private final int[] nodeValue;
  private final S[] senses;

  Lexicon(LexiconBuilder<S> built) {
    this.words = built.words();
    this.wordKeys = built.wordKeys();
    this.wordTable = built.wordTable();
    this.wordNodes = built.wordNodes();
    this.edges = built.edgeKeys();
    this.edgeTargets = built.edgeTargets();
    this.nodeGoesOn = built.nodesThatGoOn();
    this.nodeSense = built.nodeSenses();
    this.nodeValue = built.nodeValues();
    this.senses = built.senses();
  }

  /**
   * Loads the words of a subject from the resources beside this class.
   *
   * @param <S> the senses
   * @param senses the enum whose constants the resources name
   * @param resources file names, for example {@code "time-en.txt"}
   * @return the lexicon
   * @throws IllegalStateException if a resource is missing or has a fault
   */
  public static <S extends Enum<S>> Lexicon<S> load(Class<S> senses, String... resources) {
    return LexiconResource.load(senses, resources);
  }

  /**
   * Finds the longest word or phrase that starts at a token, and moves to its last token; what
   * stands before the token is forgotten.
   *
   * @param tokens at a token of the cell
   * @return the match, or 0 if the word is unknown
   */
  public int match(Tokens tokens) {
    int found = 0;
    int last = tokens.start();
    int seen = 1;
    for (int node = first(tokens); node != 0; node = next(node, symbol(tokens))) {
      if (nodeSense[node] >= 0) {
        found = node << 8 | seen;
        last = tokens.start();
      }
      if (!nodeGoesOn[node] || seen == MOST_TOKENS || !tokens.nextOfPhrase()) {
        break;
      }
      seen++;
    }
    int ahead = seen - Math.max(1, length(found));
    if (ahead > 0) {
      tokens.back(last, ahead);
    }
    return found;
  }

  /**
   * Finds the one word of the given senses that is a single slip away from a misspelt word: a
   * letter missing, too many, wrong, or two in the wrong order.
   *
   * @param tokens at a word that has no match
   * @param among the senses that may be meant
   * @return the match, or 0 if no word is near, or several with different meanings
   */
  public int near(Tokens tokens, Set<S> among) {
    int found = 0;
    for (int id = 0; id < words.length; id++) {
      int node = Misspelling.isOneSlip(tokens, words[id]) ? wordNodes[id] : 0;
      if (nodeSense[node] < 0 || !among.contains(senses[nodeSense[node]])) {
        continue;
      }
      if (found != 0 && !sameMeaning(found >>> 8, node)) {
        return 0;
      }
      found = node << 8 | 1;
    }
    return found;
  }

  private boolean sameMeaning(int node, int other) {
    return nodeSense[node] == nodeSense[other] && nodeValue[node] == nodeValue[other];
  }

  /**
   * How many tokens a match covers.
   *
   * @param match from {@link #match} or {@link #near}
   * @return 1 or more; 0 if there was no match
   */
  public static int length(int match) {
    return match & MOST_TOKENS;
  }

  /**
   * The same meaning for another number of tokens, for a word that a line end broke in two.
   *
   * @param match not 0
   * @param length how many tokens it covers, 1 to 255
   * @return the match
   */
  public static int spanning(int match, int length) {
    return (match & ~MOST_TOKENS) | length;
  }

  /**
   * The sense of a match.
   *
   * @param match not 0
   * @return the sense that the resource gives
   */
  public S sense(int match) {
    return senses[nodeSense[match >>> 8]];
  }

  /**
   * The value of a match, such as 12 for December.
   *
   * @param match not 0
   * @return the value that the resource gives; 0 unless given
   */
  public int value(int match) {
    return nodeValue[match >>> 8];
  }

  /**
   * Whether any word or phrase has a sense.
   *
   * @param sense for example that of months
   * @return false if the resources give it to none
   */
  public boolean hasWordFor(S sense) {
    return Arrays.stream(nodeSense).anyMatch(place -> place >= 0 && senses[place] == sense);
  }

  private int first(Tokens tokens) {
    if (tokens.isWord()) {
      int id = word(tokens);
      return id == NO_WORD ? 0 : wordNodes[id];
    }
    return next(0, symbol(tokens));
  }

  private int symbol(Tokens tokens) {
    char mark = tokens.mark();
    if (mark != 0) {
      return tokens.length() == 1 ? LexiconBuilder.symbolOf(mark) : NO_WORD;
    }
    return tokens.isWord() ? word(tokens) : NO_WORD;
  }

  private int word(Tokens tokens) {
    long key = tokens.key();
    int mask = wordTable.length - 1;
    for (int slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
      int id = wordTable[slot] - 1;
      if (id < 0 || (wordKeys[id] == key && (key >= 0 || tokens.isSpelled(words[id])))) {
        return id;
      }
    }
  }

  private int next(int node, int symbol) {
    if (symbol == NO_WORD) {
      return 0;
    }
    long key = LexiconBuilder.edge(node, symbol);
    int mask = edges.length - 1;
    for (int slot = hash(key) & mask; edgeTargets[slot] != 0; slot = (slot + 1) & mask) {
      if (edges[slot] == key) {
        return edgeTargets[slot];
      }
    }
    return 0;
  }

  static int hash(long key) {
    long spread = key * 0x9e3779b97f4a7c15L;
    return (int) (spread >>> 32 ^ spread >>> 48);
  }
}
