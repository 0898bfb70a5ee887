// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;

/** What can be asked of a plan and its parts, and the answers, in words. */
final class Question {

  /** No answer is printed longer. */
  private static final int MAX_LENGTH = 120;

  private Question() {}

  /** For example "the status of the action", "whether the action is open". */
  static String of(Class<?> type, String accessor) {
    String part = "the " + part(type);
    return accessor.startsWith("is")
        ? "whether " + part + " is " + words(accessor.substring(2))
        : "the " + accessor + " of " + part;
  }

  private static String part(Class<?> type) {
    return type == ActionPlan.class ? "plan" : words(type.getSimpleName());
  }

  /** "ToBeConfirmed" is "to be confirmed". */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    return words.toString();
  }

  static String print(Object answer) {
    String text = text(answer);
    return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
  }

  private static String text(Object answer) {
    if (answer instanceof Optional<?> optional) {
      return optional.map(Question::text).orElse("none");
    }
    if (answer instanceof Collection<?> collection) {
      return collection.isEmpty()
          ? "none"
          : collection.stream().map(Question::text).collect(Collectors.joining("; "));
    }
    if (answer instanceof Timescale timescale) {
      return quote(timescale.text())
          + timescale
              .deadline()
              .map(Deadline::toString)
              .map(", deadline "::concat)
              .orElse(", " + words(timescale.getClass().getSimpleName()));
    }
    if (answer instanceof Budget budget) {
      return quote(budget.text()) + ", " + words(budget.getClass().getSimpleName());
    }
    return simple(answer);
  }

  private static String simple(Object answer) {
    if (answer instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (answer instanceof String string) {
      return quote(string);
    }
    if (answer instanceof Owner owner) {
      return quote(owner.post());
    }
    if (answer instanceof Recommendation) {
      return "a recommendation";
    }
    if (answer instanceof Action) {
      return "an action";
    }
    if (answer instanceof Response) {
      return "a response";
    }
    return answer instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : answer.toString();
  }

  private static String quote(String text) {
    return '"' + text + '"';
  }
}
