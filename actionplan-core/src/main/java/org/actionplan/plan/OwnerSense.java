// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/** What a word or phrase can mean in a cell that names owners. */
enum OwnerSense {
  /**
   * A noun that names a post: "officer". The value is 1 if it may stand alone before ", unit", 2 if
   * another title may follow after a lost line end, 3 for both, 4 if it may stand before another
   * title, 5 for "lead", 6 if alone it qualifies a title.
   */
  ROLE,
  /** An elected member, whose portfolio may hold commas and "and". */
  PORTFOLIO,
  /** A word before a rank: "deputy". */
  RANKING,
  /** A body; the value is 1 if it may end the name of a subject, 2 if it may qualify a title. */
  BODY,
  /** A party that stands for itself: "partners". */
  PARTY,
  /** The acronym of a subject: "HR". */
  SUBJECT,
  /** "And". */
  LINK,
  /** "Of", which leaves a title open. */
  OF,
  /** "The". */
  ARTICLE,
  /** What follows helps: "supported by". */
  SUPPORT,
  /** What follows leads: "lead officer:". */
  LEADS,
  /** What follows is one more: "as well as". */
  ALSO,
  /** In brackets: this one leads. */
  LEAD_MARK,
  /** In brackets: this one helps. */
  SUPPORT_MARK,
  /** The owner of the row above. */
  DITTO,
  /** Still to be named. */
  OWED,
  /** No owner needed. */
  NOT_APPLICABLE,
  /** "Mr", "Cllr". */
  HONORIFIC,
  /** A given name. */
  GIVEN
}
