// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

/** "Short term", "Medium", "S-M", "L": a band that only a legend turns into time. */
final class BandPhrase {

  private BandPhrase() {}

  static boolean isAt(Cursor c) {
    return c.is(TimeWord.BAND) || (c.at == 0 && isLetters(c));
  }

  /** Reads a band, or several of which the longest counts. */
  static Part read(Cursor c) {
    Part part = new Part(PartKind.BAND);
    part.value = band(c);
    c.at++;
    while (isJoint(c) && bandAhead(c) > 0) {
      c.at++;
      part.value = Math.max(part.value, band(c));
      c.at++;
    }
    c.skip(TimeWord.TERM);
    return part;
  }

  private static boolean isJoint(Cursor c) {
    return c.is(TimeWord.DASH) || c.is(TimeWord.SLASH) || c.is(TimeWord.TO);
  }

  private static int bandAhead(Cursor c) {
    return c.is(1, TimeWord.BAND) ? c.value(1) : letterBand(c.items.letter(c.at + 1));
  }

  private static int band(Cursor c) {
    return c.is(TimeWord.BAND) ? c.value() : letterBand(c.items.letter(c.at));
  }

  private static boolean isLetters(Cursor c) {
    for (int i = 0; i < c.items.size(); i++) {
      boolean joint = i % 2 == 1 && (c.is(i, TimeWord.DASH) || c.is(i, TimeWord.SLASH));
      if (!joint && (i % 2 == 1 || letterBand(c.items.letter(i)) == 0)) {
        return false;
      }
    }
    return true;
  }

  private static int letterBand(char letter) {
    return switch (letter) {
      case 's' -> 1;
      case 'm' -> 2;
      case 'l' -> 3;
      default -> 0;
    };
  }
}
