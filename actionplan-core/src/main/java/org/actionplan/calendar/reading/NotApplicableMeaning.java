// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** "N/A – recommendation not accepted": the words after the mark only say why. */
final class NotApplicableMeaning {

  private static final int MOST_ITEMS = 14;

  private NotApplicableMeaning() {}

  static boolean isExplained(Items items) {
    boolean marked =
        switch (items.sense(1)) {
          case DASH, COLON, COMMA, OPEN -> true;
          default -> false;
        };
    return items.is(0, TimeWord.NOT_APPLICABLE)
        && marked
        && items.size() <= MOST_ITEMS
        && isReason(items);
  }

  /** Whether nothing in it speaks of time or of the state of the work, but for "not". */
  private static boolean isReason(Items items) {
    for (int i = 2; i < items.size(); i++) {
      boolean plain =
          switch (items.sense(i)) {
            case UNKNOWN, FILLER, OF, PART_NOUN, MEETING, CONTEXT, WHILE, TO, PAST ->
                items.isWord(i);
            case COMMA, DASH, CLOSE, DOT, AND, BY -> true;
            case CAUTION -> items.value(i) == 1;
            default -> false;
          };
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
