// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.stream.Stream;
import org.actionplan.calendar.Lapse;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;

/**
 * How many have lapsed by every reading of their words, and how many by some readings only.
 *
 * @param lapsed by every reading
 * @param possiblyLapsed by some readings, or as far as the known days allow saying so
 */
public record LapseCount(int lapsed, int possiblyLapsed) {

  static LapseCount of(Stream<Lapse> lapses) {
    int lapsed = 0;
    int possibly = 0;
    for (Lapse lapse : lapses.toList()) {
      switch (lapse) {
        case LAPSED -> lapsed++;
        case POSSIBLY_LAPSED -> possibly++;
        case NOT_LAPSED -> {}
      }
    }
    return new LapseCount(lapsed, possibly);
  }

  /**
   * The two counts.
   *
   * @return for example "3", or "3 (and possibly 1 more)"
   */
  @Override
  public String toString() {
    return in(new ChangeText(Messages.of(Language.ENGLISH)));
  }

  String in(ChangeText text) {
    return possiblyLapsed == 0
        ? Integer.toString(lapsed)
        : text.say(
            SlippageSentence.POSSIBLY
                .message()
                .with("lapsed", lapsed)
                .with("more", possiblyLapsed));
  }
}
