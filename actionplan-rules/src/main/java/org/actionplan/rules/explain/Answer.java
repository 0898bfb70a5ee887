// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;

/**
 * Something that a rule asked while it judged, and what it was told.
 *
 * @param asked the question, for example "whether the action is open", "the parameter graceDays" or
 *     "the day of judgement"
 * @param told the answer, for example "yes", "7, as the policy core sets it" or "2022-12-31"; one
 *     message for each part of an answer that has several
 */
public record Answer(Message asked, List<Message> told) {

  /**
   * Copies the list.
   *
   * @param asked the question
   * @param told the answer
   */
  public Answer {
    told = List.copyOf(told);
  }

  /**
   * The question in English.
   *
   * @return for example {@code "whether the action is open"}
   */
  public String question() {
    return asked.text();
  }

  /**
   * The answer in English.
   *
   * @return for example {@code "yes"}
   */
  public String answer() {
    return answer(Messages.of(Language.ENGLISH));
  }

  /**
   * The question in another language.
   *
   * @param messages for example those of {@code RuleMessages} in {@link Language#WELSH}
   * @return for example {@code "a yw'r cam gweithredu yn agored"}
   */
  public String question(Messages messages) {
    return new ExplanationText(messages).say(asked);
  }

  /**
   * The answer in another language.
   *
   * @param messages for example those of {@code RuleMessages} in {@link Language#WELSH}
   * @return for example {@code "ydy"}
   */
  public String answer(Messages messages) {
    ExplanationText text = new ExplanationText(messages);
    return told.stream().map(text::say).collect(Collectors.joining("; "));
  }

  /**
   * Question and answer.
   *
   * @return for example {@code "whether the action is open: yes"}
   */
  @Override
  public String toString() {
    return question() + ": " + answer();
  }
}
