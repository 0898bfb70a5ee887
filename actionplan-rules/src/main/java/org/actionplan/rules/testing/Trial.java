// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.report.Report;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;

/** One rule on trial, in an engine of its own. */
record Trial(Rule rule, RuleDefinition definition, RuleEngine engine) {

  static Trial of(Rule rule) {
    return new Trial(rule, rule.definition(), RuleEngine.of(List.of(rule)));
  }

  /** What the rule says of a specimen on a day; that it breaks down is a breach. */
  Report check(Specimen specimen, LocalDate asOf) {
    Report report = specimen.judge(engine, asOf);
    if (!report.failures().isEmpty()) {
      throw breach(
          "breaks down on "
              + specimen
              + " as of "
              + asOf
              + ": "
              + report.failures().get(0).cause()
              + ". A rule answers for every plan, and fills every slot of its wording.");
    }
    return report;
  }

  /** A sentence is required; the contract is broken if it does not hold. */
  void require(boolean holds, String breach) {
    if (!holds) {
      throw breach(breach);
    }
  }

  /** What is wrong with the rule, as a sentence that goes on after its id. */
  AssertionError breach(String sentence) {
    return new AssertionError(definition.id() + " " + sentence);
  }
}
