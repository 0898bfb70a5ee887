// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.moved;
import static org.actionplan.change.Sketch.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Source;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

  private static final Action ACTION = action(due("October 2022", "2022-10"));
  private static final ActionPlan PLAN = plan(ACTION).withTitle("Tough Enough?");
  private static final DateWindow NOVEMBER = DateWindow.parse("2022-11");
  private static final ProgressUpdate DRAFTED =
      ProgressUpdate.builder().on(NOVEMBER).text("Campaign drafted.").build();

  @Test
  void saysWhatThePlanItselfSaysOtherwise() {
    ActionPlan later =
        PLAN.withTitle("Tough enough")
            .withSubject("Enforcement")
            .withRecommendingBody("Scrutiny Panel")
            .withAuthority("Middlesbrough Council")
            .withApprovedOn(DateWindow.of(2022, 10, 18))
            .withCurrency(Currency.getInstance("GBP"))
            .withConventions(
                Conventions.UK_LOCAL_GOVERNMENT.withFiscalYearStart(MonthDay.of(Month.JULY, 1)))
            .withStatedTotal(new Budget.Described("See the budget report"));

    assertThat(PlanDiff.between(PLAN, later).toText())
        .isEqualTo(
            """
            plan: The title changed from "Tough Enough?" to "Tough enough".
            plan: The subject of the review changed from nothing to "Enforcement".
            plan: The recommending body changed from nothing to "Scrutiny Panel".
            plan: The authority changed from nothing to "Middlesbrough Council".
            plan: The date of approval changed from nothing to 2022-10-18.
            plan: The currency changed from nothing to GBP.
            plan: The convention dayMonthOrder changed from nothing to day first.
            plan: The convention fiscalYearStart changed from nothing to --07-01.
            plan: The convention seasons changed from nothing to northern.
            plan: The convention defaultCurrency changed from nothing to GBP.
            plan: The stated total changed from nothing to "See the budget report".
            """);
    assertThat(PlanDiff.between(PLAN, later).changes().get(0))
        .isEqualTo(
            new FieldChange.Replaced(
                PlanDiff.between(PLAN, later).plan(),
                "title",
                Optional.of("Tough Enough?"),
                Optional.of("Tough enough")));
  }

  @Test
  void saysWhenAndWhetherAResponseWasGiven() {
    Recommendation row = PLAN.recommendations().get(0);
    Response response =
        Response.builder().receivedOn(NOVEMBER).givenOn(NOVEMBER).published(true).build();

    assertThat(changes(row, row.withResponse(response)))
        .containsExactly(
            "recommendation b: The date on which the recommendation was received changed from"
                + " nothing to 2022-11.",
            "recommendation b: The date of the response changed from nothing to 2022-11.",
            "recommendation b: Whether the response is published changed from nothing to yes.");
    assertThat(changes(row.withResponse(response), row.withResponse(response.withPublished(false))))
        .containsExactly(
            "recommendation b: Whether the response is published changed from yes to no.");
    assertThat(changes(row, row.withResponse(Response.builder().build()))).isEmpty();
  }

  @Test
  void saysWhatWasRecordedAboutAnAction() {
    Action later =
        ACTION
            .withStatedStatus("On track")
            .withPriority("High")
            .withDependsOn(Reference.of("a1"))
            .withRevisions(moved("2022-06", "2022-10", ""))
            .withUpdates(DRAFTED)
            .withEvidence(Evidence.builder().text("Minute 23").build());

    assertThat(changes(ACTION, later))
        .containsExactly(
            "recommendation b, action 1: The words of the status changed from nothing to \"On"
                + " track\".",
            "recommendation b, action 1: The priority changed from nothing to \"High\".",
            "recommendation b, action 1: A dependency was added: a1.",
            "recommendation b, action 1: A revision of the timescale was recorded: from"
                + " \"2022-06\" to \"2022-10\".",
            "recommendation b, action 1: A progress update of 2022-11 was added: \"Campaign"
                + " drafted.\".",
            "recommendation b, action 1: Evidence was added: \"Minute 23\".");
    assertThat(changes(later, ACTION))
        .containsExactly(
            "recommendation b, action 1: The words of the status changed from \"On track\" to"
                + " nothing.",
            "recommendation b, action 1: The priority changed from \"High\" to nothing.",
            "recommendation b, action 1: A dependency is no longer there: a1.",
            "recommendation b, action 1: A revision of the timescale is no longer recorded: from"
                + " \"2022-06\" to \"2022-10\".",
            "recommendation b, action 1: The progress update of 2022-11 is no longer there:"
                + " \"Campaign drafted.\".",
            "recommendation b, action 1: Evidence is no longer there: \"Minute 23\".");
  }

  @Test
  void namesWhatHasNoWordsByWhatElseItSays() {
    ProgressUpdate bare = ProgressUpdate.builder().build();

    assertThat(
            changes(
                ACTION,
                ACTION
                    .withUpdates(
                        bare.withStatus(Status.IN_PROGRESS),
                        bare.withRag(Rag.AMBER),
                        bare.withPercentComplete(40),
                        bare)
                    .withEvidence(
                        Evidence.builder().link("https://example.org/23").kind("minute").build(),
                        Evidence.builder().kind("minute").build())))
        .containsExactly(
            "recommendation b, action 1: A progress update was added: in progress.",
            "recommendation b, action 1: A progress update was added: amber.",
            "recommendation b, action 1: A progress update was added: 40%.",
            "recommendation b, action 1: A progress update was added: nothing.",
            "recommendation b, action 1: Evidence was added: \"https://example.org/23\".",
            "recommendation b, action 1: Evidence was added: \"minute\".");
    assertThat(changes(ACTION.withUpdates(bare), ACTION))
        .containsExactly(
            "recommendation b, action 1: A progress update is no longer there: nothing.");
  }

  @Test
  void tellsSourcesByTheirNames() {
    ActionPlan word = PLAN.withSources(Source.of("plan.docx"));
    ActionPlan text = PLAN.withSources(Source.of("plan.txt"));

    assertThat(PlanDiff.between(word, text).toText())
        .isEqualTo(
            """
            plan: A source is no longer there: "plan.docx".
            plan: A source was added: "plan.txt".
            """);
  }

  @Test
  void tellsEntriesThatAreLeftInAnotherOrder() {
    ProgressUpdate printed = DRAFTED.withText("Leaflet printed.");
    ProgressUpdate sent = DRAFTED.withText("Leaflet sent.");

    assertThat(changes(ACTION.withUpdates(DRAFTED, printed), ACTION.withUpdates(printed, DRAFTED)))
        .containsExactly(
            "recommendation b, action 1: The entries of updates stand in another order.");
    assertThat(
            changes(
                ACTION.withUpdates(DRAFTED, printed), ACTION.withUpdates(sent, printed, DRAFTED)))
        .containsExactly(
            "recommendation b, action 1: A progress update of 2022-11 was added: \"Leaflet sent.\".",
            "recommendation b, action 1: The entries of updates stand in another order.");
    assertThat(changes(ACTION.withUpdates(DRAFTED, printed), ACTION.withUpdates(sent, DRAFTED)))
        .hasSize(2);
    assertThat(
            changes(
                ACTION.withDependsOn(Reference.of("a1"), Reference.of("a2")),
                ACTION.withDependsOn(Reference.of("a2"), Reference.of("a1"))))
        .containsExactly(
            "recommendation b, action 1: The entries of dependencies stand in another order.");
  }

  @Test
  void countsEntriesThatAreAlike() {
    assertThat(changes(ACTION.withUpdates(DRAFTED), ACTION.withUpdates(DRAFTED, DRAFTED)))
        .containsExactly(
            "recommendation b, action 1: A progress update of 2022-11 was added: \"Campaign"
                + " drafted.\".");
  }

  @Test
  void tellsFieldsThatTheFormatDoesNotKnow() {
    Owner head = Owner.of("Head of Housing");
    Map<String, ExtensionValue> before =
        Map.of(
            "a", new ExtensionValue.Text("red"),
            "b", new ExtensionValue.Numeral(new BigDecimal("1.50")),
            "c", new ExtensionValue.Flag(true),
            "d", new ExtensionValue.Nothing());
    Map<String, ExtensionValue> now =
        Map.of(
            "a",
            new ExtensionValue.Items(
                List.of(new ExtensionValue.Text("red"), new ExtensionValue.Flag(false))),
            "b",
            new ExtensionValue.Fields(Map.of("shade", new ExtensionValue.Text("dark"))));

    assertThat(
            changes(
                ACTION.withOwners(head).withExtensions(before),
                ACTION
                    .withOwners(head.withExtensions(Map.of("x", new ExtensionValue.Text("y"))))
                    .withExtensions(now)))
        .containsExactly(
            "recommendation b, action 1: The field owners/0/x changed from nothing to \"y\".",
            "recommendation b, action 1: The field a changed from \"red\" to [\"red\", false].",
            "recommendation b, action 1: The field b changed from 1.50 to {shade: \"dark\"}.",
            "recommendation b, action 1: The field c changed from true to nothing.",
            "recommendation b, action 1: The field d changed from null to nothing.");
  }

  private static List<String> changes(Action from, Action to) {
    Recommendation row = PLAN.recommendations().get(0);
    return changes(row.withActions(from), row.withActions(to));
  }

  private static List<String> changes(Recommendation from, Recommendation to) {
    return PlanDiff.between(PLAN.withRecommendations(from), PLAN.withRecommendations(to))
        .changes()
        .stream()
        .map(PlanChange::sentence)
        .toList();
  }
}
