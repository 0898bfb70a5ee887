// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.List;
import org.actionplan.calendar.Conventions;

/** Writes docs/budgets.md: what is said about budgets, and examples read while it is written. */
final class BudgetsPage {

  private record Section(String title, String text, List<String> cells) {}

  private static final List<Section> SECTIONS =
      List.of(
          new Section(
              "Figures",
              "A sign, a code or a word for the currency, separators of thousands, decimals and scales"
                  + " in any usual notation. A figure that names no currency has that of the"
                  + " conventions, `$` too where it is a dollar. Words beside a figure make it"
                  + " approximate, open it at one end, or say how often it is spent again.",
              List.of(
                  "£6,010.50",
                  "£0.5million",
                  "20 000 euros",
                  "£45,000pa",
                  "£8k/year",
                  "Approx 5.1M",
                  "c. £20k",
                  "£50-60k",
                  "£50k to £60k",
                  "£5-10,000",
                  "up to £50k",
                  "low (less than £50k)",
                  "over £350M",
                  "£3000 +")),
          new Section(
              "The headline",
              "Of several figures the total is taken, or else the sum of those that say what each is"
                  + " for. Parts of a whole, money spent or held, shares, years and section numbers"
                  + " are not added. A figure that is an income or a saving is no cost.",
              List.of(
                  "£30,000 (over 2 years 2020-2022)",
                  "£25,000 in 2023/24",
                  "£300,000 (of which £120,000 S106)",
                  "£5k for training, £10k for equipment",
                  "2 observations 1 hour x 2 x 17 = £1,700",
                  "£45,000 (£5,000 spent to date)",
                  "£20k saving")),
          new Section(
              "Where the money comes from",
              "Capital or revenue, the name of a fund or payer, and whether the money is there.",
              List.of(
                  "£25,000 capital",
                  "£25,000 from existing budget",
                  "£50,000 Heritage Lottery Fund grant",
                  "£25,000 capital, Climate Action Fund (bid submitted)",
                  "£25,000 (unfunded)")),
          new Section(
              "Answers without a figure",
              "Nothing, existing means, not applicable and bands are answers. Staff who are paid anyway"
                  + " are existing means.",
              List.of(
                  "nil",
                  "No additional cost",
                  "Within existing resources",
                  "Officer time only",
                  "To be met from existing budgets",
                  "N/A",
                  "Low",
                  "[££]",
                  "Partnership staffing")),
          new Section(
              "Answers that are owed",
              "A blank or a dash says nothing; these say that somebody still has to find the figure, or"
                  + " the money.",
              List.of(
                  "TBC",
                  "????",
                  "Cost to be confirmed",
                  "Unknown at this stage",
                  "Subject to bid",
                  "No budget identified",
                  "Officer time. Cost of training TBC",
                  "-")),
          new Section(
              "Not understood",
              "A code that nobody explains and digits that make no number stay unread: a wrong figure"
                  + " is worse than none.",
              List.of("GIF", "£12,5000", "#REF!", "2022/23")));

  private BudgetsPage() {}

  static String write() {
    StringBuilder page =
        new StringBuilder(
            """
            # How budgets are read

            `Budget.parse(text, conventions)` keeps the text of the cell and says what it was understood to
            mean. The tables are written by a test from what the reader makes of each cell under
            `UK_LOCAL_GOVERNMENT`. A figure is written low..high, with `~` if approximate and `/` before the
            period.
            """);
    for (Section section : SECTIONS) {
      page.append("\n## ").append(section.title()).append("\n\n").append(section.text());
      page.append("\n\n| Written | Read as | Answered | Secured |\n| --- | --- | --- | --- |\n");
      section.cells().forEach(cell -> row(page, cell));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String cell) {
    Budget budget = Budget.parse(cell, Conventions.UK_LOCAL_GOVERNMENT);
    page.append("| `").append(cell).append("` | ").append(BudgetInWords.of(budget)).append(" | ");
    page.append(budget.isAnswered() ? "yes" : "no").append(" | ");
    page.append(budget.isSecured() ? "yes" : "no").append(" |\n");
  }
}
