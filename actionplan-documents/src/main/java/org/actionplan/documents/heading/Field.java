// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.Locale;

/** What a column of a published table holds. */
public enum Field {
  /** What the document calls the recommendation or action: "Ref", "No.". */
  REFERENCE,
  /** What was recommended: "Scrutiny recommendation", "Finding". */
  RECOMMENDATION,
  /** What the executive answered: "Agree or disagree", "Management response". */
  RESPONSE,
  /** What is to be done: "Proposed action", "How?". */
  ACTION,
  /** Who answers for it: "Post title", "Who by?". */
  OWNER,
  /** Who helps, oversees or is politically responsible: "Partners", "Portfolio holder". */
  SUPPORT_OWNER,
  /** What it costs: "Budget cost", "Resources". */
  BUDGET,
  /** When it is to be done: "Timescale", "By when". */
  TIMESCALE,
  /** When it is now to be done, beside the first promise: "Revised date". */
  REVISED_TIMESCALE,
  /** When it begins: "Start date". */
  START,
  /** How far it has come, in a word or a colour: "RAG", "Achieved?". */
  STATUS,
  /** What was reported about it: "Progress update", "Action taken". */
  PROGRESS,
  /** What shows that it was done, or will show it: "Evidence", "Indicators", "Success criteria". */
  EVIDENCE,
  /** What is to come of it: "Outcome", "Deliverables". */
  OUTCOME,
  /** What it belongs to: "Theme", "Issue", "Service area". */
  THEME,
  /** How much it matters: "Priority", "Risk rating". */
  PRIORITY,
  /** Something that an action plan has no field for; kept under the name of the heading. */
  OTHER;

  /**
   * The name of the field in lower case.
   *
   * @return for example {@code "support_owner"}
   */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The name of the field in words.
   *
   * @return for example {@code "support owner"}
   */
  @Override
  public String toString() {
    return key().replace('_', ' ');
  }
}
