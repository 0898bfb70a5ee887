// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.rules.explain.Answer;

/**
 * What a rule asks while it judges, until it flags something. Of the plan only that is noted which
 * concerns one subject: asked of it, of what it contains or of what stands above it.
 */
final class Trail {

  private final JsonPointer subject;
  private final Map<Message, List<Message>> answers = new LinkedHashMap<>();
  private boolean hasEnded;

  Trail(JsonPointer subject) {
    this.subject = subject;
  }

  /** Forgets what was asked before the rule began, and to give the subject its name. */
  void begin(Case judged) {
    judged.subject();
    answers.clear();
    hasEnded = false;
  }

  /** Notes no more: the rule knows, and only gathers what it has to say. */
  void end() {
    hasEnded = true;
  }

  /** Notes an answer; one that was given before moves to the end. */
  void note(Message question, List<Message> answer) {
    if (!hasEnded) {
      answers.remove(question);
      answers.put(question, answer);
    }
  }

  /** Whether what is asked of a part of the plan concerns the subject. */
  boolean concerns(JsonPointer part) {
    return subject.isWithin(part) || (!subject.equals(JsonPointer.ROOT) && part.isWithin(subject));
  }

  List<Answer> answers() {
    return answers.entrySet().stream()
        .map(entry -> new Answer(entry.getKey(), entry.getValue()))
        .toList();
  }
}
