// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

/** What sets a {@link StatutoryClock} going. */
public enum ClockEvent {
  /** The authority receives the report with the recommendations. */
  REPORT_RECEIVED,
  /** The authority receives the notice that requires it to respond. */
  NOTICE_RECEIVED,
  /** The report or the recommendation is sent to the authority. */
  REPORT_SENT,
  /** The report is published. */
  REPORT_PUBLISHED,
  /** The report is issued in its final form. */
  REPORT_ISSUED,
  /** Management has decided what it will do about the recommendation. */
  DECISION_MADE
}
