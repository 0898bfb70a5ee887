// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.rules.explain.Answer;
import org.actionplan.rules.explain.Explanation;
import org.actionplan.rules.explain.Verdict;

/** Finds out why a rule fired on a subject, or why it did not. */
final class Explainer {

  private final Versions versions;
  private final ActionPlan plan;
  private final PreparedRules rules;
  private final LocalDate asOf;
  private final RuleId rule;
  private final JsonPointer subject;
  private final ExplainingSentences sentences;

  Explainer(
      Versions versions, PreparedRules rules, LocalDate asOf, RuleId rule, JsonPointer subject) {
    this.versions = versions;
    this.plan = versions.plan();
    this.rules = rules;
    this.asOf = asOf;
    this.rule = rule;
    this.subject = subject;
    this.sentences = new ExplainingSentences(rule, rules.policy());
  }

  /** What became of the rule and the subject, in view of the rules that there are. */
  Explanation explain(KnownRules known) {
    Report report = everything();
    Optional<Explanation> found = found(report);
    if (found.isPresent()) {
      return found.get();
    }
    if (KnownRules.isReserved(rule)) {
      sentences.ownRule();
      return explanation(Verdict.OTHER_KIND);
    }
    if (known.find(rule) == null) {
      sentences.ruleUnknown(known.names());
      return explanation(Verdict.RULE_UNKNOWN);
    }
    Optional<RuleRun<?>> run = rules.find(rule);
    if (run.isEmpty()) {
      sentences.ruleOff();
      return explanation(Verdict.RULE_OFF);
    }
    Optional<Position> position = Position.of(subject, plan);
    if (position.isEmpty()) {
      sentences.subjectUnknown(subject);
      return explanation(Verdict.SUBJECT_UNKNOWN);
    }
    Optional<Matter> matter = position.get().matter(run.get());
    if (matter.isEmpty()) {
      sentences.otherKind(run.get().rule(), position.get().subject(plan));
      return explanation(Verdict.OTHER_KIND);
    }
    return notFired(matter.get(), report);
  }

  /** What the rules find, shown or not. */
  private Report everything() {
    PreparedRules all = rules.under(rules.policy().withShow(Severity.INFO));
    Judgement judgement = Judgement.of(versions, all.policy(), asOf);
    judgement.judge(all);
    return all.report(plan, asOf, judgement.findings(), judgement.failures());
  }

  private boolean isAsked(Finding finding) {
    return finding.rule().equals(rule) && finding.subject().pointer().isWithin(subject);
  }

  /** What the rule found, whatever the policy makes of it; empty if it found nothing. */
  private Optional<Explanation> found(Report report) {
    List<Finding> found = asked(report.findings());
    List<Finding> shown =
        found.stream()
            .filter(finding -> finding.severity().isAtLeast(rules.policy().show()))
            .toList();
    if (!shown.isEmpty()) {
      return Optional.of(found(Verdict.FIRED, shown, () -> {}));
    }
    if (!found.isEmpty()) {
      return Optional.of(found(Verdict.NOT_SHOWN, found, sentences::notShown));
    }
    List<Finding> known = asked(report.known());
    if (!known.isEmpty()) {
      return Optional.of(found(Verdict.KNOWN, known, sentences::known));
    }
    return report.suppressed().stream()
        .filter(each -> isAsked(each.finding()))
        .findFirst()
        .map(
            each ->
                found(
                    Verdict.SUPPRESSED,
                    List.of(each.finding()),
                    () -> sentences.suppressed(each.suppression())));
  }

  private Explanation found(Verdict verdict, List<Finding> found, Runnable sayMore) {
    List<Answer> answers = answers(found.get(0));
    sentences.fired(found, answers);
    sayMore.run();
    return explanation(verdict, found, answers, Optional.empty());
  }

  private List<Finding> asked(List<Finding> findings) {
    return findings.stream().filter(this::isAsked).toList();
  }

  private List<Answer> answers(Finding finding) {
    return rules
        .find(rule)
        .flatMap(
            run -> Position.of(finding.subject().pointer(), plan).flatMap(at -> at.matter(run)))
        .map(this::answers)
        .orElse(List.of());
  }

  /** Lets the rule judge once more, with a witness in place of the plan. */
  private List<Answer> answers(Matter matter) {
    Trail trail = new Trail(subject);
    Judgement.explaining(versions, rules.policy(), asOf, trail).judge(matter);
    return trail.answers();
  }

  private Explanation notFired(Matter matter, Report report) {
    Case judged = matter.in(Judgement.of(versions, rules.policy(), asOf));
    Optional<RuleFailure> failure =
        report.failures().stream()
            .filter(each -> each.rule().equals(rule) && each.subject().equals(judged.subject()))
            .findFirst();
    if (failure.isPresent()) {
      sentences.brokeDown(failure.get());
      return explanation(Verdict.BROKE_DOWN);
    }
    List<Answer> answers = answers(matter);
    Optional<LocalDate> firesFrom = firesFrom(matter);
    sentences.notFired(judged.subject(), asOf, answers, firesFrom);
    return explanation(Verdict.NOT_FIRED, List.of(), answers, firesFrom);
  }

  private Optional<LocalDate> firesFrom(Matter matter) {
    return Judgement.undated(versions, rules.policy())
        .turningPoints(matter)
        .flatMap(
            days ->
                days.stream()
                    .filter(day -> day.isAfter(asOf) && fires(matter, day))
                    .min(LocalDate::compareTo));
  }

  private boolean fires(Matter matter, LocalDate day) {
    return Judgement.of(versions, rules.policy(), day).outcome(matter).findings().stream()
        .anyMatch(this::isAsked);
  }

  private Explanation explanation(Verdict verdict) {
    return explanation(verdict, List.of(), List.of(), Optional.empty());
  }

  private Explanation explanation(
      Verdict verdict,
      List<Finding> findings,
      List<Answer> answers,
      Optional<LocalDate> firesFrom) {
    return new Explanation(
        rule, subject, asOf, verdict, findings, answers, firesFrom, sentences.all());
  }
}
