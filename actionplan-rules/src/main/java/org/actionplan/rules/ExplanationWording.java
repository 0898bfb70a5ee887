// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import org.actionplan.report.Message;

/** The sentences of an explanation, each with the key under which other languages have theirs. */
enum ExplanationWording {
  OWN_RULE("own-rule", "{rule} is the engine's own and looks at the policy, not at the plan."),
  RULE_MISSPELT("rule-misspelt", "There is no rule {rule} here; perhaps {meant} is meant."),
  RULE_UNKNOWN("rule-unknown", "There is no rule {rule} here."),
  RULE_OFF("rule-off", "{rule} does not run, because the {policy} switches it off."),
  RULE_NOT_ON("rule-not-on", "{rule} does not run, because the {policy} does not switch it on."),
  SUBJECT_UNKNOWN("subject-unknown", "The plan has nothing at {pointer}."),
  OTHER_KIND("other-kind", "{rule} looks at each {kind}, and {subject} is not one."),
  BROKE_DOWN("broke-down", "{rule} broke down at {subject} and judged nothing there: {cause}."),
  FIRED("fired", "{rule} fired on {subject}: {finding}"),
  FACTS("facts", "That rests on {facts}."),
  ASKED("asked", "It asked {question}: {answer}."),
  DECIDED("decided", "It asked {question}: {answer}. Then it knew enough."),
  NOT_SHOWN("not-shown", "The {policy} leaves out what is less severe than {show}."),
  SUPPRESSED(
      "suppressed",
      "The {policy} suppresses it until {expires}; {approver} approved that because: {reason}"),
  KNOWN("known", "The baseline of the {policy} knows it already."),
  NOT_FIRED("not-fired", "{rule} found nothing to say about {subject} as of {asOf}."),
  FIRES_FROM("fires-from", "It fires from {day} on, unless something changes.");

  private final String key;
  private final String english;

  ExplanationWording(String key, String english) {
    this.key = "explanation/" + key;
    this.english = english;
  }

  Message message() {
    return Message.of(key, english);
  }
}
