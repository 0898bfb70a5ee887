// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

/**
 * What a peer keeps of a finding: no sentence, no facts, no name.
 *
 * @param rule the rule
 * @param at the number of the plan and the pointer in it
 */
record Hit(String rule, String at) {

  static final String UNRESOLVED = "budget-unresolved";
  static final String LAPSED = "deadline-lapsed";
  static final String NO_OWNER = "owner-missing";
  static final String TWICE = "duplicate-reference";
  static final String NO_ACTION = "recommendation-without-action";
  static final String BOTH = "lapsed-and-unresolved";
}
