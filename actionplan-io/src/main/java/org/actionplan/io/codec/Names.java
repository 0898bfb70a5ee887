// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.report.JsonPointer;

/** What a person calls a value: "recommendation b, action 1, budget". */
final class Names implements Function<JsonPointer, String> {

  private final List<Recommendation> recommendations;

  private Names(List<Recommendation> recommendations) {
    this.recommendations = recommendations;
  }

  /** The names of the values of a plan, or of a document that is none. */
  static Names of(Optional<ActionPlan> plan) {
    return new Names(plan.map(ActionPlan::recommendations).orElse(List.of()));
  }

  @Override
  public String apply(JsonPointer pointer) {
    List<String> steps = steps(pointer.text());
    List<String> names = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (i > 0 && isIndex(steps.get(i))) {
        names.set(names.size() - 1, nameOfElement(steps, i));
      } else {
        names.add(steps.get(i));
      }
    }
    return names.isEmpty() ? "plan" : String.join(", ", names);
  }

  private String nameOfElement(List<String> steps, int at) {
    int index = Integer.parseInt(steps.get(at));
    String list = steps.get(at - 1);
    if (at == 1 && list.equals("recommendations")) {
      Optional<Recommendation> one = element(recommendations, index);
      return name("recommendation", one.flatMap(Recommendation::reference), index);
    }
    if (at == 3 && list.equals("actions") && steps.get(0).equals("recommendations")) {
      Optional<Action> one =
          element(recommendations, Integer.parseInt(steps.get(1)))
              .flatMap(recommendation -> element(recommendation.actions(), index));
      return name("action", one.flatMap(Action::reference), index);
    }
    return name(list, Optional.empty(), index);
  }

  private static String name(String noun, Optional<Reference> reference, int index) {
    return noun + " " + reference.map(Reference::text).orElseGet(() -> Integer.toString(index + 1));
  }

  private static <T> Optional<T> element(List<T> list, int index) {
    return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
  }

  private static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    int slash = 0;
    while (slash < pointer.length()) {
      int next = pointer.indexOf('/', slash + 1);
      int end = next < 0 ? pointer.length() : next;
      steps.add(JsonPointer.unescape(pointer.substring(slash + 1, end)));
      slash = end;
    }
    return steps;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty()
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
