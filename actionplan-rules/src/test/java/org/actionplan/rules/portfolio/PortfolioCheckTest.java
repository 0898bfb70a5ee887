// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.Policy;
import org.actionplan.report.Severity;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortfolioCheckTest {

  private static final LocalDate AS_OF = LocalDate.of(2023, 1, 15);
  private static final PortfolioCheck ALONE =
      PortfolioCheck.of(RuleEngine.of(Catalogue.rules()), Policy.CORE, AS_OF);

  private final ExecutorService executor = Executors.newFixedThreadPool(3);

  @AfterEach
  void shutDown() {
    executor.shutdownNow();
  }

  private static KeyedPlan<Integer> plan(int number) {
    Recommendation.Builder recommendation = Recommendation.builder();
    for (int i = 0; i < number % 7; i++) {
      recommendation.addActions(Action.builder().description("Action " + i).build());
    }
    return new KeyedPlan<>(
        number,
        ActionPlan.builder()
            .title("Plan " + number)
            .addRecommendations(recommendation.build())
            .build());
  }

  private static Iterator<KeyedPlan<Integer>> plans(int count) {
    return IntStream.range(0, count).mapToObj(PortfolioCheckTest::plan).iterator();
  }

  private static List<KeyedReport<Integer>> reports(PortfolioCheck check, int count)
      throws InterruptedException {
    List<KeyedReport<Integer>> reports = new ArrayList<>();
    check.check(plans(count), reports::add);
    return reports;
  }

  @Test
  void reportsTheSameInTheSameOrderWhateverTheThreads() throws InterruptedException {
    List<KeyedReport<Integer>> expected = reports(ALONE, 1000);

    assertThat(expected)
        .extracting(KeyedReport::key)
        .isEqualTo(IntStream.range(0, 1000).boxed().toList());
    assertThat(reports(ALONE.withThreads(2), 1000)).isEqualTo(expected);
    assertThat(reports(ALONE.withThreads(5), 1000)).isEqualTo(expected);
    assertThat(reports(ALONE.withExecutor(executor, 2), 1000)).isEqualTo(expected);
    assertThat(reports(ALONE.withThreads(2), 33)).isEqualTo(expected.subList(0, 33));
    assertThat(reports(ALONE.withThreads(2), 0)).isEmpty();
  }

  @Test
  void judgesInTheThreadOfTheCallerIfThereIsOneThread() throws InterruptedException {
    Set<Thread> judges = ConcurrentHashMap.newKeySet();
    RuleEngine engine =
        RuleEngine.of(List.of(PlanRule.of(DEFINITION, plan -> judges.add(Thread.currentThread()))));
    PortfolioCheck check = PortfolioCheck.of(engine, Policy.CORE, AS_OF);

    reports(check.withThreads(1), 40);
    assertThat(judges).containsExactly(Thread.currentThread());
    judges.clear();
    reports(check.withExecutor(executor, 1), 40);
    assertThat(judges).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  @Test
  void leavesTheExecutorOfTheCallerRunning() throws InterruptedException {
    reports(ALONE.withExecutor(executor, 2), 10);

    assertThat(executor.isShutdown()).isFalse();
  }

  @Test
  void holdsNoMorePlansThanItNeeds() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger handedOver = new AtomicInteger();
    Iterator<KeyedPlan<Integer>> counted =
        IntStream.range(0, 5000)
            .mapToObj(
                number -> {
                  most.accumulateAndGet(taken.incrementAndGet() - handedOver.get(), Math::max);
                  return plan(number);
                })
            .iterator();

    ALONE.withThreads(2).check(counted, report -> handedOver.incrementAndGet());

    assertThat(handedOver).hasValue(5000);
    assertThat(most.get()).isEqualTo(PortfolioRun.BATCH * (2 * PortfolioRun.AHEAD + 1));
  }

  @Test
  void stopsWhenInterrupted() {
    for (PortfolioCheck check : List.of(ALONE, ALONE.withThreads(2))) {
      AtomicInteger handedOver = new AtomicInteger();

      assertThatThrownBy(
              () ->
                  check.check(
                      plans(100_000),
                      report -> {
                        if (handedOver.incrementAndGet() == 100) {
                          Thread.currentThread().interrupt();
                        }
                      }))
          .isInstanceOf(InterruptedException.class)
          .hasMessage("interrupted while checking a portfolio");
      assertThat(handedOver).hasValue(100);
    }
  }

  @Test
  void stopsWhenTheReceiverOrTheIteratorThrows() {
    Iterator<KeyedPlan<Integer>> broken =
        IntStream.range(0, 1000)
            .mapToObj(number -> plan(number == 700 ? Integer.parseInt("x") : number))
            .iterator();

    assertThatThrownBy(() -> ALONE.withThreads(2).check(broken, report -> {}))
        .isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(
            () ->
                ALONE
                    .withThreads(2)
                    .check(
                        plans(1000),
                        report -> {
                          throw new IllegalStateException("disk full");
                        }))
        .hasMessage("disk full");
  }

  @Test
  void throwsTheErrorOfAThread() throws InterruptedException {
    RuleEngine exhausted =
        RuleEngine.of(
            List.of(
                PlanRule.of(
                    DEFINITION,
                    plan -> {
                      throw new OutOfMemoryError("not really");
                    })));
    PortfolioCheck check =
        PortfolioCheck.of(exhausted, Policy.CORE, AS_OF).withExecutor(executor, 2);

    assertThatThrownBy(() -> check.check(plans(10), report -> {}))
        .isInstanceOf(OutOfMemoryError.class)
        .hasMessage("not really");
    executor.shutdown();
    assertThat(executor.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private static final RuleDefinition DEFINITION =
      RuleDefinition.of("exhausted", Severity.INFO).build();

  @Test
  void needsAThread() {
    assertThatThrownBy(() -> ALONE.withThreads(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("threads must be at least 1, but was 0");
    assertThatThrownBy(() -> ALONE.withExecutor(executor, 0))
        .hasMessage("threads must be at least 1, but was 0");
  }
}
