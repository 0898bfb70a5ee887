// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.Map;
import java.util.TreeMap;

/** The names of facts that built-in rules may state, each with its one meaning. */
final class FactVocabulary {

  static final Map<String, String> MEANINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", "the words of the cell on which the finding rests"),
              Map.entry("deadline", "the last day allowed, or two days where readings differ"),
              Map.entry("approved", "when the plan was approved, as EDTF"),
              Map.entry(
                  "reason", "why the words have more than one reading, such as DAY_MONTH_ORDER"),
              Map.entry("readings", "the readings of the words, as EDTF"),
              Map.entry("decision", "what the executive decided"),
              Map.entry("status", "how far the work has come"),
              Map.entry("count", "how many there are"),
              Map.entry("total", "out of how many"),
              Map.entry("dependency", "the last day allowed for what the action depends on"),
              Map.entry("from", "the deadline before a move, or NO_DATE"),
              Map.entry("to", "the deadline after a move, or NO_DATE"),
              Map.entry(
                  "faults",
                  "what is wrong with a move: WITHOUT_REASON, WITHOUT_APPROVER, AFTER_LAPSE"),
              Map.entry("days", "how many days"),
              Map.entry("completed", "when the work was completed"),
              Map.entry("updated", "when progress was last reported"),
              Map.entry("owner", "who leads the work"),
              Map.entry("owners", "who answers for the work"),
              Map.entry("priority", "how urgent the work is, in the words of the document"),
              Map.entry("rag", "the rating that is stated"),
              Map.entry("expected", "what the rating should be"),
              Map.entry("percent", "how many per cent are complete"),
              Map.entry("marking", "the words that say that a text is not public"),
              Map.entry("stated", "the amount that the plan states as its total"),
              Map.entry("sum", "what the budgets of the actions add up to, in that currency"),
              Map.entry("successor", "the post that took over from another"),
              Map.entry("firstDay", "the first day of a time"),
              Map.entry("lastDay", "the last day of a time"),
              Map.entry("rule", "the rule that a policy names"),
              Map.entry("parameter", "the parameter that a policy names"),
              Map.entry("profile", "the profile that a policy extends"),
              Map.entry("ruleset", "the ruleset that a policy judges by"),
              Map.entry("suppression", "what a suppression is about"),
              Map.entry("approver", "who has decided on a suppression"),
              Map.entry("expires", "the last day of a suppression"),
              Map.entry("changes", "which facts have changed since the decision"),
              Map.entry("received", "when the recommendation was received")));

  private FactVocabulary() {}
}
