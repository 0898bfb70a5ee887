// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Post;
import org.actionplan.policy.PostRegister;
import org.actionplan.policy.ProfileId;
import org.actionplan.policy.RagBand;
import org.actionplan.policy.RagFormula;
import org.actionplan.policy.RuleSetting;
import org.actionplan.policy.StatutoryClocks;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.testing.ActionPlanArbitraries;

/** Every generator of this module: policies, right and wrong. */
public final class RulesArbitraries {

  private RulesArbitraries() {}

  /** Values of parameters, most of them of the wrong type for any one rule. */
  static Arbitrary<ParameterValue> parameterValues() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-3, 200).map(ParameterValue.Whole::new),
        Arbitraries.of(true, false).map(ParameterValue.Flag::new),
        ActionPlanArbitraries.days().map(ParameterValue.Day::new),
        Arbitraries.of("TBC", "ACCEPTED", "rejected", "REVIEW", "plan", "x")
            .list()
            .ofMaxSize(3)
            .map(ParameterValue.Words::new));
  }

  /** Settings of one rule: its own parameters, and sometimes one that it does not know. */
  private static Arbitrary<RuleSetting> settings(Rule rule) {
    List<String> names = rule.definition().parameters().stream().map(Parameter::name).toList();
    Arbitrary<String> known =
        names.isEmpty() ? Arbitraries.just("graceDay") : Arbitraries.of(names);
    Arbitrary<Map<String, ParameterValue>> parameters =
        Arbitraries.maps(
                Arbitraries.frequencyOf(
                    Tuple.of(9, known), Tuple.of(1, Arbitraries.of("days", "x"))),
                parameterValues())
            .ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of(true, true, true, false).optional(0.5),
            Arbitraries.of(Severity.class).optional(0.3),
            parameters)
        .as(
            (enabled, severity, values) ->
                RuleSetting.builder()
                    .enabled(enabled)
                    .severity(severity)
                    .parameters(values)
                    .build());
  }

  /** Policies over the catalogue, with whatever may be wrong in one. */
  public static Arbitrary<Policy> policies() {
    Arbitrary<Map<RuleId, RuleSetting>> rules =
        Arbitraries.of(Catalogue.rules())
            .flatMap(rule -> settings(rule).map(set -> Map.entry(rule.definition().id(), set)))
            .list()
            .ofMaxSize(4)
            .map(
                entries -> {
                  Map<RuleId, RuleSetting> map = new LinkedHashMap<>();
                  entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
                  return map;
                });
    return Combinators.combine(
            rules,
            Arbitraries.of(Severity.class),
            Arbitraries.of("deadline-lapse").optional(0.1),
            clocks().optional(0.5),
            profiles().optional(0.5),
            Arbitraries.of(true, false).optional(0.1),
            posts(),
            ragFormulas().optional(0.5))
        .as(
            (settings, show, unknown, clock, profile, others, posts, formula) -> {
              Policy policy =
                  Policy.builder()
                      .name("any")
                      .profile(profile)
                      .otherRules(others)
                      .rules(settings)
                      .show(show)
                      .posts(posts)
                      .ragFormula(formula)
                      .build();
              if (clock.isPresent()) {
                policy = policy.withRule("response-overdue", clock.get());
              }
              return unknown.isPresent() ? policy.withRule(unknown.get(), RuleSetting.OFF) : policy;
            });
  }

  private static Arbitrary<ProfileId> profiles() {
    return Arbitraries.of("strict", "uk-scrutiny-en", "uk-local-audit", "hmt", "import-check", "no")
        .map(ProfileId::of);
  }

  /** Settings without which no response is ever overdue. */
  private static Arbitrary<RuleSetting> clocks() {
    return Arbitraries.of(StatutoryClocks.all())
        .map(clock -> RuleSetting.with("clock", List.of(clock.id().value())));
  }

  /** Registers with some of the posts that own arbitrary actions, in force now and then. */
  private static Arbitrary<PostRegister> posts() {
    return Combinators.combine(
            Arbitraries.of("Head of Housing", "Head of Stronger Communities", "Head of Roads"),
            days().optional(0.5),
            days().optional(0.5),
            Arbitraries.of("Head of Housing").optional(0.2))
        .filter((title, one, other, successor) -> inOrder(one, other))
        .as(
            (title, one, other, successor) ->
                Post.builder().title(title).from(one).to(other).successor(successor).build())
        .list()
        .ofMaxSize(4)
        .map(PostRegister::of);
  }

  /** Formulas by which arbitrary actions are rated otherwise from day to day. */
  private static Arbitrary<RagFormula> ragFormulas() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 60);
    Arbitrary<RagBand> bands =
        Combinators.combine(
                Arbitraries.of(Rag.class),
                Arbitraries.of(Status.class).set().ofMaxSize(2),
                Arbitraries.of(true, false).optional(0.5),
                days.optional(0.3),
                days.optional(0.3),
                Arbitraries.integers().between(0, 100).optional(0.2))
            .as(
                (rag, statuses, lapsed, within, overdue, percent) ->
                    RagBand.builder()
                        .rag(rag)
                        .statuses(statuses)
                        .lapsed(lapsed)
                        .dueWithinDays(within)
                        .overdueDays(overdue)
                        .percentBelow(percent)
                        .build());
    return bands.list().ofMaxSize(4).map(RagFormula::new);
  }

  private static boolean inOrder(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
  }

  /** Days around those on which the deadlines of arbitrary plans turn. */
  public static Arbitrary<LocalDate> days() {
    return ActionPlanArbitraries.days();
  }
}
