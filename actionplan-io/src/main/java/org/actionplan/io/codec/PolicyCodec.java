// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.policy.ClockId;
import org.actionplan.policy.Policy;
import org.actionplan.policy.PostRegister;
import org.actionplan.policy.ProfileId;
import org.actionplan.policy.RagFormula;
import org.actionplan.policy.RuleSetting;
import org.actionplan.policy.StatutoryClock;
import org.actionplan.policy.StatutoryClocks;
import org.actionplan.report.Baseline;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Policy}, with the header that names the version of the format. */
final class PolicyCodec {

  /** The field that says the version of the format. */
  static final String HEADER = "actionplanPolicy";

  static final Fields FIELDS =
      Fields.of(
          "a policy",
          Terms.ACTIONPLAN_POLICY,
          Terms.NAME,
          Terms.EXTENDS,
          Terms.RULESET,
          Terms.SHOW,
          Terms.FAIL_ON,
          Terms.OTHER_RULES,
          Terms.RULES,
          Terms.SUPPRESSIONS,
          Terms.BASELINE,
          Terms.POSTS,
          Terms.CLOCKS,
          Terms.RAG_FORMULA);

  private static final Words<Severity> SEVERITIES = Words.of(Severity.class);

  private PolicyCodec() {}

  static Optional<Policy> read(Input in, Bounds bounds) {
    Policy.Builder policy = Policy.builder();
    in.beginObject("an object");
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case HEADER -> Version.check(in);
        case "name" -> in.text().ifPresent(policy::name);
        case "extends" ->
            in.parsed("the id of a profile such as uk-policing", ProfileId::of)
                .ifPresent(policy::profile);
        case "ruleset" -> in.whole(1, Integer.MAX_VALUE).ifPresent(policy::ruleset);
        case "show" -> in.word(SEVERITIES).ifPresent(policy::show);
        case "failOn" -> in.word(SEVERITIES).ifPresent(policy::failOn);
        case "otherRules" ->
            in.parsed("on or off", PolicyCodec::isOn).ifPresent(policy::otherRules);
        case "rules" -> policy.rules(rules(in));
        case "suppressions" ->
            policy.suppressions(in.list("a list of suppressions", SuppressionCodec::read));
        case "baseline" ->
            policy.baseline(
                new Baseline(in.list("a list of known findings", BaselineEntryCodec::read)));
        case "posts" -> policy.posts(PostRegister.of(in.list("a list of posts", PostCodec::read)));
        case "clocks" -> policy.clocks(clocks(in));
        case "ragFormula" ->
            Optional.of(in.list("a list of bands", RagBandCodec::read))
                .filter(bands -> !bands.isEmpty())
                .map(RagFormula::new)
                .ifPresent(policy::ragFormula);
        default -> in.lose(field, FIELDS);
      }
    }
    Version.require(in, HEADER);
    return Optional.of(policy.build());
  }

  private static boolean isOn(String word) {
    return switch (word) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static Map<RuleId, RuleSetting> rules(Input in) {
    Map<RuleId, RuleSetting> rules = new LinkedHashMap<>();
    if (in.beginObject("an object with settings by rule")) {
      for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
        Optional<RuleId> rule = in.nameAs(RuleId::of, "the id of a rule such as deadline-lapsed");
        Optional<RuleSetting> setting = RuleSettingCodec.read(in);
        rule.ifPresent(id -> setting.ifPresent(value -> rules.put(id, value)));
      }
    }
    return rules;
  }

  private static List<StatutoryClock> clocks(Input in) {
    List<StatutoryClock> clocks = new ArrayList<>();
    if (in.beginObject("an object with clocks by id")) {
      for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
        Optional<ClockId> id =
            in.nameAs(
                PolicyCodec::ownClock, "an id such as standing-order-12 that is not built in");
        StatutoryClockCodec.read(in, id).ifPresent(clocks::add);
      }
    }
    return clocks;
  }

  private static ClockId ownClock(String name) {
    ClockId id = ClockId.of(name);
    if (StatutoryClocks.find(id).isPresent()) {
      throw new IllegalArgumentException(name);
    }
    return id;
  }

  static void write(Output out, Policy policy) {
    Policy inherited = Policy.builder().profile(policy.profile()).build();
    out.beginObject();
    out.field(Terms.ACTIONPLAN_POLICY, Version.WRITTEN);
    out.field(Terms.NAME, policy.name());
    out.field(Terms.EXTENDS, policy.profile());
    if (policy.ruleset() != inherited.ruleset()) {
      out.number(Terms.RULESET, policy.ruleset());
    }
    out.word(Terms.SHOW, SEVERITIES, policy.show(), inherited.show());
    out.word(Terms.FAIL_ON, SEVERITIES, policy.failOn(), inherited.failOn());
    policy.otherRules().ifPresent(on -> out.field(Terms.OTHER_RULES, on ? "on" : "off"));
    if (!policy.rules().isEmpty()) {
      out.name(Terms.RULES);
      out.beginObject();
      policy
          .rules()
          .forEach(
              (rule, setting) -> {
                out.name(rule.value());
                RuleSettingCodec.write(out, setting);
              });
      out.endObject();
    }
    out.list(Terms.SUPPRESSIONS, policy.suppressions(), SuppressionCodec::write);
    policy.baseline().ifPresent(baseline -> write(out, baseline));
    out.list(Terms.POSTS, policy.posts().posts(), PostCodec::write);
    if (!policy.clocks().isEmpty()) {
      out.name(Terms.CLOCKS);
      out.beginObject();
      for (StatutoryClock clock : policy.clocks()) {
        out.name(clock.id().value());
        StatutoryClockCodec.write(out, clock);
      }
      out.endObject();
    }
    out.list(
        Terms.RAG_FORMULA,
        policy.ragFormula().map(RagFormula::bands).orElse(List.of()),
        RagBandCodec::write);
    out.endObject();
  }

  /** Writes a baseline, also one in which nothing is known. */
  private static void write(Output out, Baseline baseline) {
    out.name(Terms.BASELINE);
    out.beginList();
    baseline.entries().forEach(entry -> BaselineEntryCodec.write(out, entry));
    out.endList();
  }
}
