// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.explain;

/** What became of one rule and one subject under one policy on one day. */
public enum Verdict {

  /** A check has a finding of the rule at the subject or within it. */
  FIRED,

  /** The rule found something, but the policy shows only what is more severe. */
  NOT_SHOWN,

  /** The rule found something, and the policy suppresses it. */
  SUPPRESSED,

  /** The rule found something that the baseline of the policy knows already. */
  KNOWN,

  /** The rule looked at the subject and had nothing to say. */
  NOT_FIRED,

  /** The rule broke down at the subject, so nobody knows. */
  BROKE_DOWN,

  /** The rule looks at another kind of subject, or at the policy. */
  OTHER_KIND,

  /** The plan has no such subject. */
  SUBJECT_UNKNOWN,

  /** The policy does not have the rule run. */
  RULE_OFF,

  /** The engine has no such rule. */
  RULE_UNKNOWN
}
