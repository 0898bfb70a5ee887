// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The names of facts that built-in rules may state, each with its one meaning. */
final class FactVocabulary {

  static final Map<String, String> MEANINGS =
      new TreeMap<>(
          Map.of(
              "text", "the words of the cell on which the finding rests",
              "deadline", "the last day allowed, or two days where readings differ",
              "approved", "when the plan was approved, as EDTF",
              "reason", "why the words have more than one reading",
              "readings", "the readings of the words, as EDTF",
              "decision", "what the executive decided",
              "count", "how many there are"));

  private FactVocabulary() {}
}
