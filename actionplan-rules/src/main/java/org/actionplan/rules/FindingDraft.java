// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.Message;
import org.actionplan.report.NamedTexts;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a rule is making; it is complete when the rule returns, and not to be kept.
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

  private final Finding.Builder finding = Finding.builder();
  private final NamedTexts.Builder arguments = NamedTexts.builder();
  private @Nullable String[] fillings = {};
  private RuleRun<?> run;
  private Wording wording;
  private Severity severity;

  FindingDraft(RuleRun<?> run, Subject subject, Wording wording) {
    begin(run, subject, wording);
  }

  /** Begins anew: one draft serves for many findings, one after the other. */
  final FindingDraft begin(RuleRun<?> run, Subject subject, Wording wording) {
    RuleDefinition definition = run.definition();
    this.run = run;
    this.wording = wording;
    this.severity = definition.severity();
    int slots = wording.slots().size();
    if (fillings.length < slots) {
      fillings = new @Nullable String[slots];
    } else {
      Arrays.fill(fillings, null);
    }
    finding
        .rule(definition.id())
        .subject(subject)
        .advice(wording.advice())
        .help(definition.help())
        .facts(NamedTexts.EMPTY)
        .since(Optional.empty())
        .certainty(Certainty.CERTAIN)
        .suggestion(Optional.empty());
    return this;
  }

  /**
   * A fact on which the finding rests; also fills the slot of that name.
   *
   * @param name for example {@code "text"} for the words of the cell
   * @param value printed by its own {@code toString}, dates as ISO 8601
   * @return this draft
   */
  public FindingDraft fact(String name, Object value) {
    String text = value.toString();
    finding.putFacts(name, text);
    fill(name, text);
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
    fill(name, value.toString());
    return this;
  }

  /**
   * A fact that is said in words: the finding keeps its code, and each language has its words.
   *
   * @param name the name of the fact and of the slot, for example {@code "reason"}
   * @param terms one, or several that hold together
   * @return this draft
   */
  public FindingDraft term(String name, Term... terms) {
    wording = wording.saying(name, terms);
    return fact(name, Term.codes(terms));
  }

  private void fill(String slot, String filling) {
    int index = wording.slots().indexOf(slot);
    if (index >= 0) {
      fillings[index] = filling;
    }
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
    finding.since(day);
    return this;
  }

  /**
   * Says that the finding holds by some readings of the words only.
   *
   * @return this draft
   */
  public FindingDraft possible() {
    finding.certainty(Certainty.POSSIBLE);
    return this;
  }

  /**
   * What could be written instead.
   *
   * @param text for example {@code "December 2026"}
   * @return this draft
   */
  public FindingDraft suggestion(String text) {
    finding.suggestion(text);
    return this;
  }

  /**
   * Says what could be written instead if it is probably a slip of the pen.
   *
   * @param written for example {@code "Head of Hosing"}
   * @param known what may be written, for example the titles of posts
   * @return this draft, with the nearest of the known words as suggestion if one is near
   */
  public FindingDraft suggestion(String written, Collection<String> known) {
    Spelling.nearest(written, known).ifPresent(finding::suggestion);
    return this;
  }

  /** Completes the finding; refuses one whose sentence would have a hole. */
  Finding finish(Optional<LocalDate> asOf) {
    return finding
        .severity(run.severity().orElse(severity))
        .message(message())
        .asOf(run.definition().isTimeDependent() ? asOf : Optional.empty())
        .build();
  }

  private Message message() {
    List<String> slots = wording.slots();
    arguments.clear();
    for (int i = 0; i < slots.size(); i++) {
      arguments.put(slots.get(i), filling(i));
    }
    return new Message(wording.key(), wording.template(), arguments.build());
  }

  private String filling(int index) {
    @Nullable String filling = fillings[index];
    if (filling == null) {
      throw new IllegalStateException(
          "neither a fact nor an argument fills the slot {"
              + wording.slots().get(index)
              + "} of "
              + wording.key());
    }
    return filling;
  }
}
