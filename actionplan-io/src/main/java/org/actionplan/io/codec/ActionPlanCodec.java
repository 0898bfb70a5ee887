// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.plan.ActionPlan;
import org.jspecify.annotations.Nullable;

/** The fields of an {@link ActionPlan}, with the header that names the version of the format. */
final class ActionPlanCodec {

  /** The field that says the version of the format. */
  static final String HEADER = "actionplan";

  static final Fields FIELDS =
      Fields.of(
          "an action plan",
          Terms.ACTIONPLAN,
          Terms.TITLE,
          Terms.SUBJECT,
          Terms.RECOMMENDING_BODY,
          Terms.AUTHORITY,
          Terms.APPROVED_ON,
          Terms.CURRENCY,
          Terms.CONVENTIONS,
          Terms.STATED_TOTAL,
          Terms.RECOMMENDATIONS,
          Terms.SOURCES);

  private ActionPlanCodec() {}

  static Optional<ActionPlan> read(Input in, Bounds bounds) {
    Quota recommendations = new Quota(ReaderRule.LIMIT_RECOMMENDATIONS, bounds.recommendations());
    Quota actions = new Quota(ReaderRule.LIMIT_ACTIONS, bounds.actions());
    ActionPlan.Builder plan = ActionPlan.builder();
    Extensions extensions = new Extensions();
    in.beginObject("an object");
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case HEADER -> Version.check(in);
        case "title" -> in.text().ifPresent(plan::title);
        case "subject" -> in.text().ifPresent(plan::subject);
        case "recommendingBody" -> in.text().ifPresent(plan::recommendingBody);
        case "authority" -> in.text().ifPresent(plan::authority);
        case "approvedOn" -> in.window().map(in.context()::approvedOn).ifPresent(plan::approvedOn);
        case "currency" ->
            BudgetCodec.currency(in).map(in.context()::currency).ifPresent(plan::currency);
        case "conventions" ->
            ConventionsCodec.read(in, extensions.under("conventions"))
                .map(in.context()::conventions)
                .ifPresent(plan::conventions);
        case "statedTotal" ->
            BudgetCodec.read(in, extensions.under("statedTotal")).ifPresent(plan::statedTotal);
        case "recommendations" ->
            in.each(
                "a list",
                recommendations.of(i -> RecommendationCodec.read(i, actions)),
                plan::addRecommendations);
        case "sources" -> in.each("a list", SourceCodec::read, plan::addSources);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    Version.require(in, HEADER);
    extensions.to(plan::extensions);
    return Optional.of(plan.build());
  }

  static void write(Output out, ActionPlan plan) {
    Extras extras = new Extras(plan.extensions());
    out.beginObject();
    out.field(Terms.ACTIONPLAN, Version.WRITTEN);
    out.field(Terms.TITLE, plan.title());
    out.field(Terms.SUBJECT, plan.subject());
    out.field(Terms.RECOMMENDING_BODY, plan.recommendingBody());
    out.field(Terms.AUTHORITY, plan.authority());
    out.field(Terms.APPROVED_ON, plan.approvedOn());
    out.field(Terms.CURRENCY, plan.currency());
    ConventionsCodec.write(out, plan.conventions(), extras.under("conventions"));
    writeTotal(out, plan, extras);
    out.list(Terms.RECOMMENDATIONS, plan.recommendations(), RecommendationCodec::write);
    out.list(Terms.SOURCES, plan.sources(), SourceCodec::write);
    extras.write(out, FIELDS);
    out.endObject();
  }

  private static void writeTotal(Output out, ActionPlan plan, Extras extras) {
    if (plan.statedTotal().isPresent()) {
      out.name(Terms.STATED_TOTAL);
      BudgetCodec.write(out, plan.statedTotal().get(), extras.under("statedTotal"));
    }
  }
}
