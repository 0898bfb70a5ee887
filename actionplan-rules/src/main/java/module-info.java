// SPDX-License-Identifier: Apache-2.0
/**
 * Checks action plans: an engine, a catalogue of rules, rules of one's own and their tests, and the
 * bridge to Jakarta Validation.
 */
module org.actionplan.rules {
  requires transitive jakarta.validation;
  requires transitive org.actionplan.core;
  requires static org.jspecify;
  requires org.slf4j;

  exports org.actionplan.rules;
  exports org.actionplan.rules.catalogue;
  exports org.actionplan.rules.explain;
  exports org.actionplan.rules.portfolio;
  exports org.actionplan.rules.testing;
  exports org.actionplan.rules.validation;

  uses org.actionplan.rules.RuleSource;
}
