// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.RuleEngine;

/**
 * Checks a portfolio of plans, as many at once as there are threads.
 *
 * <pre>{@code
 * PortfolioCheck.of(engine, policy, asOf)
 *     .withThreads(4)
 *     .check(plans.iterator(), judged -> writer.write(judged.report()));
 * }</pre>
 *
 * <p>Plans are taken from the iterator, and reports handed over, in the thread of the caller and in
 * the order of the plans; whatever the number of threads, the reports are the same. No more than
 * {@value PortfolioRun#BATCH} plans for each thread and {@value PortfolioRun#AHEAD} times as many
 * waiting are held at any time, so the portfolio may be of any size. Immutable.
 */
public final class PortfolioCheck {

  private final RuleEngine engine;
  private final Policy policy;
  private final LocalDate asOf;
  private final int threads;
  private final Optional<ExecutorService> executor;

  private PortfolioCheck(
      RuleEngine engine,
      Policy policy,
      LocalDate asOf,
      int threads,
      Optional<ExecutorService> executor) {
    this.engine = engine;
    this.policy = policy;
    this.asOf = asOf;
    this.threads = threads;
    this.executor = executor;
  }

  /**
   * A check in the thread of the caller alone.
   *
   * @param engine the rules
   * @param policy which of them run, how severely and with which parameters
   * @param asOf the day of judgement, the same for all plans
   * @return the check
   */
  public static PortfolioCheck of(RuleEngine engine, Policy policy, LocalDate asOf) {
    return new PortfolioCheck(
        Objects.requireNonNull(engine, "engine"),
        Objects.requireNonNull(policy, "policy"),
        Objects.requireNonNull(asOf, "asOf"),
        1,
        Optional.empty());
  }

  /**
   * This check with threads of its own, which are started for each portfolio and ended with it.
   *
   * @param threads how many plans are judged at once, at least 1; with 1 the caller judges
   * @return the changed check
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public PortfolioCheck withThreads(int threads) {
    return new PortfolioCheck(engine, policy, asOf, atLeastOne(threads), Optional.empty());
  }

  /**
   * This check with threads of the caller's, which it leaves running.
   *
   * @param executor where plans are judged; it must have a thread to spare beside the caller's
   * @param threads how many plans are judged at once, at least 1
   * @return the changed check
   * @throws IllegalArgumentException if {@code threads} is less than 1
   */
  public PortfolioCheck withExecutor(ExecutorService executor, int threads) {
    return new PortfolioCheck(engine, policy, asOf, atLeastOne(threads), Optional.of(executor));
  }

  private static int atLeastOne(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but was " + threads);
    }
    return threads;
  }

  /**
   * Judges every plan of a portfolio. What the iterator or the receiver throws ends the check and
   * is thrown on.
   *
   * @param plans the plans, taken one after the other as they are needed
   * @param receiver takes each report, in the order of the plans
   * @param <K> the type of the keys
   * @throws InterruptedException if the thread is interrupted; no more reports are handed over, and
   *     every thread stops after the plan that it is at
   */
  public <K> void check(Iterator<KeyedPlan<K>> plans, Consumer<? super KeyedReport<K>> receiver)
      throws InterruptedException {
    Objects.requireNonNull(plans, "plans");
    Objects.requireNonNull(receiver, "receiver");
    if (executor.isPresent()) {
      new PortfolioRun<K>(this::judge, executor.get(), threads).run(plans, receiver);
    } else if (threads == 1) {
      checkAlone(plans, receiver);
    } else {
      checkWithThreads(plans, receiver);
    }
  }

  private <K> void checkAlone(
      Iterator<KeyedPlan<K>> plans, Consumer<? super KeyedReport<K>> receiver)
      throws InterruptedException {
    while (plans.hasNext()) {
      PortfolioRun.stopIfInterrupted();
      KeyedPlan<K> next = plans.next();
      receiver.accept(new KeyedReport<>(next.key(), judge(next.plan())));
    }
  }

  private <K> void checkWithThreads(
      Iterator<KeyedPlan<K>> plans, Consumer<? super KeyedReport<K>> receiver)
      throws InterruptedException {
    ExecutorService own = Executors.newFixedThreadPool(threads);
    try {
      new PortfolioRun<K>(this::judge, own, threads).run(plans, receiver);
    } finally {
      own.shutdownNow();
    }
  }

  private Report judge(ActionPlan plan) {
    return engine.check(plan, policy, asOf);
  }
}
