// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** A cell without words: blank, a dash, dots, or question marks. */
final class SignMeaning {

  private SignMeaning() {}

  static @Nullable Timescale of(String text, Items items) {
    boolean asked = false;
    for (int i = 0; i < items.size(); i++) {
      switch (items.sense(i)) {
        case QUESTION -> asked = true;
        case DASH, DOT, SLASH, COMMA, QUOTE, BULLET, OPEN, CLOSE, TAG, LINE_TAG -> {}
        default -> {
          return null;
        }
      }
    }
    return asked ? new Timescale.ToBeConfirmed(text) : new Timescale.Unstated(text);
  }
}
