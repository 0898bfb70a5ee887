// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Profile;
import org.actionplan.policy.ProfileId;
import org.actionplan.policy.Profiles;
import org.actionplan.policy.RuleSetting;

/** The table of profiles in {@code docs/policies.md}, written from the profiles. */
final class PoliciesPage {

  private PoliciesPage() {}

  static String table() {
    StringBuilder out = new StringBuilder();
    out.append(
        "| profile | extends | for whom, and why | what it sets |\n| --- | --- | --- | --- |\n");
    for (Profile profile : Profiles.all()) {
      String parent = profile.policy().profile().map(ProfileId::value).orElse("");
      List<String> cells =
          List.of(
              "`" + profile.id() + "`",
              parent,
              profile.purpose(),
              String.join("; ", settings(profile.policy())));
      out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    return out.toString();
  }

  private static List<String> settings(Policy policy) {
    List<String> settings = new ArrayList<>();
    Policy parent = Policy.builder().profile(policy.profile()).build();
    policy.otherRules().ifPresent(on -> settings.add("`otherRules` " + (on ? "on" : "off")));
    if (policy.failOn() != parent.failOn()) {
      settings.add("`failOn` " + policy.failOn().name().toLowerCase(Locale.ROOT));
    }
    policy.rules().forEach((rule, setting) -> settings.add("`" + rule + "` " + words(setting)));
    return settings;
  }

  private static String words(RuleSetting setting) {
    List<String> words = new ArrayList<>();
    setting.enabled().ifPresent(on -> words.add(on ? "on" : "off"));
    setting.severity().ifPresent(severity -> words.add(severity.name().toLowerCase(Locale.ROOT)));
    setting.parameters().forEach((name, value) -> words.add(name + " " + print(value)));
    return String.join(", ", words);
  }

  private static String print(ParameterValue value) {
    if (value instanceof ParameterValue.Words list) {
      return String.join(", ", list.value());
    }
    if (value instanceof ParameterValue.Whole whole) {
      return Integer.toString(whole.value());
    }
    return value instanceof ParameterValue.Flag flag
        ? Boolean.toString(flag.value())
        : ((ParameterValue.Day) value).value().toString();
  }
}
