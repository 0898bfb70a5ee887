// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.report.Finding;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The six facts found by a loop over recommendations and actions, with nothing to switch, set or
 * explain; it keeps the same findings as the engine, in the order in which it comes upon them.
 */
final class HandLoop {

  private final ActionPlan plan;
  private final LocalDate asOf;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Use> first = new HashMap<>();
  private final Map<String, List<Use>> repeated = new LinkedHashMap<>();

  private record Use(Reference reference, Subject by) {}

  private HandLoop(ActionPlan plan, LocalDate asOf) {
    this.plan = plan;
    this.asOf = asOf;
  }

  static List<Finding> findings(ActionPlan plan, LocalDate asOf) {
    return new HandLoop(plan, asOf).run();
  }

  private List<Finding> run() {
    List<Recommendation> recommendations = plan.recommendations();
    for (int i = 0; i < recommendations.size(); i++) {
      check(recommendations.get(i), Subject.of(recommendations.get(i), i));
    }
    repeated.values().forEach(this::flagDuplicates);
    return findings;
  }

  private void check(Recommendation recommendation, Subject subject) {
    Decision decision =
        recommendation.response().isPresent()
            ? recommendation.response().get().decision()
            : Decision.NOT_STATED;
    List<Action> actions = recommendation.actions();
    if (actions.isEmpty()
        && !recommendation.status().isClosed()
        && (decision == Decision.ACCEPTED || decision == Decision.PARTLY_ACCEPTED)) {
      findings.add(Written.withoutAction(subject, decision));
    }
    Optional<Reference> own = recommendation.reference();
    own.ifPresent(reference -> use(reference, subject));
    for (int j = 0; j < actions.size(); j++) {
      Action action = actions.get(j);
      Subject of = subject.action(action, j);
      if (action.reference().isPresent()
          && !(actions.size() == 1 && isSame(action.reference().get(), own))) {
        use(action.reference().get(), of);
      }
      if (action.isOpen()) {
        check(action, of, decision == Decision.REJECTED);
      }
    }
  }

  private void check(Action action, Subject subject, boolean isRejected) {
    Optional<Deadline> deadline = action.timescale().deadline();
    boolean isLapsed = deadline.isPresent() && asOf.isAfter(deadline.get().latest());
    boolean isUnresolved = !isRejected && Facts.isUnresolved(action.budget());
    if (isLapsed) {
      findings.add(Written.lapsed(subject, action, deadline.get().latest(), asOf));
    }
    if (isUnresolved) {
      boolean isDue = deadline.isPresent() && !asOf.isBefore(deadline.get().latest().minusDays(90));
      boolean isSought = action.budget() instanceof Budget.Costed;
      findings.add(
          Written.unresolved(
              subject,
              action.budget(),
              isSought,
              isDue,
              deadline.map(Deadline::latest),
              isDue ? Severity.ERROR : Severity.WARNING,
              asOf));
    }
    if (isLapsed && isUnresolved) {
      findings.add(Written.both(subject, deadline.get().latest(), asOf));
    }
    if (!isRejected && action.owners().stream().noneMatch(Facts::isNamed)) {
      findings.add(Written.ownerMissing(subject, action.owners()));
    }
  }

  private void use(Reference reference, Subject by) {
    String key = reference.folded();
    Use use = new Use(reference, by);
    @Nullable Use earlier = first.putIfAbsent(key, use);
    if (earlier != null) {
      repeated.computeIfAbsent(key, same -> new ArrayList<>(List.of(earlier))).add(use);
    }
  }

  private static boolean isSame(Reference reference, Optional<Reference> other) {
    return other.isPresent() && other.get().folded().equals(reference.folded());
  }

  private void flagDuplicates(List<Use> uses) {
    for (Use use : uses) {
      findings.add(Written.duplicate(use.by, use.reference.text(), uses.size()));
    }
  }
}
