// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.RuleId;

/**
 * Why a rule fired on a subject, or why it did not.
 *
 * <p>Of {@code deadline-lapsed} and the first action of recommendation a on 31 December 2022 it
 * says that the rule found nothing; that it asked, in this order, whether the action is open (yes),
 * for its timescale ("December 2022", deadline 2022-12-31), for the days of grace (0, the default)
 * and for the day of judgement (2022-12-31), and then knew enough; and that it fires from 1 January
 * 2023 on unless something changes.
 *
 * <p>What a rule asked is noted while it judges, not written beside it, so that it cannot differ
 * from what the rule does. Immutable.
 *
 * @param rule the rule that was asked about
 * @param subject the subject that was asked about
 * @param asOf the day of judgement
 * @param verdict what became of the rule and the subject
 * @param findings what the rule found at the subject or within it; empty unless it {@linkplain
 *     Verdict#FIRED fired}, or what it found is {@linkplain Verdict#NOT_SHOWN not shown},
 *     {@linkplain Verdict#SUPPRESSED suppressed} or {@linkplain Verdict#KNOWN known}
 * @param answers what the rule asked of the subject, of what stands above it and of the policy, in
 *     the order in which it last asked; a rule asks until it knows, so that the last answer decided
 * @param firesFrom the first day to come on which the rule fires unless something changes
 * @param sentences all of that in sentences
 */
public record Explanation(
    RuleId rule,
    JsonPointer subject,
    LocalDate asOf,
    Verdict verdict,
    List<Finding> findings,
    List<Answer> answers,
    Optional<LocalDate> firesFrom,
    List<Message> sentences) {

  /**
   * Copies the lists.
   *
   * @param rule the rule that was asked about
   * @param subject the subject that was asked about
   * @param asOf the day of judgement
   * @param verdict what became of the rule and the subject
   * @param findings what the rule found
   * @param answers what the rule asked
   * @param firesFrom the first day to come on which the rule fires
   * @param sentences all of that in sentences
   */
  public Explanation {
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
    sentences = List.copyOf(sentences);
  }

  /**
   * Whether a check has a finding of the rule at the subject or within it.
   *
   * @return true for {@link Verdict#FIRED}
   */
  public boolean fired() {
    return verdict == Verdict.FIRED;
  }

  /**
   * The answer after which the rule knew that it had nothing to say.
   *
   * @return for example "whether the action is open: no"; empty unless the rule did {@linkplain
   *     Verdict#NOT_FIRED not fire}
   */
  public Optional<Answer> decidedBy() {
    return verdict == Verdict.NOT_FIRED && !answers.isEmpty()
        ? Optional.of(answers.get(answers.size() - 1))
        : Optional.empty();
  }

  /**
   * The sentences, one a line.
   *
   * @return the text; ends in a line feed
   */
  public String text() {
    return text(Messages.of(Language.ENGLISH));
  }

  /**
   * The sentences in another language, one a line.
   *
   * @param messages for example those of {@code RuleMessages} in {@link Language#WELSH}
   * @return the text; ends in a line feed
   */
  public String text(Messages messages) {
    return new ExplanationText(messages).write(this);
  }
}
