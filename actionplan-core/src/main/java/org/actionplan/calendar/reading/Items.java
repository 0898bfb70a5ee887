// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.Arrays;
import org.actionplan.text.Tokens;

/** A cell as a row of items, each of which remembers whether the reading used it. */
final class Items {

  private final Tokens tokens;
  private final Item[] items;
  private final boolean[] used;

  private Items(Tokens tokens, Item[] items, boolean[] used) {
    this.tokens = tokens;
    this.items = items;
    this.used = used;
  }

  /** The items of a cell, where words that are a slip away from a known one may be repaired. */
  static Items of(Tokens tokens, boolean repair) {
    Item[] items = new Item[tokens.size()];
    int size = 0;
    for (int token = 0; token < tokens.size(); size++) {
      items[size] = Item.of(tokens, token, repair);
      token = items[size].last() + 1;
    }
    Item[] all = size == items.length ? items : Arrays.copyOf(items, size);
    return new Items(tokens, all, new boolean[tokens.size()]);
  }

  /** The items but those from one place to another, as if they had not been written. */
  Items without(int from, int to) {
    Item[] kept = Arrays.copyOf(items, size() - to + from);
    System.arraycopy(items, to, kept, from, size() - to);
    return new Items(tokens, kept, used);
  }

  /** The items from one place to another. */
  Items between(int from, int to) {
    return new Items(tokens, Arrays.copyOfRange(items, from, to), used);
  }

  int size() {
    return items.length;
  }

  private Item at(int item) {
    return item >= 0 && item < items.length ? items[item] : Item.NOTHING;
  }

  TimeWord sense(int item) {
    return at(item).sense();
  }

  boolean is(int item, TimeWord sense) {
    return sense(item) == sense;
  }

  int value(int item) {
    return at(item).value();
  }

  /** How many digits a number has; 0 for anything else. */
  int digits(int item) {
    return at(item).digits();
  }

  /** The letter, if a word has only one, whatever else it may mean; otherwise 0. */
  char letter(int item) {
    return at(item).letter();
  }

  /** Whether an item consists of letters. */
  boolean isWord(int item) {
    return at(item).isWord();
  }

  boolean isSpaced(int item) {
    return item < items.length && tokens.isSpaced(items[item].first());
  }

  boolean isOnNewLine(int item) {
    return item < items.length && tokens.isOnNewLine(items[item].first());
  }

  /** Whether any of the items from one place to another is a misspelt word that was repaired. */
  boolean isMisspelt(int from, int to) {
    for (int item = from; item < to; item++) {
      if (items[item].isMisspelt()) {
        return true;
      }
    }
    return false;
  }

  int start(int item) {
    return tokens.start(items[item].first());
  }

  /** Where an item ends in the text; marks and line ends after it are not part of it. */
  int end(int item) {
    return tokens.end(items[item].last());
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
    if (from < to) {
      Arrays.fill(used, items[from].first(), items[to - 1].last() + 1, true);
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
