// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Sentences of the length and the characters of those in published plans: one in four has a
 * character beyond ASCII, as word processors put them there, one in eight a quoted word.
 */
final class Prose {

  private static final List<String> WORDS =
      List.of(
          ("the of to and in for a that with by on be all from as is this between through within"
                  + " council authority scrutiny panel executive member officer service community"
                  + " local resident partner agency school hospital library housing transport"
                  + " budget funding cost review report audit policy strategy action plan"
                  + " recommendation response target performance programme project procurement"
                  + " develop deliver agree monitor improve provide ensure consider undertake"
                  + " publish explore support strengthen establish annual quarterly current"
                  + " further existing appropriate effective relevant regular joint statutory")
              .split(" ", -1));

  private static final List<String> BEYOND_ASCII =
      List.of("council’s", "– and", "£500", "café", "“fit for purpose”", "Llŷn");

  private final RandomGenerator random;

  Prose(RandomGenerator random) {
    this.random = random;
  }

  /** A text of 200 to 250 characters. */
  String paragraph() {
    return text(random.nextInt(200, 251));
  }

  /** A text of exactly so many characters, at least 40. */
  String text(int length) {
    StringBuilder text = new StringBuilder(length + 16).append("The");
    int special = random.nextInt(4) == 0 ? random.nextInt(4, length - 20) : length;
    int quoted = random.nextInt(8) == 0 ? random.nextInt(4, length - 20) : length;
    while (text.length() < length - 1) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      if (text.length() >= special) {
        word = BEYOND_ASCII.get(random.nextInt(BEYOND_ASCII.size()));
        special = length;
      } else if (text.length() >= quoted) {
        word = '"' + word + '"';
        quoted = length;
      }
      text.append(' ').append(word);
    }
    text.setLength(length - 1);
    return text.append('.').toString();
  }
}
