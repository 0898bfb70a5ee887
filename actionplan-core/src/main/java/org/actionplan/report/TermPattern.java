// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * What fills a slot in a form that has parts of its own: {@code element {number} of {field}}.
 *
 * @param english the text between the parts, one piece more than there are parts
 * @param parts the names of the parts
 * @param template what is said in another language, with the same parts
 */
record TermPattern(List<String> english, List<String> parts, String template) {

  private static final String TERM = "term/";

  /** The patterns of a bundle by the slot that they fill, the longest first. */
  static Map<String, List<TermPattern>> of(Map<String, String> texts) {
    Map<String, List<TermPattern>> patterns = new HashMap<>();
    texts.keySet().stream()
        .filter(key -> key.startsWith(TERM) && key.indexOf('{') > 0)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(key -> key))
        .forEach(
            key -> {
              int slash = key.indexOf('/', TERM.length());
              patterns
                  .computeIfAbsent(key.substring(TERM.length(), slash), slot -> new ArrayList<>())
                  .add(parse(key.substring(slash + 1), texts.getOrDefault(key, "")));
            });
    return patterns;
  }

  private static TermPattern parse(String form, String template) {
    List<String> english = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int at = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', open + 1)) {
      int close = form.indexOf('}', open);
      if (close > open + 1
          && form.substring(open + 1, close).chars().allMatch(Character::isLetter)) {
        english.add(form.substring(at, open));
        parts.add(form.substring(open + 1, close));
        at = close + 1;
      }
    }
    english.add(form.substring(at));
    return new TermPattern(english, parts, template);
  }

  /** The value in the language, its parts said by name and words; empty if it has another form. */
  Optional<String> say(String value, BinaryOperator<String> say) {
    if (!value.startsWith(english.get(0))) {
      return Optional.empty();
    }
    Map<String, String> said = new LinkedHashMap<>();
    int at = english.get(0).length();
    for (int i = 0; i < parts.size(); i++) {
      String next = english.get(i + 1);
      int end = i < parts.size() - 1 ? value.indexOf(next, at) : value.length() - next.length();
      if (end <= at || !value.startsWith(next, end)) {
        return Optional.empty();
      }
      said.put(parts.get(i), say.apply(parts.get(i), value.substring(at, end)));
      at = end + next.length();
    }
    return at == value.length()
        ? Optional.of(new Message("", template, said).text())
        : Optional.empty();
  }
}
