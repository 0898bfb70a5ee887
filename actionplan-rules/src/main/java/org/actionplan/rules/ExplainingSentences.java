// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;
import org.actionplan.report.Suppression;
import org.actionplan.rules.explain.Answer;

/** Says what became of a rule and a subject, and why. */
final class ExplainingSentences {

  private final RuleId rule;
  private final Policy policy;
  private final List<Message> said = new ArrayList<>();

  ExplainingSentences(RuleId rule, Policy policy) {
    this.rule = rule;
    this.policy = policy;
  }

  List<Message> all() {
    return said;
  }

  /** A sentence about the rule. */
  private Message sentence(String key, String template) {
    return Message.of("explanation/" + key, template).with("rule", rule);
  }

  void ownRule() {
    said.add(
        sentence(
            "own-rule", "{rule} is the engine's own and looks at the policy, not at the plan."));
  }

  void ruleUnknown(List<String> known) {
    said.add(
        Spelling.nearest(rule.value(), known)
            .map(
                meant ->
                    sentence(
                            "rule-misspelt",
                            "There is no rule {rule} here; perhaps {meant} is meant.")
                        .with("meant", meant))
            .orElse(sentence("rule-unknown", "There is no rule {rule} here.")));
  }

  void ruleOff() {
    boolean switchedOff = !policy.setting(rule).enabled().orElse(true);
    Message off =
        switchedOff
            ? sentence("rule-off", "{rule} does not run, because the {policy} switches it off.")
            : sentence(
                "rule-not-on", "{rule} does not run, because the {policy} does not switch it on.");
    said.add(off.with("policy", ParameterSource.name(policy)));
  }

  void subjectUnknown(JsonPointer pointer) {
    said.add(
        sentence("subject-unknown", "The plan has nothing at {pointer}.").with("pointer", pointer));
  }

  void otherKind(Rule judge, Subject subject) {
    said.add(
        sentence("other-kind", "{rule} looks at each {kind}, and {subject} is not one.")
            .with("kind", judge instanceof ActionRule ? "action" : "recommendation")
            .with("subject", subject.name()));
  }

  void brokeDown(RuleFailure failure) {
    said.add(
        sentence("broke-down", "{rule} broke down at {subject} and judged nothing there: {cause}.")
            .with("subject", failure.subject().name())
            .with("cause", failure.cause()));
  }

  void fired(List<Finding> findings, List<Answer> answers) {
    for (Finding finding : findings) {
      said.add(
          sentence("fired", "{rule} fired on {subject}: {finding}")
              .with("subject", finding.subject().name())
              .with("finding", finding.message()));
      if (!finding.facts().isEmpty()) {
        said.add(sentence("facts", "That rests on {facts}.").with("facts", print(finding.facts())));
      }
    }
    answers.forEach(answer -> said.add(asked("asked", "It asked {question}: {answer}.", answer)));
  }

  private static String print(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " \"" + fact.getValue() + "\"")
        .collect(Collectors.joining(", "));
  }

  void notShown() {
    said.add(
        sentence("not-shown", "The {policy} leaves out what is less severe than {show}.")
            .with("policy", ParameterSource.name(policy))
            .with("show", policy.show()));
  }

  void suppressed(Suppression by) {
    said.add(
        sentence(
                "suppressed",
                "The {policy} suppresses it until {expires}; {approver} approved that because:"
                    + " {reason}")
            .with("policy", ParameterSource.name(policy))
            .with("expires", by.expires())
            .with("approver", by.approver())
            .with("reason", by.reason()));
  }

  void known() {
    said.add(
        sentence("known", "The baseline of the {policy} knows it already.")
            .with("policy", ParameterSource.name(policy)));
  }

  void notFired(
      Subject judged, LocalDate asOf, List<Answer> answers, Optional<LocalDate> firesFrom) {
    said.add(
        sentence("not-fired", "{rule} found nothing to say about {subject} as of {asOf}.")
            .with("subject", judged.name())
            .with("asOf", asOf));
    for (int i = 0; i < answers.size(); i++) {
      said.add(
          i < answers.size() - 1
              ? asked("asked", "It asked {question}: {answer}.", answers.get(i))
              : asked(
                  "decided",
                  "It asked {question}: {answer}. Then it knew enough.",
                  answers.get(i)));
    }
    firesFrom.ifPresent(
        day ->
            said.add(
                sentence("fires-from", "It fires from {day} on, unless something changes.")
                    .with("day", day)));
  }

  private Message asked(String key, String template, Answer answer) {
    String question = answer.question();
    return sentence(key, template)
        .with("question", question.startsWith("whether ") ? question : "for " + question)
        .with("answer", answer.answer());
  }
}
