// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

/**
 * How many actions there are, and how they stand on the day of judgement.
 *
 * <p>Every action is open, completed or given up. Every open one is lapsed, possibly lapsed, due
 * soon, due later or undated. What counts against the date first promised overlaps with these, and
 * does not improve when a date is moved. Immutable.
 *
 * @param actions how many there are
 * @param completed those that are done, claimed or confirmed
 * @param givenUp those that were cancelled, superseded or whose risk was accepted
 * @param open those whose work is still owed
 * @param lapsed those of the open whose current date has passed by every reading
 * @param possiblyLapsed those of the open whose current date has passed by some readings only
 * @param dueSoon those of the open whose current date comes no later than the next report, by the
 *     strictest reading
 * @param undated those of the open that have no date: ongoing, to be confirmed, blank, unreadable
 * @param lapsedByOriginal those of the open whose date first promised has passed
 * @param carriedForward those of {@code lapsedByOriginal} that had lapsed on the day of the report
 *     before
 * @param openOverAYear those of the open that were recommended more than 365 days before
 * @param ageUnknown those of the open for which neither the receipt of the recommendation nor the
 *     approval of the plan is dated
 */
public record Tally(
    int actions,
    int completed,
    int givenUp,
    int open,
    int lapsed,
    int possiblyLapsed,
    int dueSoon,
    int undated,
    int lapsedByOriginal,
    int carriedForward,
    int openOverAYear,
    int ageUnknown) {

  /** No actions. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /**
   * Those of the open whose current date comes after the next report.
   *
   * @return the count
   */
  public int dueLater() {
    return open - lapsed - possiblyLapsed - dueSoon - undated;
  }

  /**
   * The two tallies together.
   *
   * @param other a tally of other actions
   * @return the sum of each count
   */
  public Tally plus(Tally other) {
    return new Tally(
        actions + other.actions,
        completed + other.completed,
        givenUp + other.givenUp,
        open + other.open,
        lapsed + other.lapsed,
        possiblyLapsed + other.possiblyLapsed,
        dueSoon + other.dueSoon,
        undated + other.undated,
        lapsedByOriginal + other.lapsedByOriginal,
        carriedForward + other.carriedForward,
        openOverAYear + other.openOverAYear,
        ageUnknown + other.ageUnknown);
  }

  /**
   * The counts that a committee asks for first.
   *
   * @return for example "6 actions: 6 open (4 lapsed, 0 possibly, 0 due soon, 0 later, 2 undated),
   *     0 completed, 0 given up"
   */
  @Override
  public String toString() {
    return actions
        + (actions == 1 ? " action: " : " actions: ")
        + open
        + " open ("
        + lapsed
        + " lapsed, "
        + possiblyLapsed
        + " possibly, "
        + dueSoon
        + " due soon, "
        + dueLater()
        + " later, "
        + undated
        + " undated), "
        + completed
        + " completed, "
        + givenUp
        + " given up";
  }
}
