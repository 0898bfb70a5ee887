// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.jspecify.annotations.Nullable;

/**
 * Words that were struck through: {@code <s>June 30, 2020</s>}, {@code ~~June 30, 2020~~}.
 *
 * @param kept the items without them
 * @param struck the struck items
 * @param text the struck words as written
 */
record StruckPhrase(Items kept, Items struck, String text) {

  /** The struck words, or null if there are none, or nothing beside them. */
  static @Nullable StruckPhrase find(Items items) {
    int open = next(items, 0, TimeWord.STRUCK_OPEN);
    int close = next(items, open + 1, TimeWord.STRUCK_CLOSE);
    if (close >= items.size()) {
      close = next(items, open + 1, TimeWord.STRUCK_OPEN);
    }
    boolean bare = close == open + 1 || close - open + 1 == items.size();
    if (close >= items.size() || bare) {
      return null;
    }
    items.use(open, close + 1);
    String text = items.text().substring(items.start(open + 1), items.end(close - 1));
    return new StruckPhrase(items.without(open, close + 1), items.between(open + 1, close), text);
  }

  private static int next(Items items, int from, TimeWord sense) {
    int item = from;
    while (item < items.size() && !items.is(item, sense)) {
      item++;
    }
    return item;
  }
}
