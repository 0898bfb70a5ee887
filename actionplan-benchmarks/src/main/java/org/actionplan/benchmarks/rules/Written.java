// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.report.Finding;
import org.actionplan.report.Message;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** The findings of the hand-written loop, each built field by field. */
final class Written {

  private static final RuleDefinition UNRESOLVED = definition(Hit.UNRESOLVED);
  private static final RuleDefinition LAPSED = definition(Hit.LAPSED);
  private static final RuleDefinition NO_OWNER = definition(Hit.NO_OWNER);
  private static final RuleDefinition TWICE = definition(Hit.TWICE);
  private static final RuleDefinition NO_ACTION = definition(Hit.NO_ACTION);

  private Written() {}

  private static RuleDefinition definition(String id) {
    return RulePlans.SIX.rules().stream()
        .map(rule -> rule.definition())
        .filter(definition -> definition.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Finding.Builder finding(
      RuleDefinition rule,
      Severity severity,
      Subject subject,
      int wording,
      Map<String, String> arguments) {
    Wording words = rule.wordings().get(wording);
    return Finding.builder()
        .rule(rule.id())
        .severity(severity)
        .subject(subject)
        .message(new Message(words.key(), words.template(), arguments))
        .advice(words.advice())
        .help(rule.help());
  }

  static Finding lapsed(Subject action, Action judged, LocalDate deadline, LocalDate asOf) {
    String day = deadline.toString();
    return finding(LAPSED, Severity.ERROR, action.field("timescale"), 0, Map.of("deadline", day))
        .putFacts("text", judged.timescale().text())
        .putFacts("deadline", day)
        .since(deadline.plusDays(1))
        .asOf(asOf)
        .build();
  }

  static Finding unresolved(
      Subject action,
      Budget budget,
      boolean isSought,
      boolean isDue,
      Optional<LocalDate> deadline,
      Severity severity,
      LocalDate asOf) {
    Optional<String> day = deadline.map(LocalDate::toString);
    Finding.Builder finding =
        finding(
                UNRESOLVED,
                severity,
                action.field("budget"),
                (isSought ? 2 : 0) + (isDue ? 1 : 0),
                isDue ? Map.of("deadline", day.orElseThrow()) : Map.of())
            .putFacts("text", budget.text())
            .asOf(asOf);
    day.ifPresent(last -> finding.putFacts("deadline", last));
    return finding.build();
  }

  static Finding both(Subject action, LocalDate deadline, LocalDate asOf) {
    String day = deadline.toString();
    return finding(
            LapsedAndUnresolved.DEFINITION, Severity.ERROR, action, 0, Map.of("deadline", day))
        .putFacts("deadline", day)
        .asOf(asOf)
        .build();
  }

  static Finding ownerMissing(Subject action, List<Owner> owners) {
    Finding.Builder finding =
        finding(
            NO_OWNER, Severity.ERROR, action.field("owners"), owners.isEmpty() ? 0 : 1, Map.of());
    return owners.isEmpty()
        ? finding.putFacts("count", "0").build()
        : finding.putFacts("text", owners.get(0).post()).build();
  }

  static Finding duplicate(Subject subject, String reference, int count) {
    String uses = Integer.toString(count);
    return finding(
            TWICE,
            Severity.ERROR,
            subject.field("reference"),
            0,
            Map.of("reference", reference, "count", uses))
        .putFacts("text", reference)
        .putFacts("count", uses)
        .build();
  }

  static Finding withoutAction(Subject recommendation, Decision decision) {
    return finding(NO_ACTION, Severity.ERROR, recommendation.field("actions"), 0, Map.of())
        .putFacts("decision", decision.toString())
        .build();
  }
}
