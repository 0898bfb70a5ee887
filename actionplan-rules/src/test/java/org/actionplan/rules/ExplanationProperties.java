// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.explain.Explanation;
import org.actionplan.rules.explain.Verdict;

class ExplanationProperties extends JudgingProperties {

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  @Property(tries = 30)
  void saysFiredExactlyWhenACheckHasTheFinding(
      @ForAll("plans") ActionPlan plan,
      @ForAll("policies") Policy ungoverned,
      @ForAll("days") LocalDate asOf,
      @ForAll long seed) {
    Policy policy = Governed.of(ungoverned, ENGINE.check(plan, ungoverned, asOf), seed);
    Report report = ENGINE.check(plan, policy, asOf);

    for (JsonPointer subject : subjects(plan)) {
      for (Rule rule : ENGINE.rules()) {
        RuleId id = rule.definition().id();
        Explanation explanation = ENGINE.explain(plan, policy, asOf, id, subject);
        List<Finding> found = found(report, id, subject);

        assertThat(explanation.fired()).isEqualTo(!found.isEmpty());
        assertThat(explanation.verdict() == Verdict.FIRED ? explanation.findings() : List.of())
            .isEqualTo(found);
        assertThat(explanation.sentences()).isNotEmpty();
      }
    }
  }

  @Property(tries = 30)
  void foretellsTheDayOnWhichARuleFires(
      @ForAll("plans") ActionPlan plan, @ForAll("days") LocalDate asOf) {
    for (JsonPointer subject : subjects(plan)) {
      for (Rule rule : ENGINE.rules()) {
        RuleId id = rule.definition().id();
        ENGINE
            .explain(plan, Policy.CORE, asOf, id, subject)
            .firesFrom()
            .ifPresent(
                day -> {
                  assertThat(ENGINE.explain(plan, Policy.CORE, day, id, subject).fired()).isTrue();
                  assertThat(
                          ENGINE.explain(plan, Policy.CORE, day.minusDays(1), id, subject).fired())
                      .isFalse();
                });
      }
    }
  }

  private static List<Finding> found(Report report, RuleId rule, JsonPointer subject) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .filter(finding -> finding.subject().pointer().isWithin(subject))
        .toList();
  }

  private static List<JsonPointer> subjects(ActionPlan plan) {
    List<JsonPointer> subjects = new ArrayList<>(List.of(JsonPointer.ROOT));
    for (int i = 0; i < plan.recommendations().size(); i++) {
      JsonPointer of = JsonPointer.of("/recommendations").element(i);
      subjects.add(of);
      for (int j = 0; j < plan.recommendations().get(i).actions().size(); j++) {
        subjects.add(of.field("actions").element(j));
      }
    }
    subjects.add(JsonPointer.of("/recommendations/99"));
    return subjects;
  }
}
