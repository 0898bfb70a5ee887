// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.explain;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.Subject;

/** An explanation in the words of a language. */
record ExplanationText(Messages messages) {

  /** The sentences, one a line. */
  String write(Explanation explanation) {
    Iterator<Finding> findings = explanation.findings().iterator();
    Iterator<Answer> answers = explanation.answers().iterator();
    return explanation.sentences().stream()
        .map(
            sentence -> {
              if (sentence.arguments().containsKey("finding")) {
                return sentence.with("finding", messages.sentence(findings.next().message()));
              }
              return sentence.arguments().containsKey("question")
                  ? answered(sentence, answers.next())
                  : sentence;
            })
        .map(this::say)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** In English a question has a word before it, which stands in the sentence already. */
  private Message answered(Message sentence, Answer answer) {
    return messages.text(answer.asked().key()).isPresent()
        ? sentence
            .with("question", answer.question(messages))
            .with("answer", answer.answer(messages))
        : sentence;
  }

  /** The sentence, with what it names in the language. */
  String say(Message message) {
    Map<String, String> arguments = new LinkedHashMap<>(message.arguments());
    arguments.computeIfPresent("policy", (slot, policy) -> name("", policy));
    arguments.computeIfPresent(
        "subject", (slot, subject) -> name(arguments.getOrDefault("at", ""), subject));
    return messages.sentence(new Message(message.key(), message.template(), arguments));
  }

  private String name(String pointer, String name) {
    return messages.name(Subject.of(JsonPointer.of(pointer), name));
  }
}
