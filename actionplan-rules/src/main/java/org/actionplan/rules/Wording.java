// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule says when it flags: a sentence with named slots, and what to do.
 *
 * <p>Written once, as a constant, so that a slip in a template shows when the rule is loaded and
 * not when a clerk reads the report. Each slot is filled by a fact or an argument of the same name.
 *
 * @param key what names the sentence in every language: the id of the rule, with a suffix after a
 *     slash if the rule has several sentences
 * @param template the sentence in English, with slots such as {@code {deadline}}
 * @param advice what to do, in one sentence
 * @param slots the names of the slots, in their order
 */
public record Wording(String key, String template, String advice, List<String> slots) {

  /**
   * Copies the slots, each once.
   *
   * @param key what names the sentence in every language
   * @param template the sentence in English
   * @param advice what to do, in one sentence
   * @param slots the names of the slots, in their order
   */
  public Wording {
    slots = slots.stream().distinct().toList();
  }

  /**
   * The wording of a finding.
   *
   * @param key for example {@code "deadline-lapsed"}
   * @param template for example {@code "The deadline of {deadline} has passed."}
   * @param advice for example {@code "Record the completion, or agree a new date."}
   * @return the wording
   * @throws IllegalArgumentException if a text is blank, or the template has a brace that does not
   *     belong to a slot or a slot whose name is not letters
   */
  public static Wording of(String key, String template, String advice) {
    requireText("key", key);
    requireText("template", template);
    requireText("advice", advice);
    return new Wording(key, template, advice, slotsOf(template));
  }

  /**
   * This wording where the terms of a slot are known beforehand, so that they need not be put into
   * the sentence again for every finding. The finding still needs the codes as a fact.
   *
   * @param slot for example {@code "faults"}
   * @param terms one, or several that hold together
   * @return the wording with the words of the terms in place of the slot
   */
  public Wording saying(String slot, Term... terms) {
    return new Wording(key, template.replace("{" + slot + "}", Term.words(terms)), advice, slots);
  }

  private static void requireText(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(name + " of a wording must not be blank");
    }
  }

  private static List<String> slotsOf(String template) {
    List<String> slots = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (c == '{' && open < 0) {
        open = i;
      } else if (c == '}' && open >= 0 && i > open + 1) {
        slots.add(template.substring(open + 1, i));
        open = -1;
      } else if (c == '{' || c == '}' || (open >= 0 && !isLetter(c))) {
        throw malformed(template, i);
      }
    }
    if (open >= 0) {
      throw malformed(template, open);
    }
    return slots;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static IllegalArgumentException malformed(String template, int at) {
    return new IllegalArgumentException(
        "template must have slots such as {deadline}, but was malformed at character "
            + at
            + ": \""
            + template
            + "\"");
  }
}
