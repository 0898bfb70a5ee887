// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.ParameterValue.Flag;
import org.actionplan.policy.Policy;

/**
 * Something about a rule that a policy may set: its name, type, default and meaning.
 *
 * <p>A rule asks its case for the value, {@code action.get(GRACE_DAYS)}, and gets the policy's
 * where there is one. What a policy gives is checked before any rule runs. Immutable.
 *
 * @param <T> the type of the value
 */
public final class Parameter<T> {

  private final String name;
  private final String meaning;
  private final String expected;
  private final String defaultText;
  private final T defaultValue;
  private final ParameterReader<T> reader;

  private Parameter(
      String name,
      String meaning,
      String expected,
      String defaultText,
      T defaultValue,
      ParameterReader<T> reader) {
    this.name = Objects.requireNonNull(name, "name");
    this.meaning = Objects.requireNonNull(meaning, "meaning");
    this.expected = expected;
    this.defaultText = defaultText;
    this.defaultValue = defaultValue;
    this.reader = reader;
  }

  /**
   * A whole number, never negative: days, characters, a count.
   *
   * @param name for example {@code "graceDays"}
   * @param defaultValue the value unless a policy says otherwise, for example 0
   * @param meaning one sentence
   * @return the parameter
   * @throws IllegalArgumentException if the default is negative, which no policy may give
   */
  public static Parameter<Integer> whole(String name, int defaultValue, String meaning) {
    if (defaultValue < 0) {
      throw new IllegalArgumentException("defaultValue must be 0 or more, not " + defaultValue);
    }
    return new Parameter<>(
        name,
        meaning,
        "a whole number, 0 or more",
        Integer.toString(defaultValue),
        defaultValue,
        ParameterReader.of(
            value ->
                value instanceof ParameterValue.Whole whole && whole.value() >= 0
                    ? Optional.of(whole.value())
                    : Optional.empty()));
  }

  /**
   * True or false.
   *
   * @param name for example {@code "useOriginal"}
   * @param defaultValue the value unless a policy says otherwise
   * @param meaning one sentence
   * @return the parameter
   */
  public static Parameter<Boolean> flag(String name, boolean defaultValue, String meaning) {
    return new Parameter<>(
        name,
        meaning,
        "true or false",
        Boolean.toString(defaultValue),
        defaultValue,
        ParameterReader.of(
            value -> value instanceof Flag flag ? Optional.of(flag.value()) : Optional.empty()));
  }

  /**
   * A day, with none by default.
   *
   * @param name for example {@code "until"}
   * @param meaning one sentence
   * @return the parameter
   */
  public static Parameter<Optional<LocalDate>> day(String name, String meaning) {
    return of(
        name,
        "a date",
        value ->
            value instanceof ParameterValue.Day day ? Optional.of(day.value()) : Optional.empty(),
        meaning);
  }

  /**
   * Something of another kind, with none by default.
   *
   * @param name for example {@code "clock"}
   * @param expected what a policy may give, for example {@code "the id of a clock"}
   * @param reader a pure function of what a policy gives; empty if that is not what is expected
   * @param meaning one sentence
   * @param <T> the type of the value
   * @return the parameter
   */
  public static <T> Parameter<Optional<T>> of(
      String name, String expected, Function<ParameterValue, Optional<T>> reader, String meaning) {
    return new Parameter<>(
        name,
        meaning,
        expected,
        "none",
        Optional.empty(),
        ParameterReader.of(
            value -> {
              Optional<T> read = reader.apply(value);
              return read.isPresent() ? Optional.of(read) : Optional.empty();
            }));
  }

  /**
   * Some of the things that a policy gives names to, such as clocks, with none by default.
   *
   * @param name for example {@code "clock"}
   * @param expected what a policy may give, for example {@code "a list of ids of clocks"}
   * @param known all that a name may stand for under a policy
   * @param meaning one sentence
   * @param <T> the type of the things
   * @return the parameter
   */
  public static <T> Parameter<Optional<List<T>>> named(
      String name, String expected, Function<Policy, Map<String, T>> known, String meaning) {
    return new Parameter<>(
        name,
        meaning,
        expected,
        "none",
        Optional.empty(),
        ParameterReader.ofWords(
            policy -> known.apply(policy).keySet(),
            (words, policy) -> {
              Optional<List<T>> things = Choices.named(words, known.apply(policy));
              return things.isPresent() ? Optional.of(things) : Optional.empty();
            }));
  }

  /**
   * Words or phrases.
   *
   * @param name for example {@code "placeholders"}
   * @param defaultValue the value unless a policy says otherwise
   * @param meaning one sentence
   * @return the parameter
   */
  public static Parameter<List<String>> words(
      String name, List<String> defaultValue, String meaning) {
    return new Parameter<>(
        name,
        meaning,
        "a list of words",
        defaultValue.isEmpty() ? "none" : String.join(", ", defaultValue),
        List.copyOf(defaultValue),
        ParameterReader.of(
            value ->
                value instanceof ParameterValue.Words words
                    ? Optional.of(words.value())
                    : Optional.empty()));
  }

  /**
   * Some out of a closed list of choices.
   *
   * @param name for example {@code "decisions"}
   * @param type the choices; a policy names them without regard to case
   * @param defaultValue the choices unless a policy says otherwise
   * @param meaning one sentence
   * @param <E> the type of the choices
   * @return the parameter
   */
  public static <E extends Enum<E>> Parameter<Set<E>> choices(
      String name, Class<E> type, Set<E> defaultValue, String meaning) {
    Choices<E> choices = new Choices<>(type);
    Set<E> ordered = Collections.unmodifiableSet(new TreeSet<>(defaultValue));
    return new Parameter<>(
        name,
        meaning,
        "a list out of " + String.join(", ", choices.names()),
        ordered.isEmpty() ? "none" : Choices.join(ordered),
        ordered,
        ParameterReader.ofWords(policy -> choices.names(), (words, policy) -> choices.read(words)));
  }

  /**
   * One out of a closed list of choices.
   *
   * @param name for example {@code "scope"}
   * @param defaultValue the choice unless a policy says otherwise; a policy gives one word, without
   *     regard to case
   * @param meaning one sentence
   * @param <E> the type of the choices
   * @return the parameter
   */
  public static <E extends Enum<E>> Parameter<E> choice(
      String name, E defaultValue, String meaning) {
    Choices<E> choices = new Choices<>(defaultValue.getDeclaringClass());
    return new Parameter<>(
        name,
        meaning,
        "one of " + String.join(", ", choices.names()),
        defaultValue.name(),
        defaultValue,
        ParameterReader.ofWords(
            policy -> choices.names(),
            (words, policy) ->
                words.size() == 1
                    ? choices.read(words).map(chosen -> chosen.iterator().next())
                    : Optional.empty()));
  }

  /**
   * This parameter with its value prepared once, when the policy is read, for use in every case.
   *
   * @param prepare a pure function of the value
   * @param <R> what it makes of the value
   * @return the parameter of the prepared value
   */
  public <R> Parameter<R> as(Function<T, R> prepare) {
    return new Parameter<>(
        name, meaning, expected, defaultText, prepare.apply(defaultValue), reader.as(prepare));
  }

  /**
   * What a policy calls it.
   *
   * @return for example {@code "graceDays"}
   */
  public String name() {
    return name;
  }

  /**
   * What it does.
   *
   * @return one sentence
   */
  public String meaning() {
    return meaning;
  }

  /**
   * What a policy may give.
   *
   * @return for example {@code "a whole number, 0 or more"}
   */
  public String expected() {
    return expected;
  }

  /**
   * The value unless a policy says otherwise.
   *
   * @return the default
   */
  public T defaultValue() {
    return defaultValue;
  }

  /**
   * The default as documentation prints it.
   *
   * @return for example {@code "0"} or {@code "none"}
   */
  public String defaultText() {
    return defaultText;
  }

  /** Reads what a policy gives; empty if it is not of the type expected. */
  Optional<T> read(ParameterValue value, Policy policy) {
    return reader.read().apply(value, policy);
  }

  /** What was probably meant by the first word that is not known, if only some words are. */
  Optional<String> suggestion(ParameterValue value, Policy policy) {
    return reader.suggestion(value, policy);
  }
}
