// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Report;

/**
 * One portfolio being checked in several threads: batches of plans go out in order, and come back
 * in order through a queue that is never longer than it must be to keep all threads at work.
 */
final class PortfolioRun<K> {

  /** How many plans a thread takes at once, so that handing over costs little beside judging. */
  static final int BATCH = 32;

  /** How many batches for each thread are under way: one at work, the others waiting. */
  static final int AHEAD = 3;

  private final Function<ActionPlan, Report> judge;
  private final ExecutorService executor;
  private final int limit;
  private final Deque<Future<List<KeyedReport<K>>>> underWay = new ArrayDeque<>();

  PortfolioRun(Function<ActionPlan, Report> judge, ExecutorService executor, int threads) {
    this.judge = judge;
    this.executor = executor;
    this.limit = Math.multiplyExact(threads, AHEAD);
  }

  void run(Iterator<KeyedPlan<K>> plans, Consumer<? super KeyedReport<K>> receiver)
      throws InterruptedException {
    try {
      while (plans.hasNext()) {
        List<KeyedPlan<K>> batch = next(plans);
        if (underWay.size() == limit) {
          handOver(receiver);
        }
        underWay.addLast(executor.submit(() -> judge(batch)));
      }
      while (!underWay.isEmpty()) {
        handOver(receiver);
      }
    } finally {
      underWay.forEach(batch -> batch.cancel(true));
    }
  }

  private List<KeyedPlan<K>> next(Iterator<KeyedPlan<K>> plans) throws InterruptedException {
    List<KeyedPlan<K>> batch = new ArrayList<>(BATCH);
    while (batch.size() < BATCH && plans.hasNext()) {
      stopIfInterrupted();
      batch.add(plans.next());
    }
    return batch;
  }

  private List<KeyedReport<K>> judge(List<KeyedPlan<K>> batch) throws InterruptedException {
    List<KeyedReport<K>> reports = new ArrayList<>(batch.size());
    for (KeyedPlan<K> plan : batch) {
      stopIfInterrupted();
      reports.add(new KeyedReport<>(plan.key(), judge.apply(plan.plan())));
    }
    return reports;
  }

  /** Waits for the batch that went out first. */
  private void handOver(Consumer<? super KeyedReport<K>> receiver) throws InterruptedException {
    for (KeyedReport<K> report : get(underWay.removeFirst())) {
      stopIfInterrupted();
      receiver.accept(report);
    }
  }

  private List<KeyedReport<K>> get(Future<List<KeyedReport<K>>> batch) throws InterruptedException {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      batch.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException("a thread of the executor was interrupted", e);
    }
  }

  static void stopIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException("interrupted while checking a portfolio");
    }
  }
}
