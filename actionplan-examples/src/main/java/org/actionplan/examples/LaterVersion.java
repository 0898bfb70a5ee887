// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;

/**
 * What may have become of the reference plan by January 2023. Invented: a is done, the date of b
 * was overwritten, c was costed, d was put off with a record, e became ongoing, and f was struck
 * out.
 */
final class LaterVersion {

  private static final Conventions CONVENTIONS = Conventions.UK_LOCAL_GOVERNMENT;

  private LaterVersion() {}

  static ActionPlan of(ActionPlan october) {
    List<Recommendation> rows = new ArrayList<>(october.recommendations());
    rows.remove(5);
    change(
        rows,
        0,
        a -> a.withStatus(Status.IMPLEMENTED).withCompletedOn(DateWindow.of(2022, 12, 14)));
    change(rows, 1, b -> b.withTimescale(timescale("March 2023")));
    change(rows, 2, c -> c.withBudget(Budget.parse("£5,000 (secured)", CONVENTIONS)));
    change(rows, 3, LaterVersion::putOff);
    change(rows, 4, e -> e.withTimescale(timescale("Ongoing")));
    return october.withRecommendations(rows);
  }

  private static Action putOff(Action d) {
    Timescale february = timescale("February 2023");
    return d.withTimescale(february)
        .withRevisions(
            Revision.builder()
                .from(d.timescale())
                .to(february)
                .on(DateWindow.of(2022, 12, 20))
                .reason("The charity asked for more time.")
                .approver("Overview and Scrutiny Board, minute 23")
                .build());
  }

  private static Timescale timescale(String words) {
    return Timescale.parse(words, CONVENTIONS);
  }

  private static void change(List<Recommendation> rows, int row, UnaryOperator<Action> change) {
    List<Action> actions = rows.get(row).actions().stream().map(change).toList();
    rows.set(row, rows.get(row).withActions(actions));
  }
}
