// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import org.actionplan.budget.Budget;
import org.actionplan.budget.CostType;
import org.actionplan.budget.FundingState;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Timescale;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.Tokens;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.report.Reading;

/** A document that holds one action plan. */
public final class PlanDocument {

  /** The names of the fields that such a document can have. */
  static final KnownNames NAMES =
      Fields.known(
          Words.all(
              List.of(
                  Status.class,
                  Decision.class,
                  Rag.class,
                  Owner.Role.class,
                  BudgetKind.class,
                  Budget.Band.Level.class,
                  CostType.class,
                  FundingState.class,
                  TimescaleKind.class,
                  Ambiguity.class,
                  Timescale.Relative.Direction.class)),
          ActionPlanCodec.FIELDS,
          ConventionsCodec.FIELDS,
          RecommendationCodec.FIELDS,
          ResponseCodec.FIELDS,
          ActionCodec.FIELDS,
          OwnerCodec.FIELDS,
          BudgetCodec.FIELDS,
          FundingCodec.FIELDS,
          TimescaleCodec.FIELDS,
          StageCodec.FIELDS,
          RevisionCodec.FIELDS,
          ProgressUpdateCodec.FIELDS,
          EvidenceCodec.FIELDS,
          SourceCodec.FIELDS);

  private static final Root<ActionPlan> ROOT =
      new Root<>(ActionPlanCodec.HEADER, Lifting.NONE, NAMES, ActionPlanCodec::read, Names::of);

  private PlanDocument() {}

  /**
   * Reads a document, a second time if short forms stand before what says how to read them.
   *
   * @param origin where the document comes from
   * @param bounds how much is too much
   * @param tokens begins to read the document
   * @return the plan if one could be made, with the faults
   */
  public static Reading<ActionPlan> read(Origin origin, Bounds bounds, Tokens.Opening tokens) {
    return ROOT.read(origin, bounds, tokens);
  }

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @param tokens takes the tokens of the document
   * @throws IllegalArgumentException if an extension of the plan has the name of a field of the
   *     format or a path to nowhere, or a text holds half of a surrogate pair
   */
  public static void write(ActionPlan plan, TokenWriter tokens) {
    ActionPlanCodec.write(new Output(tokens), plan);
  }
}
