// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.SeasonCalendar;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Source;
import org.actionplan.plan.Status;
import org.junit.jupiter.api.Test;

/** No property of a plan is forgotten in comparing. */
class ChangesTest {

  /** What is not compared, with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.of("Owner.holder", "people come and go, and the promise stays that of the post");

  private static final Plan ONE =
      new Plan("a", "January", "2022-01", "GBP", Status.IN_PROGRESS, Decision.ACCEPTED, 1);
  private static final Plan OTHER =
      new Plan("b", "February", "2022-02", "EUR", Status.ON_HOLD, Decision.REJECTED, 2);

  @Test
  void everyPropertyIsComparedOrLeftOutForAReason() {
    for (int i = 0; i < ONE.entities().size(); i++) {
      Entity<?> one = ONE.entities().get(i);
      Object other = OTHER.entities().get(i).value();
      List<Attribute> attributes = Attribute.of(one.value());
      assertThat(attributes).as("properties of %s", one.value()).isNotEmpty();
      for (Attribute attribute : attributes) {
        assertThat(attribute.get(one.value()))
            .as("give %s two values in this test", attribute)
            .isNotEqualTo(attribute.get(other));
        PlanDiff diff = PlanDiff.between(ONE.plan(), one.planWith(attribute, other));
        assertThat(diff.isEmpty())
            .as("%s: compare it in Changes, or say in LEFT_OUT why not", attribute)
            .isEqualTo(LEFT_OUT.containsKey(attribute.toString()));
        assertThat(diff.toText()).doesNotContain("{");
      }
    }
  }

  /** An entity, and the plan in which it stands. */
  private record Entity<T>(T value, Function<T, ActionPlan> in) {
    ActionPlan planWith(Attribute attribute, Object other) {
      return in.apply(attribute.with(value, attribute.get(other)));
    }
  }

  /** A plan in which everything is stated. */
  private record Plan(
      String word,
      String month,
      String edtf,
      String currency,
      Status status,
      Decision decision,
      int number) {

    List<Entity<?>> entities() {
      return List.of(
          new Entity<>(plan(), plan -> plan),
          new Entity<>(conventions(), plan()::withConventions),
          new Entity<>(source(), plan()::withSources),
          new Entity<>(recommendation(), plan()::withRecommendations),
          new Entity<>(response(), it -> with(recommendation().withResponse(it))),
          new Entity<>(action(), this::with),
          new Entity<>(owner(), it -> with(action().withOwners(it))),
          new Entity<>(update(), it -> with(action().withUpdates(it))),
          new Entity<>(evidence(), it -> with(action().withEvidence(it))),
          new Entity<>(revision(), it -> with(action().withRevisions(it))));
    }

    private ActionPlan with(Action action) {
      return with(recommendation().withActions(action));
    }

    private ActionPlan with(Recommendation recommendation) {
      return plan().withRecommendations(recommendation);
    }

    ActionPlan plan() {
      return ActionPlan.builder()
          .title("Title " + word)
          .subject("Subject " + word)
          .recommendingBody("Panel " + word)
          .authority("Council " + word)
          .approvedOn(window())
          .currency(Currency.getInstance(currency))
          .conventions(conventions())
          .statedTotal(new Budget.Described("In all " + word))
          .addRecommendations(recommendation())
          .addSources(source())
          .extensions(extensions())
          .build();
    }

    private Conventions conventions() {
      boolean first = number == 1;
      return Conventions.builder()
          .dayMonthOrder(first ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST)
          .fiscalYearStart(MonthDay.of(Month.APRIL, number))
          .fiscalYearName(first ? FiscalYearName.FIRST_YEAR : FiscalYearName.LAST_YEAR)
          .bareQuarter(first ? QuarterCalendar.FISCAL : QuarterCalendar.CALENDAR)
          .seasons(first ? SeasonCalendar.NORTHERN : SeasonCalendar.SOUTHERN)
          .earlyYearEnds(MonthDay.of(Month.APRIL, 28 + number))
          .midYearEnds(MonthDay.of(Month.AUGUST, 28 + number))
          .earlyMonthEnds(10 + number)
          .midMonthEnds(20 + number)
          .shortTerm(Period.ofYears(number))
          .mediumTerm(Period.ofYears(10 + number))
          .longTerm(Period.ofYears(20 + number))
          .defaultCurrency(Currency.getInstance(currency))
          .build();
    }

    private Source source() {
      return Source.builder()
          .name("plan-" + word + ".txt")
          .link("https://example.org/" + word)
          .on(window())
          .extensions(extensions())
          .build();
    }

    private Recommendation recommendation() {
      return Recommendation.builder()
          .reference(Reference.of(word))
          .text("That the policy of the council be published, " + word)
          .response(response())
          .status(status)
          .addActions(action())
          .extensions(extensions())
          .build();
    }

    private Response response() {
      return Response.builder()
          .decision(decision)
          .text("Answer " + word)
          .reason("Reason " + word)
          .receivedOn(window())
          .givenOn(window())
          .published(number == 1)
          .extensions(extensions())
          .build();
    }

    private Action action() {
      return Action.builder()
          .reference(Reference.of(word + "1"))
          .description("Print the policy and send it to every household, " + word)
          .addOwners(owner())
          .budget(new Budget.Described("Work of " + month))
          .timescale(Sketch.due(month, edtf))
          .status(status)
          .statedStatus("Said " + word)
          .completedOn(window())
          .addRevisions(revision())
          .addUpdates(update())
          .addEvidence(evidence())
          .addDependsOn(Reference.of(word + "9"))
          .priority("Priority " + word)
          .extensions(extensions())
          .build();
    }

    private Owner owner() {
      return Owner.builder()
          .post("Head " + word)
          .role(number == 1 ? Owner.Role.LEAD : Owner.Role.SUPPORT)
          .organisation("Police " + word)
          .holder("J Smith " + word)
          .extensions(extensions())
          .build();
    }

    private ProgressUpdate update() {
      return ProgressUpdate.builder()
          .on(window())
          .text("Report " + word)
          .status(status)
          .rag(number == 1 ? Rag.AMBER : Rag.GREEN)
          .percentComplete(number)
          .extensions(extensions())
          .build();
    }

    private Evidence evidence() {
      return Evidence.builder()
          .text("Minute " + word)
          .link("https://example.org/minutes/" + word)
          .kind("kind " + word)
          .on(window())
          .extensions(extensions())
          .build();
    }

    private Revision revision() {
      return Revision.builder()
          .from(Sketch.due("5 " + month, edtf + "-05"))
          .to(Sketch.due(month, edtf))
          .on(window())
          .reason("Reason " + word)
          .approver("Board " + word)
          .extensions(extensions())
          .build();
    }

    private DateWindow window() {
      return DateWindow.parse(edtf);
    }

    private Map<String, ExtensionValue> extensions() {
      return Map.of("colour", new ExtensionValue.Text("colour " + word));
    }
  }
}
