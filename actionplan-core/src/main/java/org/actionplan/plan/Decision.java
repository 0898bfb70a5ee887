// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/** What the executive decided about a recommendation. */
public enum Decision {
  /** Accepted, agreed. */
  ACCEPTED,
  /** Accepted in part. */
  PARTLY_ACCEPTED,
  /** Agreed in principle, with nothing promised yet. */
  ACCEPTED_IN_PRINCIPLE,
  /** Not accepted, rejected. */
  REJECTED,
  /** Noted: neither accepted nor rejected. */
  NOTED,
  /** Still to be considered. */
  UNDER_CONSIDERATION,
  /** The document says nothing. */
  NOT_STATED
}
