// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.actionplan.plan.Recommendation;
import org.actionplan.report.RuleFailure;

/**
 * On which days the verdicts on a plan can turn, and which of them: the {@linkplain Matter matters}
 * of each day. Immutable once made.
 */
final class Agenda {

  private final Versions versions;
  private final Judgement judgement;

  /** What can turn, by number. */
  private final List<Matter> matters = new ArrayList<>();

  /** What never turns, although its rule is time-dependent. */
  private final List<Matter> settled = new ArrayList<>();

  private final NavigableMap<LocalDate, BitSet> days = new TreeMap<>();

  /** What may turn on any day, since its rule broke down when it was asked. */
  private final BitSet daily = new BitSet();

  Agenda(Versions versions, PreparedRules rules) {
    this.versions = versions;
    this.judgement = Judgement.undated(versions, rules.policy());
    rules.governance().turningDays().forEach(this::turnOn);
    PreparedRules dated = rules.dated();
    put(dated.onPlan(), Matter.WHOLE, Matter.WHOLE);
    List<Recommendation> recommendations = versions.plan().recommendations();
    for (int i = 0; i < recommendations.size(); i++) {
      put(dated.onRecommendations(), i, Matter.WHOLE);
      for (int j = 0; j < recommendations.get(i).actions().size(); j++) {
        put(dated.onActions(), i, j);
      }
    }
  }

  private void put(List<? extends RuleRun<?>> runs, int recommendation, int action) {
    for (RuleRun<?> run : runs) {
      put(new Matter(run, recommendation, action));
    }
  }

  private void put(Matter matter) {
    Optional<List<LocalDate>> turns = judgement.turningPoints(matter);
    if (turns.isPresent() && turns.get().isEmpty()) {
      settled.add(matter);
      return;
    }
    if (turns.isEmpty()) {
      daily.set(matters.size());
    }
    for (LocalDate day : turns.orElse(List.of())) {
      turnOn(day).set(matters.size());
    }
    matters.add(matter);
  }

  /** What turns on a day; no matter at all where only a suppression expires. */
  private BitSet turnOn(LocalDate day) {
    return days.computeIfAbsent(day, first -> new BitSet());
  }

  Versions versions() {
    return versions;
  }

  List<Matter> matters() {
    return matters;
  }

  List<Matter> settled() {
    return settled;
  }

  /** The numbers of what can turn between two days, whichever is the later. */
  BitSet turned(LocalDate from, LocalDate to) {
    BitSet turned = (BitSet) daily.clone();
    boolean forward = from.isBefore(to);
    days.subMap(forward ? from : to, false, forward ? to : from, true).values().forEach(turned::or);
    return turned;
  }

  /** The turning days after one day, up to another. */
  NavigableSet<LocalDate> within(LocalDate fromExclusive, LocalDate toInclusive) {
    return days.navigableKeySet().subSet(fromExclusive, false, toInclusive, true);
  }

  /** The first day after the given one on which anything can turn. */
  Optional<LocalDate> next(LocalDate day) {
    return daily.isEmpty() || day.equals(LocalDate.MAX)
        ? Optional.ofNullable(days.higherKey(day))
        : Optional.of(day.plusDays(1));
  }

  /** The rules that broke down when they were asked for their turning points. */
  List<RuleFailure> failures() {
    return judgement.failures();
  }
}
