// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.actionplan.benchmarks.plans.PlanGenerator;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;

/** All peers find the same, so that their times can be compared. */
class RulePeersTest {

  /** Plans as they are measured, and one in which the rarer facts are found too. */
  private static final List<ActionPlan> PLANS = new ArrayList<>(PlanGenerator.plans(200));

  static {
    Recommendation.Builder accepted =
        Recommendation.builder()
            .reference(Reference.of("R1"))
            .response(Response.of(Decision.ACCEPTED));
    PLANS.add(
        ActionPlan.builder()
            .addRecommendations(accepted.build())
            .addRecommendations(
                accepted
                    .addActions(
                        Action.builder().addOwners(Owner.of("TBC")).build(),
                        Action.builder().reference(Reference.of("r 1")).build())
                    .build())
            .build());
  }

  private static final List<Facts> FACTS =
      IntStream.range(0, PLANS.size())
          .mapToObj(i -> Facts.of(PLANS.get(i), i, RulePlans.AS_OF))
          .toList();

  private static final List<Hit> EXPECTED =
      IntStream.range(0, PLANS.size())
          .boxed()
          .flatMap(
              i ->
                  RulePlans.SIX
                      .check(PLANS.get(i), Policy.CORE, RulePlans.AS_OF)
                      .findings()
                      .stream()
                      .map(finding -> hit(finding, i)))
          .toList();

  private static Hit hit(Finding finding, int plan) {
    String pointer = finding.subject().pointer().text();
    boolean isField = !Character.isDigit(pointer.charAt(pointer.length() - 1));
    return new Hit(
        finding.rule().value(),
        plan + (isField ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer));
  }

  @Test
  void theLoopKeepsTheSameFindings() {
    for (ActionPlan plan : PLANS) {
      List<Finding> found = new ArrayList<>(HandLoop.findings(plan, RulePlans.AS_OF));
      found.sort(Finding.ORDER);
      assertThat(found)
          .isEqualTo(RulePlans.SIX.check(plan, Policy.CORE, RulePlans.AS_OF).findings());
    }
  }

  @Test
  void eachFactIsFound() {
    assertThat(EXPECTED)
        .extracting(Hit::rule)
        .contains(Hit.UNRESOLVED, Hit.LAPSED, Hit.NO_OWNER, Hit.TWICE, Hit.NO_ACTION, Hit.BOTH);
  }

  @Test
  void peersFindTheSame() {
    assertThat(new Drools().hits(FACTS)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    assertThat(new EasyRules().hits(FACTS)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    assertThat(new HibernateValidation().hits(FACTS)).containsExactlyInAnyOrderElementsOf(EXPECTED);
    assertThat(new Cel().hits(FACTS)).containsExactlyInAnyOrderElementsOf(EXPECTED);
  }
}
