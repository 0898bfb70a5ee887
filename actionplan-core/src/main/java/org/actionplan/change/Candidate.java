// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Reference;

/**
 * A recommendation or an action that looks for itself in the other version.
 *
 * @param placed where it stands
 * @param said what it says, equal where nothing differs
 * @param reference its folded reference
 * @param words its words, without case and punctuation
 * @param key the words as one text
 */
record Candidate<T>(
    Placed<T> placed, Object said, Optional<String> reference, List<String> words, String key) {

  /** So many words do not come together twice by chance: they outweigh a reference. */
  private static final int MANY_WORDS = 5;

  static <T> Candidate<T> of(
      Placed<T> placed, Object said, Optional<Reference> reference, String text) {
    List<String> words = Words.of(text);
    return new Candidate<>(
        placed, said, reference.map(Reference::folded), words, String.join(" ", words));
  }

  Candidate<T> withoutReference() {
    return new Candidate<>(placed, said, Optional.empty(), words, key);
  }

  boolean hasWords() {
    return !words.isEmpty();
  }

  boolean hasManyWords() {
    return words.size() >= MANY_WORDS;
  }

  /** Whether both have references and these differ. */
  boolean contradicts(Candidate<T> other) {
    return reference.isPresent()
        && other.reference.isPresent()
        && !reference.equals(other.reference);
  }
}
