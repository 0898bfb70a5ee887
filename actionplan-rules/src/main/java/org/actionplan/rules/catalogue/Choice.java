// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.Optional;

/** Words out of which one must be met, such as priorities; with no words all are met. */
final class Choice {

  private final List<String> words;

  private Choice(List<String> words) {
    this.words = words;
  }

  static Choice of(List<String> words) {
    return new Choice(words.stream().map(String::strip).toList());
  }

  /** Whether the word is among them, case aside; one that was never stated may be any. */
  boolean includes(Optional<String> word) {
    return words.isEmpty()
        || word.isEmpty()
        || words.stream().anyMatch(each -> each.equalsIgnoreCase(word.get().strip()));
  }
}
