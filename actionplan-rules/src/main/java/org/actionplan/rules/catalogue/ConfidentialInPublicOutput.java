// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.Case;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * Words in a plan to be published that say that it must not be.
 *
 * <p>Only markings that nobody writes for another reason are looked for. A finding quotes the
 * marking and not the text; but what has no reference is identified by its words, so the report is
 * no more public than the plan.
 */
final class ConfidentialInPublicOutput implements PlanRule {

  private static final Parameter<Phrases> MARKINGS =
      Parameter.words(
              "markings",
              List.of(
                  "not for publication",
                  "exempt information",
                  "exempt from publication",
                  "schedule 12A",
                  "official sensitive",
                  "private and confidential",
                  "strictly confidential",
                  "in strict confidence"),
              "Words that mark a text as not public; case, spaces and punctuation aside.")
          .as(Phrases::of);

  private static final Wording MARKED =
      Wording.of(
          "confidential-in-public-output",
          "The text is marked \"{marking}\".",
          "Take the text out of what is published, or the marking off a text that is public.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("confidential-in-public-output", Severity.ERROR)
          .summary("A plan that is to be published has a text marked as exempt or confidential.")
          .why(
              "One plan has a public and an exempt side. Turn the rule on for the side that is"
                  + " published.")
          .source("Local Government Act 1972, Schedule 12A; City of London: non-public papers.")
          .parameters(MARKINGS)
          .wordings(MARKED)
          .offByDefault()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(PlanCase plan) {
    ActionPlan whole = plan.plan();
    look(plan, "title", whole.title().stream());
    look(plan, "subject", whole.subject().stream());
    for (int i = 0; i < plan.recommendationCount(); i++) {
      RecommendationCase recommendation = plan.recommendation(i);
      Recommendation judged = recommendation.recommendation();
      look(recommendation, "text", Stream.of(judged.text()));
      look(
          recommendation,
          "response",
          judged.response().stream().flatMap(ConfidentialInPublicOutput::texts));
      for (int j = 0; j < recommendation.actionCount(); j++) {
        look(recommendation.action(j));
      }
    }
  }

  private static Stream<String> texts(Response response) {
    return Stream.concat(Stream.of(response.text()), response.reason().stream());
  }

  private static void look(ActionCase action) {
    Action judged = action.action();
    look(action, "description", Stream.of(judged.description()));
    look(action, "budget", Stream.of(judged.budget().text()));
    look(action, "timescale", Stream.of(judged.timescale().text()));
    look(action, "statedStatus", judged.statedStatus().stream());
    look(action, "updates", judged.updates().stream().map(ProgressUpdate::text));
    look(action, "evidence", judged.evidence().stream().map(Evidence::text));
    look(
        action,
        "revisions",
        judged.revisions().stream().map(Revision::reason).flatMap(reason -> reason.stream()));
  }

  /** Flags a field once, by the first marking in it. */
  private static void look(Case subject, String field, Stream<String> texts) {
    Phrases markings = subject.get(MARKINGS);
    texts
        .flatMap(text -> markings.find(text).stream())
        .findFirst()
        .ifPresent(marking -> subject.flag(field, MARKED).fact("marking", marking));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"Settle the claim (exempt information)\"",
            Severity.ERROR,
            Sample.plan(Sample.action().description("Settle the claim (exempt information)")),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Collect confidential waste from all offices\"",
            Sample.plan(Sample.action().description("Collect confidential waste from all offices")),
            Sample.AS_OF));
  }
}
