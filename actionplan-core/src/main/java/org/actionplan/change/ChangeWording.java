// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.report.Message;

/** The sentences of changes. */
final class ChangeWording {

  /** How much of a text is quoted, in characters. */
  private static final int MAX_QUOTE = 120;

  /** What stands in a sentence for a value that is not there. */
  static final String NOTHING = "nothing";

  /** What stands in a sentence for owners that are not there. */
  static final String NOBODY = "nobody";

  private ChangeWording() {}

  static Message vanished(Recommendation recommendation) {
    return counted(
        recommendation.actions().size(),
        ChangeSentence.RECOMMENDATION_VANISHED,
        ChangeSentence.RECOMMENDATION_VANISHED_ONE,
        ChangeSentence.RECOMMENDATION_VANISHED_MANY);
  }

  static Message appeared(Recommendation recommendation) {
    return counted(
        recommendation.actions().size(),
        ChangeSentence.RECOMMENDATION_APPEARED,
        ChangeSentence.RECOMMENDATION_APPEARED_ONE,
        ChangeSentence.RECOMMENDATION_APPEARED_MANY);
  }

  private static Message counted(
      int actions, ChangeSentence none, ChangeSentence one, ChangeSentence many) {
    return switch (actions) {
      case 0 -> none.message();
      case 1 -> one.message();
      default -> many.message().with("count", actions);
    };
  }

  static Message actionVanished(Action action) {
    if (!action.isOpen()) {
      return ChangeSentence.ACTION_VANISHED.message();
    }
    return action
        .timescale()
        .deadline()
        .map(day -> ChangeSentence.ACTION_VANISHED_DUE.message().with("deadline", day))
        .orElseGet(ChangeSentence.ACTION_VANISHED_OPEN::message);
  }

  static Message response(Optional<Response> from, Optional<Response> to) {
    Decision before = from.map(Response::decision).orElse(Decision.NOT_STATED);
    Decision after = to.map(Response::decision).orElse(Decision.NOT_STATED);
    if (before != after) {
      return ChangeSentence.RESPONSE.changed(words(before), words(after));
    }
    String text = from.map(Response::text).orElse("");
    String newText = to.map(Response::text).orElse("");
    if (!Words.isSame(text, newText)) {
      return ChangeSentence.RESPONSE_WORDS.changed(quote(text), quote(newText));
    }
    return ChangeSentence.RESPONSE_REASON.changed(
        quote(from.flatMap(Response::reason).orElse("")),
        quote(to.flatMap(Response::reason).orElse("")));
  }

  static Message completion(Optional<DateWindow> from, Optional<DateWindow> to) {
    if (from.isEmpty()) {
      return ChangeSentence.COMPLETION_RECORDED.message().with("to", to.orElseThrow());
    }
    return to.isEmpty()
        ? ChangeSentence.COMPLETION_TAKEN_BACK.message().with("from", from.get())
        : ChangeSentence.COMPLETION_CORRECTED.changed(from.get(), to.get());
  }

  static Message budget(Budget from, Budget to) {
    return Words.isSame(from.text(), to.text())
        ? ChangeSentence.BUDGET_READING.message().with("text", quote(to.text()))
        : ChangeSentence.BUDGET.changed(quote(from.text()), quote(to.text()));
  }

  /** The constant in words: "not started". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String name(Optional<Reference> reference) {
    return reference.map(Reference::text).orElse("none");
  }

  /** The owners in English, each with its part if it is not the lead. */
  static String owners(List<Owner> owners) {
    return owners.stream()
        .map(owner -> owner(owner) + (owner.role() == Owner.Role.SUPPORT ? " (support)" : ""))
        .reduce((first, second) -> ChangeSentence.OWNER_AND.and(first, second).text())
        .orElse(NOBODY);
  }

  /** The post and its organisation, between quotation marks. */
  static String owner(Owner owner) {
    String of = owner.organisation().map(organisation -> ", " + organisation).orElse("");
    return "\"" + Words.spaced(owner.post()) + of + "\"";
  }

  /** The words between quotation marks; a blank text is "nothing". */
  static String quote(String text) {
    String spaced = Words.spaced(text);
    return spaced.isEmpty() ? NOTHING : "\"" + cut(spaced) + "\"";
  }

  /** As much of a text as is quoted. */
  static String cut(String text) {
    int end =
        text.offsetByCodePoints(0, Math.min(MAX_QUOTE, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  static ChangeSentence doubt(MatchedBy sign) {
    return sign == MatchedBy.POSITION ? ChangeSentence.DOUBT_POSITION : ChangeSentence.DOUBT_WORDS;
  }
}
