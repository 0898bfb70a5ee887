// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with named slots, and what fills them kept as data.
 *
 * <pre>{@code
 * Message.of("deadline-lapsed", "The deadline passed on {deadline}.").with("deadline", day).text()
 * }</pre>
 *
 * <p>Braces in the arguments are printed as they are: a template is written by programmers,
 * arguments come from documents.
 *
 * @param key what names the sentence in every language, for example {@code "deadline-lapsed"}
 * @param template the sentence in English, with slots such as {@code {deadline}}
 * @param arguments what fills the slots, by name: dates as ISO 8601, numbers as digits
 */
public record Message(String key, String template, Map<String, String> arguments) {

  /**
   * Copies the arguments and keeps their order.
   *
   * @param key what names the sentence in every language, for example {@code "deadline-lapsed"}
   * @param template the sentence in English, with slots such as {@code {deadline}}
   * @param arguments what fills the slots, by name: dates as ISO 8601, numbers as digits
   */
  public Message {
    arguments = NamedTexts.copyOf(arguments);
  }

  /**
   * A sentence whose slots are still to be filled.
   *
   * @param key what names the sentence
   * @param template the sentence
   * @return the message without arguments
   */
  public static Message of(String key, String template) {
    return new Message(key, template, NamedTexts.EMPTY);
  }

  /**
   * This message with one more slot filled.
   *
   * @param name the name of the slot
   * @param value what fills it, printed by its own {@code toString}
   * @return the message with that argument
   */
  public Message with(String name, Object value) {
    return new Message(
        key, template, NamedTexts.builder().putAll(arguments).put(name, value.toString()).build());
  }

  /**
   * The sentence with its slots filled. A slot without an argument stays as it is.
   *
   * @return for example {@code "The deadline passed on 2022-12-31."}
   */
  public String text() {
    StringBuilder text = new StringBuilder(template.length() + 32);
    int at = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      @Nullable String argument = arguments.get(template.substring(open + 1, close));
      text.append(template, at, open);
      text.append(argument == null ? template.substring(open, close + 1) : argument);
      at = close + 1;
    }
    return text.append(template, at, template.length()).toString();
  }

  /** Whether every slot has an argument. */
  boolean isFilled() {
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      if (close < 0 || !arguments.containsKey(template.substring(open + 1, close))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sentence, as {@link #text()}.
   *
   * @return the sentence with its slots filled
   */
  @Override
  public String toString() {
    return text();
  }
}
