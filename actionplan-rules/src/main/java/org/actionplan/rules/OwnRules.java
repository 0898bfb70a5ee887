// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;
import org.actionplan.report.Severity;

/** What the engine itself finds, whatever rules it has: always on, and not for a policy to set. */
final class OwnRules {

  static final Wording UNKNOWN_RULE =
      Wording.of(
          "rule-unknown",
          "The policy sets a rule {rule}, which is not known here.",
          "Correct the id, or remove it from the policy.");

  static final Wording OWN_RULE =
      Wording.of(
          "rule-unknown/own",
          "The policy names {rule}, which the engine itself finds: none can set or suppress it.",
          "Remove it from the policy.");

  static final Wording SUPPRESSED_RULE =
      Wording.of(
          "rule-unknown/suppression",
          "The policy suppresses a rule {rule}, which is not known here.",
          "Correct the id, or remove the suppression, which suppressed nothing.");

  static final RuleDefinition RULE_UNKNOWN =
      define("rule-unknown", Severity.ERROR)
          .summary("The policy names a rule that the engine does not have.")
          .why("The plan is not judged as the authority wanted.")
          .wordings(UNKNOWN_RULE, OWN_RULE, SUPPRESSED_RULE)
          .build();

  static final Wording UNKNOWN_PARAMETER =
      Wording.of(
          "rule-parameter-unknown/name",
          "{rule} has no parameter {parameter}; it has {known}.",
          "Correct the name, or remove the parameter; the rule ran without it.");

  static final Wording NO_PARAMETERS =
      Wording.of(
          "rule-parameter-unknown/none",
          "{rule} has no parameter {parameter}; it has none.",
          "Remove the parameter; the rule ran without it.");

  static final Wording WRONG_VALUE =
      Wording.of(
          "rule-parameter-unknown/value",
          "The parameter {parameter} of {rule} must be {expected}, but was {given}; the rule ran"
              + " with its default, {fallback}.",
          "Correct the value.");

  static final Wording WRONG_VALUE_OVER_PROFILE =
      Wording.of(
          "rule-parameter-unknown/value-over-profile",
          "The parameter {parameter} of {rule} must be {expected}, but was {given}; the rule ran"
              + " with that of its profile, {fallback}.",
          "Correct the value.");

  static final RuleDefinition PARAMETER_UNKNOWN =
      define("rule-parameter-unknown", Severity.ERROR)
          .summary("The policy sets a parameter that the rule does not have, or sets it amiss.")
          .why("The plan is not judged as the authority wanted.")
          .wordings(UNKNOWN_PARAMETER, NO_PARAMETERS, WRONG_VALUE, WRONG_VALUE_OVER_PROFILE)
          .build();

  static final Wording UNKNOWN_PROFILE =
      Wording.of(
          "profile-unknown",
          "The policy extends a profile {profile}, which is not known here; there are {known}.",
          "Correct the profile; the plan was judged as the catalogue says.");

  static final RuleDefinition PROFILE_UNKNOWN =
      define("profile-unknown", Severity.ERROR)
          .summary("The policy extends a profile that there is not.")
          .why("The plan is not judged as the authority wanted.")
          .wordings(UNKNOWN_PROFILE)
          .build();

  static final Wording UNKNOWN_RULESET =
      Wording.of(
          "ruleset-unknown",
          "The policy judges by ruleset {ruleset}, but the latest one known here is {known}.",
          "Use a newer release, or lower the number; the plan was judged by the latest that is known.");

  static final RuleDefinition RULESET_UNKNOWN =
      define("ruleset-unknown", Severity.ERROR)
          .summary("The policy judges by a set of rules that is newer than the engine.")
          .why("The plan is not judged by the rules that the authority has chosen.")
          .wordings(UNKNOWN_RULESET)
          .build();

  static final Wording EXPIRED =
      Wording.of(
          "suppression-expired",
          "The suppression of {suppression} expired on {expires}.",
          "Put right what it let pass, or have its approver decide again and set a new last day.");

  static final RuleDefinition SUPPRESSION_EXPIRED =
      define("suppression-expired", Severity.WARNING)
          .summary("The last day of a suppression has passed, and what it let pass is shown again.")
          .why("An exception that nobody renews has no one who answers for it.")
          .wordings(EXPIRED)
          .timeDependent()
          .build();

  static final Wording CHANGED =
      Wording.of(
          "suppression-facts-changed",
          "The suppression of {suppression} relies on facts that have changed: {changes}.",
          "Have its approver decide again on the facts as they are, or remove the suppression.");

  static final RuleDefinition SUPPRESSION_FACTS_CHANGED =
      define("suppression-facts-changed", Severity.WARNING)
          .summary(
              "A fact on which a suppression relies is another, and the finding is shown again.")
          .why("Nobody has decided on the facts as they are.")
          .wordings(CHANGED)
          .timeDependent()
          .build();

  static final Wording UNUSED =
      Wording.of(
          "suppression-unused",
          "The suppression of {suppression} suppressed nothing.",
          "Remove it if what it let pass is put right, or else correct what it names.");

  static final RuleDefinition SUPPRESSION_UNUSED =
      define("suppression-unused", Severity.INFO)
          .summary("A suppression suppressed nothing.")
          .why(
              "It hides nothing, for what it may have been meant for is shown; but it would hide"
                  + " what comes back.")
          .wordings(UNUSED)
          .timeDependent()
          .build();

  private static final List<RuleDefinition> ALL =
      List.of(
          RULE_UNKNOWN,
          PARAMETER_UNKNOWN,
          PROFILE_UNKNOWN,
          RULESET_UNKNOWN,
          SUPPRESSION_EXPIRED,
          SUPPRESSION_FACTS_CHANGED,
          SUPPRESSION_UNUSED);

  private OwnRules() {}

  private static RuleDefinition.Builder define(String id, Severity severity) {
    return RuleDefinition.of(id, severity).help("docs/rules.md#" + id);
  }

  static List<RuleDefinition> all() {
    return ALL;
  }
}
