// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.report.Message;

/** What can be asked of a plan and its parts, and the answers, in words. */
final class Question {

  /** No answer is printed longer. */
  private static final int MAX_LENGTH = 120;

  private Question() {}

  /** What a rule asks which depends on the day. */
  static final Message DAY = Message.of("explanation/question/day", "the day of judgement");

  /** What a rule asks of the policy. */
  static final Message PARAMETER =
      Message.of("explanation/question/parameter", "the parameter {parameter}");

  /** For example "the status of the action", "whether the action is open". */
  static Message of(Class<?> type, String accessor) {
    String part = part(type);
    return Message.of(
        "explanation/question/" + part + "/" + accessor,
        accessor.startsWith("is")
            ? "whether the " + part + " is " + words(accessor.substring(2))
            : "the " + accessor + " of the " + part);
  }

  private static String part(Class<?> type) {
    return type == ActionPlan.class ? "plan" : words(type.getSimpleName());
  }

  /** "ToBeConfirmed" is "to be confirmed". */
  static String words(String name) {
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

  /** The answer in its parts; one that is too long in the words that it has. */
  static List<Message> print(Object answer) {
    List<Message> told = told(answer);
    String text = told.stream().map(Message::text).collect(Collectors.joining("; "));
    return text.length() <= MAX_LENGTH
        ? told
        : List.of(AnswerWording.VALUE.of(text.substring(0, MAX_LENGTH - 1) + "…"));
  }

  private static List<Message> told(Object answer) {
    if (answer instanceof Optional<?> optional) {
      return optional.map(Question::told).orElse(List.of(AnswerWording.NONE.message()));
    }
    if (answer instanceof Collection<?> collection) {
      return collection.isEmpty()
          ? List.of(AnswerWording.NONE.message())
          : collection.stream().flatMap(each -> told(each).stream()).toList();
    }
    return List.of(one(answer));
  }

  private static Message one(Object answer) {
    if (answer instanceof Timescale timescale) {
      return timescale
          .deadline()
          .map(day -> AnswerWording.DEADLINE.of(quote(timescale.text())).with("deadline", day))
          .orElseGet(() -> reading(timescale.text(), timescale.getClass()));
    }
    if (answer instanceof Budget budget) {
      return reading(budget.text(), budget.getClass());
    }
    if (answer instanceof Boolean yes) {
      return (yes ? AnswerWording.YES : AnswerWording.NO).message();
    }
    if (answer instanceof Recommendation) {
      return AnswerWording.RECOMMENDATION.message();
    }
    if (answer instanceof Action) {
      return AnswerWording.ACTION.message();
    }
    if (answer instanceof Response) {
      return AnswerWording.RESPONSE.message();
    }
    return answer instanceof Enum<?> constant
        ? AnswerWording.CONSTANT.message().with("constant", words(constant))
        : AnswerWording.VALUE.of(text(answer));
  }

  private static Message reading(String text, Class<?> kind) {
    return AnswerWording.READING.of(quote(text)).with("reading", words(kind.getSimpleName()));
  }

  private static String text(Object answer) {
    if (answer instanceof String string) {
      return quote(string);
    }
    return answer instanceof Owner owner ? quote(owner.post()) : answer.toString();
  }

  /** "NOT_STARTED" is "not started". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String quote(String text) {
    return '"' + text + '"';
  }
}
