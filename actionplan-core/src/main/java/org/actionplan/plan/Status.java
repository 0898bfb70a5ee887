// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/**
 * How far an action has come, as its owner or another party states it.
 *
 * <p>Overdue is not among them: it is derived from the deadline and the date of asking, and never
 * stored.
 */
public enum Status {
  /** The document says nothing. */
  NOT_STATED,
  /** No work has begun. */
  NOT_STARTED,
  /** Work has begun. */
  IN_PROGRESS,
  /** Halted for now. */
  ON_HOLD,
  /** Claimed to be done by those who answer for it. */
  IMPLEMENTED,
  /** Confirmed to be done by another party, such as internal audit. */
  VERIFIED,
  /** Given up by decision. */
  CANCELLED,
  /** Replaced by another action. */
  SUPERSEDED,
  /** Not done, and the risk of that accepted by someone with a name. */
  RISK_ACCEPTED;

  /**
   * Whether the work is claimed or confirmed to be done.
   *
   * @return true for {@link #IMPLEMENTED} and {@link #VERIFIED}
   */
  public boolean isComplete() {
    return this == IMPLEMENTED || this == VERIFIED;
  }

  /**
   * Whether no more work is owed, because it is done or was given up by decision.
   *
   * @return true for a complete status, {@link #CANCELLED}, {@link #SUPERSEDED} and {@link
   *     #RISK_ACCEPTED}
   */
  public boolean isClosed() {
    return isComplete() || this == CANCELLED || this == SUPERSEDED || this == RISK_ACCEPTED;
  }
}
