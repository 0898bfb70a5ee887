// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import java.util.random.RandomGenerator;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Status;

/** What stands in the cells of published plans, as often as it does. */
final class Cells {

  /** Of every hundred timescales 58 are a date, ten a span, eight each staged or recurring. */
  private static final Spread<String> TIMESCALES =
      Spread.<String>empty()
          .with(
              58,
              "December 2023",
              "31 March 2024",
              "By July 2023",
              "October 2022",
              "2023/24",
              "Review to be completed by March 2024.",
              "Spring 2024",
              "Q3 2023/24",
              "30/09/2023")
          .with(
              10, "January – March 2024", "April 2023 – April 2024", "September 2023 to July 2024")
          .with(8, "Annually", "Quarterly", "Six monthly")
          .with(8, "May 2023 and April 2024", "March 15, 2024 and October 31, 2024 respectively")
          .with(6, "Within three months", "Within 60 days of approval of the scheme")
          .with(4, "Ongoing", "Ongoing, annually", "2023 onwards")
          .with(2, "Completed", "Complete as of July 2023")
          .with(2, "ASAP")
          .with(1, "TBC", "n/a")
          .with(1, "various");

  /**
   * Half of the budgets are an amount or a range, a third words; a few are owed or do not apply.
   */
  private static final Spread<String> BUDGETS =
      Spread.<String>empty()
          .with(42, "£45,000pa", "£6,010.50", "£3000", "Cost £6200", "£115,000", "£25k capital")
          .with(7, "£20,000 - £30,000", "between £5k and £8k")
          .with(24, "Partnership staffing", "Local resources", "Planning officer time.")
          .with(9, "Within existing resources", "Existing budgets")
          .with(6, "No cost", "Nil")
          .with(5, "TBC", "To be determined")
          .with(4, "N/A")
          .with(3, "????", "various");

  private static final Spread<String> POSTS =
      Spread.<String>empty()
          .with(
              1,
              "Head of Stronger Communities",
              "Director of Governance",
              "Chief Finance Officer",
              "Head of Community Development",
              "Empty Property Officer",
              "Arboriculture Manager",
              "Integrated Commissioning Manager",
              "Planning Manager – Policy");

  private static final Spread<Status> STATUSES =
      Spread.<Status>empty()
          .with(4, Status.IN_PROGRESS)
          .with(3, Status.IMPLEMENTED)
          .with(2, Status.NOT_STARTED)
          .with(1, Status.NOT_STATED);

  private static final Spread<Decision> DECISIONS =
      Spread.<Decision>empty()
          .with(8, Decision.ACCEPTED)
          .with(1, Decision.PARTLY_ACCEPTED)
          .with(1, Decision.REJECTED);

  private final RandomGenerator random;

  Cells(RandomGenerator random) {
    this.random = random;
  }

  String timescale() {
    return TIMESCALES.draw(random);
  }

  String budget() {
    return BUDGETS.draw(random);
  }

  String post() {
    return POSTS.draw(random);
  }

  Status status() {
    return STATUSES.draw(random);
  }

  Decision decision() {
    return DECISIONS.draw(random);
  }
}
