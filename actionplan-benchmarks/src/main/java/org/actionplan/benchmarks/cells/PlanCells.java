// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import java.util.List;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.plan.Action;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The timescales and budgets of plans, as often as each comes in them, one after the other. */
@State(Scope.Thread)
public class PlanCells {

  /** A plan has no fewer. */
  private static final int ACTIONS = 4;

  /** How many there are before they come round. */
  @Param("1000")
  public int cells = 1000;

  private List<Action> actions = List.of();
  private int at;

  /** Makes the plans. */
  @Setup
  public void make() {
    actions =
        PlanGenerator.plans(cells / ACTIONS + 1).stream()
            .flatMap(plan -> plan.recommendations().stream())
            .flatMap(recommendation -> recommendation.actions().stream())
            .limit(cells)
            .toList();
  }

  String nextTimescale() {
    return next().timescale().text();
  }

  String nextBudget() {
    return next().budget().text();
  }

  private Action next() {
    at = at + 1 < actions.size() ? at + 1 : 0;
    return actions.get(at);
  }
}
