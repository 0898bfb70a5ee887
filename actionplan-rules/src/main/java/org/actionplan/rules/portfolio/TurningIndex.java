// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio that is kept up to date from day to day: of each plan it knows the next day on which
 * the report on it can change.
 *
 * <pre>{@code
 * TurningIndex<String> index = TurningIndex.of(engine, policy, today);
 * plans.forEach(index::put);
 * Map<String, Report> changed = index.advance(today.plusDays(1));
 * }</pre>
 *
 * <p>To go on to the next day touches only the plans that turn on it, and in them only the rules
 * and subjects that do. Every report is the one that a check as of the day returns. Keeps the plans
 * and what was found about them in memory. Not thread-safe.
 *
 * @param <K> what plans are called; any type with {@code equals} and {@code hashCode}
 */
public final class TurningIndex<K> {

  private final RuleEngine engine;
  private final Policy policy;
  private LocalDate day;

  private final Map<K, Entry> entries = new LinkedHashMap<>();
  private final NavigableMap<LocalDate, Set<K>> turning = new TreeMap<>();
  private long puts;

  /** A plan as it stood when it last turned, and when it was first put. */
  private record Entry(Standing standing, long number) {}

  private TurningIndex(RuleEngine engine, Policy policy, LocalDate day) {
    this.engine = Objects.requireNonNull(engine, "engine");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.day = Objects.requireNonNull(day, "day");
  }

  /**
   * An index of no plans yet.
   *
   * @param engine the rules
   * @param policy which of them run, how severely and with which parameters
   * @param day the day of judgement until {@link #advance}
   * @param <K> what plans are called
   * @return the index
   */
  public static <K> TurningIndex<K> of(RuleEngine engine, Policy policy, LocalDate day) {
    return new TurningIndex<>(engine, policy, day);
  }

  /**
   * The day of judgement.
   *
   * @return the day that was last advanced to
   */
  public LocalDate day() {
    return day;
  }

  /**
   * How many plans there are.
   *
   * @return the number
   */
  public int size() {
    return entries.size();
  }

  /**
   * Judges a plan as of the day and keeps it, in place of one of the same key if there is one.
   *
   * @param key what the plan is called
   * @param plan the plan
   */
  public void put(K key, ActionPlan plan) {
    Objects.requireNonNull(key, "key");
    Standing standing = engine.standing(plan, policy, day);
    @Nullable Entry before = entries.get(key);
    if (before != null) {
      leave(key, before.standing);
    }
    file(key, new Entry(standing, before == null ? puts++ : before.number));
  }

  /**
   * Forgets a plan.
   *
   * @param key what it is called
   * @return whether there was one
   */
  public boolean remove(K key) {
    @Nullable Entry entry = entries.remove(key);
    if (entry != null) {
      leave(key, entry.standing);
    }
    return entry != null;
  }

  /**
   * The report on a plan as of the day.
   *
   * @param key what the plan is called
   * @return what a check of the plan as of the day returns; empty if there is no such plan
   */
  public Optional<Report> report(K key) {
    return Optional.ofNullable(entries.get(key)).map(entry -> entry.standing.on(day).report());
  }

  /**
   * The next day on which the report on any plan can change.
   *
   * @return a day after {@link #day}; empty if no plan ever turns
   */
  public Optional<LocalDate> nextTurn() {
    return turning.isEmpty() ? Optional.empty() : Optional.of(turning.firstKey());
  }

  /**
   * The next day on which the report on a plan can change.
   *
   * @param key what the plan is called
   * @return a day after {@link #day}; empty if there is no such plan, or if it never turns
   */
  public Optional<LocalDate> nextTurn(K key) {
    return Optional.ofNullable(entries.get(key)).flatMap(entry -> entry.standing.nextTurn());
  }

  /**
   * Goes on to another day.
   *
   * @param to the day, not before {@link #day}
   * @return the reports on the plans that turned on the way, by their keys, in the order in which
   *     these were first put; all other reports have changed in nothing but their date
   * @throws IllegalArgumentException if {@code to} is before {@link #day}
   */
  public Map<K, Report> advance(LocalDate to) {
    if (to.isBefore(day)) {
      throw new IllegalArgumentException(
          "to must not be before the day of the index, but was " + to + " before " + day);
    }
    day = to;
    List<K> turned = new ArrayList<>();
    NavigableMap<LocalDate, Set<K>> due = turning.headMap(to, true);
    due.values().forEach(turned::addAll);
    due.clear();
    turned.sort(Comparator.comparingLong(this::number));
    Map<K, Report> reports = new LinkedHashMap<>();
    for (K key : turned) {
      Entry entry = Objects.requireNonNull(entries.get(key), "entry");
      Standing standing = entry.standing.on(to);
      file(key, new Entry(standing, entry.number));
      reports.put(key, standing.report());
    }
    return reports;
  }

  private long number(K key) {
    return Objects.requireNonNull(entries.get(key), "entry").number;
  }

  private void file(K key, Entry entry) {
    entries.put(key, entry);
    entry
        .standing
        .nextTurn()
        .ifPresent(next -> turning.computeIfAbsent(next, first -> new HashSet<>()).add(key));
  }

  private void leave(K key, Standing standing) {
    standing
        .nextTurn()
        .ifPresent(
            next ->
                turning.computeIfPresent(
                    next,
                    (same, keys) -> {
                      keys.remove(key);
                      return keys.isEmpty() ? null : keys;
                    }));
  }
}
