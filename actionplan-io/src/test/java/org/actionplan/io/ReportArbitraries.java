// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.actionplan.policy.Policy;
import org.actionplan.policy.ProfileId;
import org.actionplan.report.Baseline;
import org.actionplan.report.Certainty;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Place;
import org.actionplan.report.Report;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.actionplan.report.SuppressedFinding;
import org.actionplan.report.Suppression;
import org.actionplan.testing.ActionPlanArbitraries;

/** Every generator of this module; those of plans and their texts are core's. */
final class ReportArbitraries {

  private ReportArbitraries() {}

  /** Reports of any findings and failures, sorted as reports are. */
  static Arbitrary<Report> reports() {
    return Builders.withBuilder(Report::builder)
        .use(ActionPlanArbitraries.optionalTexts())
        .in((report, title) -> report.title(title))
        .use(ActionPlanArbitraries.days())
        .in((report, day) -> report.asOf(day))
        .use(findings().list().ofMaxSize(4))
        .in((report, findings) -> report.findings(findings))
        .use(findings().list().ofMaxSize(1))
        .in((report, findings) -> report.known(findings))
        .use(suppressed().list().ofMaxSize(1))
        .in((report, suppressed) -> report.suppressed(suppressed))
        .use(failures().list().ofMaxSize(2))
        .in((report, failures) -> report.failures(failures))
        .build(Report.Builder::build);
  }

  private static Arbitrary<SuppressedFinding> suppressed() {
    return Combinators.combine(findings(), suppressions()).as(SuppressedFinding::new);
  }

  /** Decisions about a subject or about a fingerprint, relying on one or two facts. */
  static Arbitrary<Suppression> suppressions() {
    Arbitrary<String> said = ActionPlanArbitraries.texts().filter(text -> !text.isBlank());
    Arbitrary<Suppression.Target> targets =
        Arbitraries.oneOf(
            Combinators.combine(rules(), said).as(Suppression.Target.OfRule::new),
            findings().map(finding -> new Suppression.Target.OfFinding(finding.fingerprint())));
    return Combinators.combine(
            targets,
            said,
            said,
            said.optional(),
            ActionPlanArbitraries.days(),
            Arbitraries.maps(ActionPlanArbitraries.texts(), ActionPlanArbitraries.texts())
                .ofMinSize(1)
                .ofMaxSize(2))
        .as(
            (target, reason, approver, reference, expires, facts) ->
                Suppression.builder()
                    .target(target)
                    .reason(reason)
                    .approver(approver)
                    .reference(reference)
                    .expires(expires)
                    .facts(facts)
                    .build());
  }

  /** Policies that differ from a profile in all that is not about one rule. */
  static Arbitrary<Policy> policies() {
    return Builders.withBuilder(Policy::builder)
        .use(ActionPlanArbitraries.optionalTexts())
        .in((policy, name) -> policy.name(name))
        .use(Arbitraries.of("strict", "uk-policing", "no-such").map(ProfileId::of).optional())
        .in((policy, profile) -> policy.profile(profile))
        .use(Arbitraries.integers().between(1, 3))
        .in((policy, ruleset) -> policy.ruleset(ruleset))
        .use(Arbitraries.of(Severity.class))
        .in((policy, severity) -> policy.show(severity))
        .use(Arbitraries.of(Severity.class))
        .in((policy, severity) -> policy.failOn(severity))
        .use(Arbitraries.of(true, false).optional())
        .in((policy, others) -> policy.otherRules(others))
        .use(suppressions().list().ofMaxSize(2))
        .in((policy, suppressions) -> policy.suppressions(suppressions))
        .use(findings().map(Baseline.Entry::of).list().ofMaxSize(2).map(Baseline::new).optional())
        .in((policy, baseline) -> policy.baseline(baseline))
        .build(Policy.Builder::build);
  }

  private static Arbitrary<Finding> findings() {
    return Builders.withBuilder(Finding::builder)
        .use(rules())
        .in((finding, rule) -> finding.rule(rule))
        .use(Arbitraries.integers().between(1, 3))
        .in((finding, version) -> finding.ruleVersion(version))
        .use(Arbitraries.of(Severity.class))
        .in((finding, severity) -> finding.severity(severity))
        .use(subjects())
        .in((finding, subject) -> finding.subject(subject))
        .use(messages())
        .in((finding, message) -> finding.message(message))
        .use(ActionPlanArbitraries.texts())
        .in((finding, advice) -> finding.advice(advice))
        .use(slots())
        .in((finding, facts) -> finding.facts(facts))
        .use(ActionPlanArbitraries.days().optional())
        .in((finding, day) -> finding.asOf(day))
        .use(ActionPlanArbitraries.days().optional())
        .in((finding, day) -> finding.since(day))
        .use(Arbitraries.of(Certainty.class))
        .in((finding, certainty) -> finding.certainty(certainty))
        .use(ActionPlanArbitraries.optionalTexts())
        .in((finding, help) -> finding.help(help))
        .use(ActionPlanArbitraries.optionalTexts())
        .in((finding, suggestion) -> finding.suggestion(suggestion))
        .use(places().optional())
        .in((finding, place) -> finding.place(place))
        .build(Finding.Builder::build);
  }

  private static Arbitrary<RuleFailure> failures() {
    return Combinators.combine(rules(), subjects(), ActionPlanArbitraries.texts())
        .as(RuleFailure::new);
  }

  private static Arbitrary<RuleId> rules() {
    return Arbitraries.of("deadline-lapsed", "budget-answered", "x1", "own-rule-2").map(RuleId::of);
  }

  private static Arbitrary<Subject> subjects() {
    Arbitrary<JsonPointer> pointers =
        Arbitraries.of("", "/title", "/recommendations/1/actions/0/budget", "/x~1y/~0", "/")
            .map(JsonPointer::of);
    return Combinators.combine(
            pointers, ActionPlanArbitraries.texts(), ActionPlanArbitraries.texts())
        .as(Subject::new);
  }

  /** Sentences with slots that are filled, left open, or never closed. */
  private static Arbitrary<Message> messages() {
    Arbitrary<String> templates =
        Arbitraries.oneOf(
            ActionPlanArbitraries.texts(),
            Arbitraries.of("The deadline passed on {a}.", "{a}{b}{c}", "{", "{}", "{{a}}"));
    return Combinators.combine(ActionPlanArbitraries.texts(), templates, slots()).as(Message::new);
  }

  private static Arbitrary<Map<String, String>> slots() {
    Arbitrary<String> names =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of("a", "b", "c", "text", "")),
            Tuple.of(1, ActionPlanArbitraries.texts()));
    return Combinators.combine(names.list().ofMaxSize(3), ActionPlanArbitraries.texts())
        .as(ReportArbitraries::slots);
  }

  private static Map<String, String> slots(List<String> names, String value) {
    Map<String, String> slots = new LinkedHashMap<>();
    names.forEach(name -> slots.put(name, value + name));
    return slots;
  }

  private static Arbitrary<Place> places() {
    Arbitrary<Integer> counts =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 300), Arbitraries.just(Integer.MAX_VALUE));
    Arbitrary<Place> positions =
        Combinators.combine(ActionPlanArbitraries.optionalTexts(), counts, counts)
            .as(Place.Position::new);
    Arbitrary<Place> cells =
        Combinators.combine(
                ActionPlanArbitraries.optionalTexts(),
                counts,
                counts,
                counts,
                ActionPlanArbitraries.texts())
            .as(Place.Cell::new);
    return Arbitraries.oneOf(positions, cells);
  }
}
