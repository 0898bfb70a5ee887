// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.actionplan.budget.Budget;
import org.actionplan.plan.ExtensionValue;

/**
 * Finds what differs between two versions of an item, field by field.
 *
 * @param item the plan, recommendation or action in both versions
 * @param found where changes go
 */
record FieldChanges(Compared<?> item, Consumer<PlanChange> found) {

  void value(String field, Optional<?> from, Optional<?> to) {
    if (!from.equals(to)) {
      found.accept(new FieldChange.Replaced(item, field, from, to));
    }
  }

  void text(String field, Optional<String> from, Optional<String> to) {
    if (!Said.text(from).equals(Said.text(to))) {
      found.accept(new FieldChange.Replaced(item, field, from, to));
    }
  }

  void budget(String field, Optional<Budget> from, Optional<Budget> to) {
    if (!from.map(SaidBudget::of).equals(to.map(SaidBudget::of))) {
      found.accept(new FieldChange.Replaced(item, field, from, to));
    }
  }

  /** Fields that the format does not know, each by itself; their order is no difference. */
  void extensions(String path, Map<String, ExtensionValue> from, Map<String, ExtensionValue> to) {
    Set<String> names = new LinkedHashSet<>(from.keySet());
    names.addAll(to.keySet());
    names.stream()
        .sorted()
        .forEach(
            name ->
                value(
                    path + name,
                    Optional.ofNullable(from.get(name)),
                    Optional.ofNullable(to.get(name))));
  }

  /** What is in one list and not in the other, or stands in another order. */
  <T> void entries(String field, List<T> from, List<T> to, Function<? super T, ?> said) {
    List<Object> before = Said.each(from, said);
    List<Object> now = Said.each(to, said);
    if (before.equals(now)) {
      return;
    }
    without(from, before, now)
        .forEach(entry -> found.accept(new FieldChange.EntryRemoved(item, field, entry)));
    without(to, now, before)
        .forEach(entry -> found.accept(new FieldChange.EntryAdded(item, field, entry)));
    if (!common(before, now).equals(common(now, before))) {
      found.accept(new FieldChange.Reordered(item, field));
    }
  }

  /** The entries that another list does not have, or has not as often. */
  private static <T> List<T> without(List<T> entries, List<Object> said, List<Object> other) {
    Map<Object, Integer> left = counts(other);
    List<T> without = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      if (left.merge(said.get(i), -1, Integer::sum) < 0) {
        without.add(entries.get(i));
      }
    }
    return without;
  }

  private static List<Object> common(List<Object> said, List<Object> other) {
    Map<Object, Integer> left = counts(other);
    return said.stream().filter(each -> left.merge(each, -1, Integer::sum) >= 0).toList();
  }

  private static Map<Object, Integer> counts(List<Object> said) {
    Map<Object, Integer> counts = new HashMap<>();
    said.forEach(each -> counts.merge(Objects.requireNonNull(each), 1, Integer::sum));
    return counts;
  }
}
