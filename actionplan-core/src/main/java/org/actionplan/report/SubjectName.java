// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a subject is called in a language.
 *
 * <p>Which nouns the English name has is known from the pointer, so that a reference or a title is
 * never taken for one: of "recommendation b, action 1, budget" the nouns are translated, and what
 * follows them stays.
 */
final class SubjectName {

  private static final String COLUMN = ", column";

  private SubjectName() {}

  static String in(Messages messages, Subject subject) {
    List<String> nouns = nouns(subject.pointer().text());
    String name = subject.name();
    if (nouns.isEmpty()) {
      return ofDocument(messages, name);
    }
    String translated = "";
    int end = name.length();
    for (int i = nouns.size() - 1; i >= 0; i--) {
      String lead = i == 0 ? "" : ", ";
      int at = name.lastIndexOf(lead + nouns.get(i), end - 1);
      if (at < 0 || (i == 0 && at > 0)) {
        return name;
      }
      int afterNoun = at + lead.length() + nouns.get(i).length();
      translated =
          lead + noun(messages, nouns.get(i)) + name.substring(afterNoun, end) + translated;
      end = at;
    }
    return translated;
  }

  /** The plan as a whole, the policy, the document, or a row and a column of it. */
  private static String ofDocument(Messages messages, String name) {
    int end = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
    String noun = name.substring(0, end);
    String rest = name.substring(end);
    int column = noun.equals("row") ? rest.indexOf(COLUMN) : -1;
    String last =
        column < 0
            ? rest
            : rest.substring(0, column)
                + ", "
                + noun(messages, "column")
                + rest.substring(column + COLUMN.length());
    return noun(messages, noun) + last;
  }

  private static String noun(Messages messages, String english) {
    return messages.text("subject/" + english).orElse(english);
  }

  /** The names in a pointer, one of several in the singular. */
  private static List<String> nouns(String pointer) {
    List<String> nouns = new ArrayList<>();
    int slash = 0;
    while (slash < pointer.length()) {
      int next = pointer.indexOf('/', slash + 1);
      int end = next < 0 ? pointer.length() : next;
      String step = JsonPointer.unescape(pointer.substring(slash + 1, end));
      if (!isIndex(step)) {
        nouns.add(step);
      } else if (nouns.size() == 1 && nouns.get(0).equals("recommendations")) {
        nouns.set(0, "recommendation");
      } else if (nouns.size() == 2 && nouns.get(1).equals("actions")) {
        nouns.set(1, "action");
      }
      slash = end;
    }
    return nouns;
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
