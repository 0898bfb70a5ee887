// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.Arrays;
import java.util.BitSet;
import org.actionplan.text.Lexicon;
import org.actionplan.text.Tokens;

/**
 * A cell as a row of items: a phrase of the lexicon, a number, a single letter, a mark or an
 * unknown word. Each remembers whether the reading used it.
 */
final class Items {

  private static final BitSet NONE = new BitSet(0);

  private final Tokens tokens;
  private final TimeWord[] senses;
  private final int[] values;
  private final int[] firstTokens;
  private final int[] lastTokens;
  private final boolean[] used;
  private final BitSet misspelt;
  private final int size;

  private Items(
      Tokens tokens,
      TimeWord[] senses,
      int[] values,
      int[] firstTokens,
      int[] lastTokens,
      BitSet misspelt,
      int size,
      boolean[] used) {
    this.tokens = tokens;
    this.senses = senses;
    this.values = values;
    this.firstTokens = firstTokens;
    this.lastTokens = lastTokens;
    this.misspelt = misspelt;
    this.size = size;
    this.used = used;
  }

  /** The items of a cell, where words that are a slip away from a known one may be repaired. */
  static Items of(Tokens tokens, boolean repair) {
    int most = tokens.size();
    TimeWord[] senses = new TimeWord[most];
    int[] values = new int[most];
    int[] firstTokens = new int[most];
    int[] lastTokens = new int[most];
    BitSet misspelt = repair ? new BitSet(most) : NONE;
    int size = 0;
    int token = 0;
    while (token < most) {
      int match = TimeWord.LEXICON.match(tokens, token);
      if (repair && tokens.isWord(token)) {
        int repaired = Repair.match(tokens, token, match);
        misspelt.set(token, repaired != match && Lexicon.length(repaired) == 1);
        match = repaired;
      }
      firstTokens[size] = token;
      if (match != 0) {
        senses[size] = TimeWord.LEXICON.sense(match);
        values[size] = TimeWord.LEXICON.value(match);
        token += Lexicon.length(match);
      } else {
        senses[size] = Signs.sense(tokens, token);
        values[size] = Signs.value(tokens, token);
        token++;
      }
      lastTokens[size] = token - 1;
      size++;
    }
    return new Items(
        tokens, senses, values, firstTokens, lastTokens, misspelt, size, new boolean[most]);
  }

  /** The items but those from one place to another, as if they had not been written. */
  Items without(int from, int to) {
    return new Items(
        tokens,
        without(senses, from, to, new TimeWord[size]),
        without(values, from, to, new int[size]),
        without(firstTokens, from, to, new int[size]),
        without(lastTokens, from, to, new int[size]),
        misspelt,
        size - to + from,
        used);
  }

  @SuppressWarnings("SuspiciousSystemArraycopy") // one method for arrays of ints and of senses
  private <A> A without(A array, int from, int to, A kept) {
    System.arraycopy(array, 0, kept, 0, from);
    System.arraycopy(array, to, kept, from, size - to);
    return kept;
  }

  /** The items from one place to another. */
  Items between(int from, int to) {
    return new Items(
        tokens,
        Arrays.copyOfRange(senses, from, to),
        Arrays.copyOfRange(values, from, to),
        Arrays.copyOfRange(firstTokens, from, to),
        Arrays.copyOfRange(lastTokens, from, to),
        misspelt,
        to - from,
        used);
  }

  int size() {
    return size;
  }

  TimeWord sense(int item) {
    return item >= 0 && item < size ? senses[item] : TimeWord.NOTHING;
  }

  boolean is(int item, TimeWord sense) {
    return sense(item) == sense;
  }

  int value(int item) {
    return item < size ? values[item] : 0;
  }

  /** How many digits a number has; 0 for anything else. */
  int digits(int item) {
    return is(item, TimeWord.NUMBER) ? tokens.length(firstTokens[item]) : 0;
  }

  /** The letter, if a word has only one, whatever else it may mean; otherwise 0. */
  char letter(int item) {
    if (item < 0
        || item >= size
        || !tokens.isWord(firstTokens[item])
        || tokens.length(firstTokens[item]) > 1) {
      return 0;
    }
    return lastTokens[item] > firstTokens[item]
        ? 0
        : (char) Signs.letter(tokens, firstTokens[item]);
  }

  boolean isSpaced(int item) {
    return item < size && tokens.isSpaced(firstTokens[item]);
  }

  boolean isOnNewLine(int item) {
    return item < size && tokens.isOnNewLine(firstTokens[item]);
  }

  /** Whether an item consists of letters. */
  boolean isWord(int item) {
    return item >= 0 && item < size && tokens.isWord(firstTokens[item]);
  }

  /** Whether any of the items from one place to another is a misspelt word that was repaired. */
  boolean isMisspelt(int from, int to) {
    int next = misspelt.nextSetBit(firstTokens[from]);
    return next >= 0 && next <= lastTokens[to - 1];
  }

  int start(int item) {
    return tokens.start(firstTokens[item]);
  }

  /** Where an item ends in the text; marks and line ends after it are not part of it. */
  int end(int item) {
    return tokens.end(lastToken(item));
  }

  private int lastToken(int item) {
    return lastTokens[item];
  }

  String text() {
    return tokens.text();
  }

  /** An item as it stands in the text. */
  String written(int item) {
    return text().substring(start(item), end(item));
  }

  /** Notes that the reading made use of the items from one place to another. */
  void use(int from, int to) {
    for (int item = from; item < to; item++) {
      Arrays.fill(used, firstTokens[item], lastToken(item) + 1, true);
    }
  }

  /** Whether the reading made use of a token. */
  boolean isUsed(int token) {
    return used[token];
  }

  Tokens tokens() {
    return tokens;
  }
}
