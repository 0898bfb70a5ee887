// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One plan being judged once, in one thread: which rule is at work and what was found so far. */
final class Judgement {

  private static final Logger LOG = LoggerFactory.getLogger(RuleEngine.class);

  /** What is found about one recommendation is put in order at once, unless it is more. */
  private static final int MOST_TO_ORDER = 32;

  private final Versions versions;
  private final Policy policy;
  private final LocalDate asOf;

  /** The same, made once for all findings. */
  private final Optional<LocalDate> givenAsOf;

  private final boolean isDated;
  private final List<Finding> findings = new ArrayList<>(32);
  private final List<RuleFailure> failures = new ArrayList<>();
  private Set<RuleId> logged = Set.of();

  /** What the rule at work has flagged in the case before it, and drafts to be used again. */
  private final List<FindingDraft> drafts = new ArrayList<>(2);

  private int flagged;

  private @Nullable RuleRun<?> atWork;

  /** Where to note what the rule at work asks; only while it is being explained. */
  private final @Nullable Trail trail;

  private Judgement(
      Versions versions, Policy policy, LocalDate asOf, boolean isDated, @Nullable Trail trail) {
    this.versions = versions;
    this.policy = policy;
    this.asOf = asOf;
    this.givenAsOf = Optional.of(asOf);
    this.isDated = isDated;
    this.trail = trail;
  }

  /** Rules are to judge the plan as of a day. */
  static Judgement of(Versions versions, Policy policy, LocalDate asOf) {
    return new Judgement(versions, policy, asOf, true, null);
  }

  /** As {@link #of}, and what the rule asks is noted. */
  static Judgement explaining(Versions versions, Policy policy, LocalDate asOf, Trail trail) {
    return new Judgement(Witness.of(versions, trail), policy, asOf, true, trail);
  }

  /** Rules are to say on which days they would judge otherwise than on the day before. */
  static Judgement undated(Versions versions, Policy policy) {
    return new Judgement(versions, policy, LocalDate.EPOCH, false, null);
  }

  /** Puts a rule to work. */
  private void begin(RuleRun<?> run) {
    atWork = run;
  }

  /**
   * Lays every subject before every rule that looks at its kind; from the inside out, which is
   * nearly the order of a report.
   */
  void judge(PreparedRules rules) {
    PlanCase whole = new PlanCase(this);
    for (int i = 0; i < whole.recommendationCount(); i++) {
      int mark = findings.size();
      RecommendationCase recommendation = whole.recommendation(i);
      for (int j = 0; j < recommendation.actionCount(); j++) {
        judge(rules, recommendation.action(j));
      }
      judge(rules, recommendation);
      order(mark);
    }
    for (RuleRun<PlanRule> run : rules.onPlan()) {
      begin(run);
      try {
        run.rule().check(whole);
        keep();
      } catch (RuntimeException | StackOverflowError e) {
        fail(run, whole, e);
      }
    }
  }

  /** Puts the findings from a mark on in the order of a report, if they are few. */
  private void order(int mark) {
    if (findings.size() - mark > MOST_TO_ORDER) {
      return;
    }
    for (int i = mark + 1; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int at = i;
      for (; at > mark && Finding.ORDER.compare(findings.get(at - 1), finding) > 0; at--) {
        findings.set(at, findings.get(at - 1));
      }
      findings.set(at, finding);
    }
  }

  private void judge(PreparedRules rules, RecommendationCase recommendation) {
    for (RuleRun<RecommendationRule> run : rules.onRecommendations()) {
      begin(run);
      try {
        run.rule().check(recommendation);
        keep();
      } catch (RuntimeException | StackOverflowError e) {
        fail(run, recommendation, e);
      }
    }
  }

  private void judge(PreparedRules rules, ActionCase action) {
    for (RuleRun<ActionRule> run : rules.onActions()) {
      begin(run);
      try {
        run.rule().check(action);
        keep();
      } catch (RuntimeException | StackOverflowError e) {
        fail(run, action, e);
      }
    }
  }

  /** Completes what the rule has flagged, all of it or, if one finding has a fault, none. */
  private void keep() {
    int mark = findings.size();
    try {
      for (int i = 0; i < flagged; i++) {
        findings.add(drafts.get(i).finish(givenAsOf));
      }
    } catch (RuntimeException e) {
      findings.subList(mark, findings.size()).clear();
      throw e;
    }
    flagged = 0;
  }

  /** Lays one subject before one rule. */
  void judge(Matter matter) {
    Case subject = matter.in(this);
    begin(matter.run());
    if (trail != null) {
      trail.begin(subject);
    }
    try {
      matter.check(subject);
      keep();
    } catch (RuntimeException | StackOverflowError e) {
      fail(matter.run(), subject, e);
    }
  }

  /** What comes of laying one subject before one rule. */
  Outcome outcome(Matter matter) {
    judge(matter);
    return outcome();
  }

  /** What came of all that was judged since the last time this was asked. */
  Outcome outcome() {
    Outcome outcome = Outcome.of(findings, failures);
    findings.clear();
    failures.clear();
    return outcome;
  }

  /** The days on which the verdict of a rule can turn; empty if the rule broke down. */
  Optional<List<LocalDate>> turningPoints(Matter matter) {
    Case subject = matter.in(this);
    begin(matter.run());
    try {
      return Optional.of(matter.turningPoints(subject));
    } catch (RuntimeException | StackOverflowError e) {
      fail(matter.run(), subject, e);
      return Optional.empty();
    }
  }

  private void fail(RuleRun<?> run, Case at, Throwable cause) {
    flagged = 0;
    RuleFailure failure = new RuleFailure(run.definition().id(), at.subject(), cause.toString());
    failures.add(failure);
    if (!logged.contains(failure.rule())) {
      logged = new HashSet<>(logged);
      logged.add(failure.rule());
      LOG.error(
          "Rule {} broke down at {} and judged nothing there",
          failure.rule(),
          failure.subject().pointer(),
          cause);
    }
  }

  /** What was found, in the order of judgement. */
  List<Finding> findings() {
    return findings;
  }

  ActionPlan plan() {
    return versions.plan();
  }

  Optional<ActionPlan> previous() {
    return versions.previous();
  }

  Policy policy() {
    return policy;
  }

  List<RuleFailure> failures() {
    return failures;
  }

  LocalDate asOf() {
    if (!isDated) {
      throw new IllegalStateException("turning points must not depend on the as-of date");
    }
    RuleDefinition definition = atWork().definition();
    if (!definition.isTimeDependent()) {
      throw new IllegalStateException(
          definition.id()
              + " asks for the as-of date: its definition must say timeDependent(), and the rule"
              + " name its turning points");
    }
    if (trail != null) {
      trail.note(Question.DAY, Question.print(asOf));
    }
    return asOf;
  }

  <T> T get(Parameter<T> parameter) {
    RuleRun<?> run = atWork();
    T value = run.get(parameter);
    if (trail != null) {
      trail.note(
          Question.PARAMETER.with("parameter", parameter.name()),
          List.of(ParameterSource.say(policy, run, parameter)));
    }
    return value;
  }

  FindingDraft flag(Subject subject, Wording wording) {
    if (trail != null) {
      trail.end();
    }
    if (flagged == drafts.size()) {
      drafts.add(new FindingDraft(atWork(), subject, wording));
      return drafts.get(flagged++);
    }
    return drafts.get(flagged++).begin(atWork(), subject, wording);
  }

  private RuleRun<?> atWork() {
    RuleRun<?> run = atWork;
    if (run == null) {
      throw new IllegalStateException("a case answers only while a rule is at work");
    }
    return run;
  }
}
