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
  private Message about(ExplanationWording wording) {
    return wording.message().with("rule", rule);
  }

  /** A sentence about the rule and a subject, with the place of it for other languages. */
  private Message about(ExplanationWording wording, Subject subject) {
    return about(wording).with("subject", subject.name()).with("at", subject.pointer());
  }

  private Message ofPolicy(ExplanationWording wording) {
    return about(wording).with("policy", ParameterSource.name(policy));
  }

  void ownRule() {
    said.add(about(ExplanationWording.OWN_RULE));
  }

  void ruleUnknown(List<String> known) {
    said.add(
        Spelling.nearest(rule.value(), known)
            .map(meant -> about(ExplanationWording.RULE_MISSPELT).with("meant", meant))
            .orElse(about(ExplanationWording.RULE_UNKNOWN)));
  }

  void ruleOff() {
    boolean switchedOff = !policy.setting(rule).enabled().orElse(true);
    said.add(ofPolicy(switchedOff ? ExplanationWording.RULE_OFF : ExplanationWording.RULE_NOT_ON));
  }

  void subjectUnknown(JsonPointer pointer) {
    said.add(about(ExplanationWording.SUBJECT_UNKNOWN).with("pointer", pointer));
  }

  void otherKind(Rule judge, Subject subject) {
    said.add(
        about(ExplanationWording.OTHER_KIND, subject)
            .with("kind", judge instanceof ActionRule ? "action" : "recommendation"));
  }

  void brokeDown(RuleFailure failure) {
    said.add(
        about(ExplanationWording.BROKE_DOWN, failure.subject()).with("cause", failure.cause()));
  }

  void fired(List<Finding> findings, List<Answer> answers) {
    for (Finding finding : findings) {
      said.add(
          about(ExplanationWording.FIRED, finding.subject()).with("finding", finding.message()));
      if (!finding.facts().isEmpty()) {
        said.add(about(ExplanationWording.FACTS).with("facts", print(finding.facts())));
      }
    }
    answers.forEach(answer -> said.add(asked(ExplanationWording.ASKED, answer)));
  }

  private static String print(Map<String, String> facts) {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + " \"" + fact.getValue() + "\"")
        .collect(Collectors.joining(", "));
  }

  void notShown() {
    said.add(ofPolicy(ExplanationWording.NOT_SHOWN).with("show", policy.show()));
  }

  void suppressed(Suppression by) {
    said.add(
        ofPolicy(ExplanationWording.SUPPRESSED)
            .with("expires", by.expires())
            .with("approver", by.approver())
            .with("reason", by.reason()));
  }

  void known() {
    said.add(ofPolicy(ExplanationWording.KNOWN));
  }

  void notFired(
      Subject judged, LocalDate asOf, List<Answer> answers, Optional<LocalDate> firesFrom) {
    said.add(about(ExplanationWording.NOT_FIRED, judged).with("asOf", asOf));
    for (int i = 0; i < answers.size(); i++) {
      boolean isLast = i == answers.size() - 1;
      said.add(
          asked(isLast ? ExplanationWording.DECIDED : ExplanationWording.ASKED, answers.get(i)));
    }
    firesFrom.ifPresent(day -> said.add(about(ExplanationWording.FIRES_FROM).with("day", day)));
  }

  private Message asked(ExplanationWording wording, Answer answer) {
    String question = answer.question();
    return about(wording)
        .with("question", question.startsWith("whether ") ? question : "for " + question)
        .with("answer", answer.answer());
  }
}
