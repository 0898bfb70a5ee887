// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/** What a word or phrase can mean in a cell that states a decision or a status. */
enum StatusSense {
  /** Agreed. */
  ACCEPTED,
  /** Agreed in part. */
  PARTLY_ACCEPTED,
  /** Agreed in principle. */
  IN_PRINCIPLE,
  /** Not agreed. */
  REJECTED,
  /** Noted. */
  NOTED,
  /** Still to be considered. */
  CONSIDERED,
  /** The work is done. */
  DONE,
  /** Somebody else confirmed that it is done. */
  VERIFIED,
  /** Work has begun. */
  STARTED,
  /** No work has begun. */
  NOT_STARTED,
  /** Halted. */
  ON_HOLD,
  /** Given up. */
  CANCELLED,
  /** Replaced by something else. */
  SUPERSEDED,
  /** Not done, and the risk accepted. */
  RISK_ACCEPTED,
  /** Said to be late. */
  LATE,
  /** "Open": a sign that work is owed, if nothing more is said. */
  OPEN,
  /** "Has been": a sign that something was done. */
  PASSIVE,
  /** "Approved": a sign that something was done. */
  PARTICIPLE,
  /** "Will be": not done yet, unless it follows a decision. */
  PROMISED,
  /** "Subject to": waiting for something, unless it follows a decision. */
  CONDITION,
  /** "No update". */
  SILENT,
  /** "Aim to": a sign that something will be done. */
  PLANNED,
  /** "Not", before a word of decision or status. */
  NOT,
  /** "Partly", before a word of decision or status. */
  PARTLY,
  /** A word that changes nothing. */
  FILLER,
  /** A colour. */
  RED,
  /** A colour. */
  AMBER,
  /** A colour. */
  YELLOW,
  /** A colour. */
  GREEN,
  /** A colour. */
  BLUE,
  /** "RAG": the word for a rating. */
  RATING
}
