// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.Message;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a rule is making; it is complete when the rule returns.
 *
 * <pre>{@code
 * action.flag("timescale", LAPSED)
 *     .fact("text", action.action().timescale().text())
 *     .fact("deadline", deadline)
 *     .since(deadline.latest().plusDays(1));
 * }</pre>
 *
 * <p>A fact is what the finding rests on. It makes the finding's fingerprint, so it must not change
 * from day to day: "due on 31 December" is a fact, "in 22 days" is not.
 */
public final class FindingDraft {

  private final RuleRun<?> run;
  private final Subject subject;
  private final Wording wording;
  private final Map<String, String> facts = new LinkedHashMap<>();
  private Map<String, String> arguments = Map.of();
  private Severity severity;
  private Certainty certainty = Certainty.CERTAIN;
  private @Nullable LocalDate since;
  private @Nullable String suggestion;

  FindingDraft(RuleRun<?> run, Subject subject, Wording wording) {
    this.run = run;
    this.subject = subject;
    this.wording = wording;
    this.severity = run.definition().severity();
  }

  /**
   * A fact on which the finding rests; also fills the slot of that name.
   *
   * @param name for example {@code "text"} for the words of the cell
   * @param value printed by its own {@code toString}, dates as ISO 8601
   * @return this draft
   */
  public FindingDraft fact(String name, Object value) {
    facts.put(name, value.toString());
    return this;
  }

  /**
   * Fills a slot of the wording with something that is not a fact about the plan, for example a
   * parameter.
   *
   * @param name the name of the slot
   * @param value printed by its own {@code toString}
   * @return this draft
   */
  public FindingDraft argument(String name, Object value) {
    if (arguments.isEmpty()) {
      arguments = new LinkedHashMap<>();
    }
    arguments.put(name, value.toString());
    return this;
  }

  /**
   * Another severity than the rule's; a policy that sets one for the rule has the last word.
   *
   * @param severity for example {@link Severity#ERROR} once a date is near
   * @return this draft
   */
  public FindingDraft severity(Severity severity) {
    this.severity = severity;
    return this;
  }

  /**
   * The first day on which the finding held.
   *
   * @param day not after the as-of date
   * @return this draft
   */
  public FindingDraft since(LocalDate day) {
    this.since = day;
    return this;
  }

  /**
   * Says that the finding holds by some readings of the words only.
   *
   * @return this draft
   */
  public FindingDraft possible() {
    this.certainty = Certainty.POSSIBLE;
    return this;
  }

  /**
   * What could be written instead.
   *
   * @param text for example {@code "December 2026"}
   * @return this draft
   */
  public FindingDraft suggestion(String text) {
    this.suggestion = text;
    return this;
  }

  /** Completes the finding; refuses one whose sentence would have a hole. */
  Finding finish(LocalDate asOf) {
    RuleDefinition definition = run.definition();
    Finding.Builder finding =
        Finding.builder()
            .rule(definition.id())
            .severity(run.severity().orElse(severity))
            .subject(subject)
            .message(message())
            .advice(wording.advice())
            .facts(facts)
            .certainty(certainty)
            .help(definition.help());
    if (definition.isTimeDependent()) {
      finding.asOf(asOf);
    }
    if (since != null) {
      finding.since(since);
    }
    if (suggestion != null) {
      finding.suggestion(suggestion);
    }
    return finding.build();
  }

  private Message message() {
    List<String> slots = wording.slots();
    Map<String, String> filled;
    if (slots.size() <= 1) {
      filled = slots.isEmpty() ? Map.of() : Map.of(slots.get(0), filling(slots.get(0)));
    } else {
      filled = new LinkedHashMap<>();
      slots.forEach(slot -> filled.put(slot, filling(slot)));
    }
    return new Message(wording.key(), wording.template(), filled);
  }

  private String filling(String slot) {
    @Nullable String fact = facts.get(slot);
    @Nullable String value = fact == null ? arguments.get(slot) : fact;
    if (value == null) {
      throw new IllegalStateException(
          "neither a fact nor an argument fills the slot {" + slot + "} of " + wording.key());
    }
    return value;
  }
}
