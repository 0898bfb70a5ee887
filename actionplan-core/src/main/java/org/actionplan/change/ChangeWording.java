// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
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

  private ChangeWording() {}

  /** "The status changed from {from} to {to}." */
  static Message changed(String field, Object from, Object to) {
    return changed("change/" + field, "The " + field + " changed from {from} to {to}.", from, to);
  }

  static Message changed(String key, String template, Object from, Object to) {
    return Message.of(key, template).with("from", from).with("to", to);
  }

  static Message vanished(Recommendation recommendation) {
    String key = "change/recommendation-vanished";
    int count = recommendation.actions().size();
    return switch (count) {
      case 0 -> Message.of(key, "The recommendation has vanished from the plan.");
      case 1 ->
          Message.of(
              key + "/one", "The recommendation has vanished from the plan; it had an action.");
      default ->
          Message.of(
                  key + "/many",
                  "The recommendation has vanished from the plan; it had {count} actions.")
              .with("count", count);
    };
  }

  static Message appeared(Recommendation recommendation) {
    String key = "change/recommendation-appeared";
    int count = recommendation.actions().size();
    return switch (count) {
      case 0 -> Message.of(key, "The recommendation is new.");
      case 1 -> Message.of(key + "/one", "The recommendation is new; it has an action.");
      default ->
          Message.of(key + "/many", "The recommendation is new; it has {count} actions.")
              .with("count", count);
    };
  }

  static Message actionVanished(Action action) {
    String key = "change/action-vanished";
    if (!action.isOpen()) {
      return Message.of(key, "The action has vanished from the plan; it was closed.");
    }
    Optional<Deadline> deadline = action.timescale().deadline();
    return deadline.isEmpty()
        ? Message.of(key + "/open", "The action has vanished from the plan; it was open.")
        : Message.of(
                key + "/due",
                "The action has vanished from the plan; it was open and due by {deadline}.")
            .with("deadline", deadline.get());
  }

  static Message response(Optional<Response> from, Optional<Response> to) {
    Decision before = from.map(Response::decision).orElse(Decision.NOT_STATED);
    Decision after = to.map(Response::decision).orElse(Decision.NOT_STATED);
    if (before != after) {
      return changed("response", words(before), words(after));
    }
    String text = from.map(Response::text).orElse("");
    String newText = to.map(Response::text).orElse("");
    if (!Words.isSame(text, newText)) {
      return changed(
          "change/response/words",
          "The words of the response changed from {from} to {to}.",
          quote(text),
          quote(newText));
    }
    return changed(
        "change/response/reason",
        "The reason given in the response changed from {from} to {to}.",
        quote(from.flatMap(Response::reason).orElse("")),
        quote(to.flatMap(Response::reason).orElse("")));
  }

  static Message completion(Optional<DateWindow> from, Optional<DateWindow> to) {
    if (from.isEmpty()) {
      return Message.of("change/completion/recorded", "A completion on {to} was recorded.")
          .with("to", to.orElseThrow());
    }
    if (to.isEmpty()) {
      return Message.of(
              "change/completion/taken-back", "The completion on {from} is no longer recorded.")
          .with("from", from.get());
    }
    return changed(
        "change/completion/corrected",
        "The date of completion changed from {from} to {to}.",
        from.get(),
        to.get());
  }

  /** The constant in words: "not started". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String name(Optional<Reference> reference) {
    return reference.map(Reference::text).orElse("none");
  }

  static String owners(List<Owner> owners) {
    return owners.isEmpty()
        ? "nobody"
        : owners.stream().map(ChangeWording::owner).collect(Collectors.joining(" and "));
  }

  private static String owner(Owner owner) {
    String of = owner.organisation().map(organisation -> ", " + organisation).orElse("");
    String part = owner.role() == Owner.Role.SUPPORT ? " (support)" : "";
    return "\"" + Words.spaced(owner.post()) + of + "\"" + part;
  }

  /** The words between quotation marks; a blank text is "nothing". */
  static String quote(String text) {
    String spaced = Words.spaced(text);
    if (spaced.isEmpty()) {
      return "nothing";
    }
    int end =
        spaced.offsetByCodePoints(
            0, Math.min(MAX_QUOTE, spaced.codePointCount(0, spaced.length())));
    return "\"" + (end == spaced.length() ? spaced : spaced.substring(0, end) + "…") + "\"";
  }

  static String doubt(MatchedBy sign) {
    return sign == MatchedBy.POSITION
        ? "taken for the same because of its position"
        : "taken for the same because of its words";
  }
}
