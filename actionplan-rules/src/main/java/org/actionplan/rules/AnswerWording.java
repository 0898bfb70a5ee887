// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import org.actionplan.report.Message;

/** What a rule is told, each with the key under which other languages have theirs. */
enum AnswerWording {
  YES("yes", "yes"),
  NO("no", "no"),
  NONE("none", "none"),
  RECOMMENDATION("recommendation", "a recommendation"),
  ACTION("action", "an action"),
  RESPONSE("response", "a response"),
  DEADLINE("deadline", "{text}, deadline {deadline}"),
  READING("reading", "{text}, {reading}"),
  CONSTANT("constant", "{constant}"),
  VALUE("value", "{text}"),
  DEFAULT("default", "{text}, the default"),
  SET("set", "{text}, as the {policy} sets it");

  private final String key;
  private final String english;

  AnswerWording(String key, String english) {
    this.key = "explanation/answer/" + key;
    this.english = english;
  }

  Message message() {
    return Message.of(key, english);
  }

  Message of(String text) {
    return message().with("text", text);
  }
}
