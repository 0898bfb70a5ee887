// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.policy.RuleSetting;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.report.Severity;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RecommendationCase;
import org.actionplan.rules.RecommendationRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * A recommendation that is still without a response after the law's last day for one.
 *
 * <p>Idle unless the policy names a clock, and for a recommendation of which no day of receipt is
 * recorded.
 */
final class ResponseOverdue implements RecommendationRule {

  private static final Parameter<Integer> GRACE_DAYS =
      Parameter.whole("graceDays", 0, "How many days after the last day are let pass.");

  private static final Wording OVERDUE =
      Wording.of(
          "response-overdue",
          "Received on {received}, to be answered by {deadline} ({source}): there is no response.",
          "Respond now, and publish the response if the report was published.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("response-overdue", Severity.ERROR)
          .summary("There is no response to a recommendation after the statutory period for one.")
          .why("The duty to respond within a period is what gives scrutiny and audit their force.")
          .source(
              "Local Government Act 2000, section 9FE; Local Audit and Accountability Act 2014,"
                  + " Schedule 7; Police Act 1996, section 55.")
          .parameters(ResponseClock.CLOCK, ResponseClock.EXTENSIONS, GRACE_DAYS)
          .wordings(OVERDUE)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(RecommendationCase recommendation) {
    Optional<Owed> owed = owed(recommendation);
    if (owed.isPresent() && !recommendation.asOf().isBefore(owed.get().overdueFrom())) {
      recommendation
          .flag("response", OVERDUE)
          .fact("received", owed.get().received())
          .fact("deadline", owed.get().lastDay())
          .argument("source", owed.get().clock().citation())
          .since(owed.get().overdueFrom());
    }
  }

  @Override
  public List<LocalDate> turningPoints(RecommendationCase recommendation) {
    return owed(recommendation).map(Owed::overdueFrom).stream().toList();
  }

  /** A response that is owed by law. */
  private record Owed(
      StatutoryClock clock, LocalDate received, LocalDate lastDay, LocalDate overdueFrom) {}

  private static Optional<Owed> owed(RecommendationCase recommendation) {
    Optional<List<StatutoryClock>> clocks = recommendation.get(ResponseClock.CLOCK);
    if (clocks.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> received = receivedOn(recommendation.recommendation());
    if (received.isEmpty() || isAnswered(recommendation)) {
      return Optional.empty();
    }
    List<LocalDate> extensions = recommendation.get(ResponseClock.EXTENSIONS).orElse(List.of());
    int graceDays = recommendation.get(GRACE_DAYS);
    return ResponseClock.inForce(clocks.get(), received.get())
        .map(
            clock -> {
              LocalDate lastDay = clock.lastDay(received.get(), extensions);
              return new Owed(clock, received.get(), lastDay, lastDay.plusDays(graceDays + 1L));
            });
  }

  /** The latest day on which it may have been received. */
  private static Optional<LocalDate> receivedOn(Recommendation recommendation) {
    return recommendation.response().flatMap(Response::receivedOn).flatMap(DateWindow::lastDay);
  }

  /** Whether anything is recorded that can be called a response. */
  private static boolean isAnswered(RecommendationCase recommendation) {
    return switch (recommendation.decision()) {
      case UNDER_CONSIDERATION -> false;
      case NOT_STATED ->
          recommendation.actionCount() > 0
              || !Commitment.text(recommendation).isBlank()
              || recommendation.recommendation().response().flatMap(Response::givenOn).isPresent();
      case ACCEPTED, PARTLY_ACCEPTED, ACCEPTED_IN_PRINCIPLE, REJECTED, NOTED -> true;
    };
  }

  @Override
  public List<Example> examples() {
    RuleSetting twoMonths = RuleSetting.with("clock", List.of("en-lga2000-9fe"));
    return List.of(
        Example.flagged(
                "received on 1 September 2026, two months (last day 31 October), no response",
                Severity.ERROR,
                receivedOn(2026, 9, 1),
                Sample.AS_OF)
            .under(twoMonths),
        Example.notFlagged(
                "received on 5 October 2026 (last day 4 December)",
                receivedOn(2026, 10, 5),
                Sample.AS_OF)
            .under(twoMonths),
        Example.notFlagged(
            "received on 1 September 2026, and the policy names no clock",
            receivedOn(2026, 9, 1),
            Sample.AS_OF));
  }

  private static ActionPlan receivedOn(int year, int month, int day) {
    return Sample.plan(
        Sample.recommendation()
            .response(Response.builder().receivedOn(DateWindow.of(year, month, day)).build())
            .build());
  }
}
