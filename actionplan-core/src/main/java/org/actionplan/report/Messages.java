// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How findings are said in a language.
 *
 * <p>Ids, keys and arguments of a finding are the same in every language. English stands in the
 * finding itself; other languages are texts by key, and what has no text is said in English. {@link
 * #of(Language)} has the words of a report; the sentences of the built-in rules are added by {@code
 * RuleMessages} of the rules module, those of rules of one's own by {@link #with(InputStream)}:
 *
 * <pre>{@code
 * # A bundle: Java properties in UTF-8.
 * action-vague = Nid yw'r cam gweithredu ond yn addo ystyried rhywbeth.
 * action-vague.advice = Dywedwch beth a wneir.
 * }</pre>
 *
 * <p>Words that a rule puts into a slot, such as a status, are translated by {@code
 * term/status/ON_HOLD}; such a key may have parts, as in {@code term/field/element {number} of
 * {field}}.
 *
 * <p>Nothing depends on the default locale of the machine. Immutable.
 */
public final class Messages {

  private static final String ADVICE = ".advice";
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final Messages ENGLISH = new Messages(Language.ENGLISH.locale(), Map.of());

  private final Locale locale;
  private final Map<String, String> texts;
  private final Map<String, List<TermPattern>> patterns;

  private Messages(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
    this.patterns = TermPattern.of(texts);
  }

  /** Welsh is read once, when somebody first asks for it. */
  private static final class Welsh {
    static final Messages MESSAGES =
        new Messages(Language.WELSH.locale(), MessageBundle.resource("messages-cy.properties"))
            .with(MessageBundle.resource("changes-cy.properties"));
  }

  /**
   * The words of a report in a language.
   *
   * @param language for example {@link Language#WELSH}
   * @return subjects, severities, dates and what else stands around the sentences of rules, and the
   *     sentences about changes of a plan
   */
  public static Messages of(Language language) {
    return switch (language) {
      case ENGLISH -> ENGLISH;
      case WELSH -> Welsh.MESSAGES;
    };
  }

  /**
   * The words of a report in the language of a locale.
   *
   * @param locale for example {@code cy-GB}
   * @return English for a language that is not a {@link Language}; its own texts can be added
   */
  public static Messages forLocale(Locale locale) {
    return new Messages(locale, of(Language.of(locale)).texts);
  }

  /**
   * These messages with more texts, which replace those of the same key.
   *
   * @param more texts by key: a sentence under the key of its message, what to do under that key
   *     and {@code .advice}, both with the slots of the English
   * @return the messages with those texts
   */
  public Messages with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(texts);
    all.putAll(more);
    return new Messages(locale, all);
  }

  /**
   * These messages with the texts of a bundle, as {@link #with(Map)}.
   *
   * @param bundle Java properties in UTF-8; not closed
   * @return the messages with those texts
   * @throws IOException if the stream fails, is not UTF-8, is malformed or gives a key twice
   */
  public Messages with(InputStream bundle) throws IOException {
    return with(MessageBundle.read(bundle));
  }

  /**
   * The language in which these messages are.
   *
   * @return for example the locale {@code cy}
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The text of a key, its slots not filled.
   *
   * @param key for example {@code "deadline-lapsed.advice"}
   * @return the text, or empty if it is said in English
   */
  public Optional<String> text(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /**
   * What was found, in one sentence.
   *
   * @param message the message of a finding
   * @return the sentence, dates as ISO 8601; in English if there is no text for its key and slots
   */
  public String sentence(Message message) {
    return fill(message, (messages, day) -> day.toString());
  }

  /** The sentence with its dates in words. */
  String inWords(Message message) {
    return fill(message, Messages::day);
  }

  /**
   * What to do about a finding, in one sentence.
   *
   * @param finding the finding
   * @return the advice, dates as ISO 8601; in English if there is no text for it
   */
  public String advice(Finding finding) {
    Message message = finding.message();
    @Nullable String advice = texts.get(message.key() + ADVICE);
    if (advice == null) {
      return finding.advice();
    }
    Message translated = new Message(message.key(), advice, message.arguments());
    return translated.isFilled()
        ? filled(translated, (messages, day) -> day.toString())
        : finding.advice();
  }

  /**
   * What a subject is called; references stay as they are.
   *
   * @param subject for example the one named "recommendation b, action 1, budget"
   * @return for example "argymhelliad b, cam 1, cyllideb"
   */
  public String name(Subject subject) {
    return SubjectName.in(this, subject);
  }

  /**
   * What a severity is called at the head of a finding.
   *
   * @param severity for example {@link Severity#ERROR}
   * @return for example "GWALL"
   */
  public String word(Severity severity) {
    return texts.getOrDefault("severity/" + severity, severity.name());
  }

  /**
   * A date in words.
   *
   * @param day for example 2022-12-31
   * @return for example "31 Rhagfyr 2022"
   */
  public String day(LocalDate day) {
    @Nullable String month = texts.get("month/" + day.getMonthValue());
    return month == null
        ? ENGLISH_DAY.format(day)
        : day.getDayOfMonth() + " " + month + " " + day.getYear();
  }

  /**
   * Where a value stands in its document, in words.
   *
   * @param place for example row 11, column 5 of plan.txt
   * @return for example "plan.txt, rhes 11, colofn 5"
   */
  public String place(Place place) {
    return PlaceWords.in(this, place);
  }

  /** The forms with parts that may fill a slot. */
  List<TermPattern> patterns(String slot) {
    return patterns.getOrDefault(slot, List.of());
  }

  /** What stands in a report around its findings. */
  String say(Phrase phrase, Map<String, String> arguments) {
    String template = texts.getOrDefault(phrase.key(), phrase.english());
    return new Message(phrase.key(), template, arguments).text();
  }

  private String fill(Message message, BiFunction<Messages, LocalDate, String> print) {
    @Nullable String template = texts.get(message.key());
    if (template != null) {
      Message translated = new Message(message.key(), template, message.arguments());
      if (translated.isFilled()) {
        return filled(translated, print);
      }
    }
    return ENGLISH.filled(message, print);
  }

  private String filled(Message message, BiFunction<Messages, LocalDate, String> print) {
    Map<String, String> arguments = new LinkedHashMap<>(message.arguments());
    arguments.replaceAll(
        (slot, value) -> new Argument(slot, value).in(this, day -> print.apply(this, day)));
    return new Message(message.key(), message.template(), arguments).text();
  }
}
