// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Reading;
import org.actionplan.report.SourceMap;

/** A document that holds one action plan. */
public final class PlanDocument {

  private PlanDocument() {}

  /**
   * Reads a document, a second time if short forms stand before what says how to read them.
   *
   * @param origin where the document comes from
   * @param bounds how much is too much
   * @param tokens gives the tokens of the document from its begin
   * @return the plan if one could be made, with the faults
   */
  public static Reading<ActionPlan> read(
      Origin origin, Bounds bounds, Function<Faults, Tokens> tokens) {
    Context context = new Context();
    Reading<ActionPlan> first = read(origin, bounds, tokens, context);
    return context.isPremature() ? read(origin, bounds, tokens, context.again()) : first;
  }

  private static Reading<ActionPlan> read(
      Origin origin, Bounds bounds, Function<Faults, Tokens> source, Context context) {
    Trail trail = new Trail();
    Faults faults = new Faults(origin, bounds.findings(), trail);
    Tokens tokens = source.apply(faults);
    Input in = new Input(tokens, trail, faults, context);
    in.begin();
    Optional<ActionPlan> plan = Optional.empty();
    if (in.isObject()) {
      ActionPlan read = ActionPlanCodec.read(in, bounds);
      tokens.finish();
      plan = tokens.isBroken() ? Optional.empty() : Optional.of(read);
    } else if (!tokens.isBroken()) {
      noPlan(in);
      in.skip();
      tokens.finish();
    }
    List<Finding> findings = faults.findings(new Names(plan));
    return new Reading<>(plan, findings, plan.isPresent() ? in.sources() : SourceMap.EMPTY);
  }

  private static void noPlan(Input in) {
    if (in.token() == Token.END || in.token() == Token.NULL) {
      in.fault(ReaderRule.EMPTY_DOCUMENT);
    } else {
      in.rootFault();
    }
  }

  /**
   * Names the values of a document that could not be read at all.
   *
   * @return what a person calls them
   */
  public static Function<JsonPointer, String> names() {
    return new Names(Optional.empty());
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
