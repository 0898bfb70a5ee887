// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.Arrays;
import org.actionplan.text.Tokens;

/** A cell, or what counts of it, as a row of items. */
final class Items {

  private static final int FEW = 8;

  private final String text;

  /** The items, and perhaps {@link Item#NOTHING} after them. */
  private final Item[] items;

  private final int size;
  private final boolean isComplete;
  private final boolean isRepaired;

  private Items(String text, Item[] items, int size, boolean isComplete, boolean isRepaired) {
    this.text = text;
    this.items = items;
    this.size = size;
    this.isComplete = isComplete;
    this.isRepaired = isRepaired;
  }

  /**
   * The items of a cell.
   *
   * @param limit how many tokens to read at most
   * @param repair whether words that are a slip away from a known one may be taken for it
   */
  static Items of(String text, int limit, boolean repair) {
    Tokens tokens = Tokens.of(text, limit);
    Item[] items = withRoom(new Item[0], FEW);
    int size = 0;
    while (tokens.next()) {
      items = size == items.length ? withRoom(items, 2 * size) : items;
      items[size] = new Item(tokens, repair);
      size++;
    }
    return new Items(text, items, size, tokens.isComplete(), repair);
  }

  private static Item[] withRoom(Item[] items, int length) {
    Item[] all = Arrays.copyOf(items, length);
    Arrays.fill(all, items.length, length, Item.NOTHING);
    return all;
  }

  /** The items but those from one place to another, as if they had not been written. */
  Items without(int from, int to) {
    Item[] kept = Arrays.copyOf(items, size - to + from);
    System.arraycopy(items, to, kept, from, size - to);
    return new Items(text, kept, kept.length, isComplete, isRepaired);
  }

  /** The items from one place to another. */
  Items between(int from, int to) {
    return new Items(text, Arrays.copyOfRange(items, from, to), to - from, isComplete, isRepaired);
  }

  /** Whether these are all items of the cell; false if it has too many tokens. */
  boolean isComplete() {
    return isComplete;
  }

  int size() {
    return size;
  }

  /** An item; {@link Item#NOTHING} outside the cell. */
  Item get(int item) {
    return item >= 0 && item < items.length ? items[item] : Item.NOTHING;
  }

  TimeWord sense(int item) {
    return get(item).sense;
  }

  boolean is(int item, TimeWord sense) {
    return sense(item) == sense;
  }

  int value(int item) {
    return get(item).value;
  }

  int digits(int item) {
    return get(item).digits;
  }

  char letter(int item) {
    return get(item).letter;
  }

  boolean isWord(int item) {
    return get(item).isWord;
  }

  boolean isSpaced(int item) {
    return get(item).isSpaced;
  }

  boolean isOnNewLine(int item) {
    return get(item).isOnNewLine;
  }

  /** Whether any of the items from one place to another is a misspelt word that was repaired. */
  boolean isMisspelt(int from, int to) {
    for (int item = from; isRepaired && item < to; item++) {
      if (get(item).isMisspelt) {
        return true;
      }
    }
    return false;
  }

  int start(int item) {
    return get(item).start;
  }

  /** Where an item ends in the text; marks and line ends after it are not part of it. */
  int end(int item) {
    return get(item).end;
  }

  String text() {
    return text;
  }

  /** An item as it stands in the text. */
  String written(int item) {
    return text.substring(start(item), end(item));
  }

  /** Notes that the reading made use of the items from one place to another. */
  void use(int from, int to) {
    for (int item = from; item < to; item++) {
      items[item].isUsed = true;
    }
  }
}
