// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sets what {@link Finding.Builder} builds from.
 *
 * <p>Written by hand, where other entities have a generated builder: findings are made by the
 * million, and one builder can make them all without a map for each.
 */
abstract sealed class FindingBuilder permits Finding.Builder {

  private final NamedTexts.Builder facts = NamedTexts.builder();
  private @Nullable RuleId rule;
  private int ruleVersion = 1;
  private @Nullable Severity severity;
  private @Nullable Subject subject;
  private @Nullable Message message;
  private @Nullable String advice;
  private Optional<? extends LocalDate> asOf = Optional.empty();
  private Optional<? extends LocalDate> since = Optional.empty();
  private Certainty certainty = Certainty.CERTAIN;
  private Optional<String> help = Optional.empty();
  private Optional<String> suggestion = Optional.empty();
  private Optional<? extends Place> place = Optional.empty();

  private Finding.Builder self() {
    return (Finding.Builder) this;
  }

  /**
   * Sets all that another finding says, and adds its facts.
   *
   * @param finding the other finding; what it leaves out stays as it is
   * @return this builder
   */
  public Finding.Builder startingFrom(Finding finding) {
    finding.asOf().ifPresent(this::asOf);
    finding.since().ifPresent(this::since);
    finding.help().ifPresent(this::help);
    finding.suggestion().ifPresent(this::suggestion);
    finding.place().ifPresent(this::place);
    return putAllFacts(finding.facts())
        .rule(finding.rule())
        .ruleVersion(finding.ruleVersion())
        .severity(finding.severity())
        .subject(finding.subject())
        .message(finding.message())
        .advice(finding.advice())
        .certainty(finding.certainty());
  }

  /**
   * {@return this builder with that {@link Finding#rule()}}
   *
   * @param rule the rule that was broken
   */
  public Finding.Builder rule(RuleId rule) {
    this.rule = Objects.requireNonNull(rule, "rule");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#severity()}}
   *
   * @param severity how much it matters under the policy in force
   */
  public Finding.Builder severity(Severity severity) {
    this.severity = Objects.requireNonNull(severity, "severity");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#subject()}}
   *
   * @param subject what it is about
   */
  public Finding.Builder subject(Subject subject) {
    this.subject = Objects.requireNonNull(subject, "subject");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#message()}}
   *
   * @param message what was found and what was expected
   */
  public Finding.Builder message(Message message) {
    this.message = Objects.requireNonNull(message, "message");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#advice()}}
   *
   * @param advice what to do about it, in one sentence
   */
  public Finding.Builder advice(String advice) {
    this.advice = Objects.requireNonNull(advice, "advice");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#certainty()}}
   *
   * @param certainty whether it holds by every reading; certain unless set
   */
  public Finding.Builder certainty(Certainty certainty) {
    this.certainty = Objects.requireNonNull(certainty, "certainty");
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#ruleVersion()}}
   *
   * @param ruleVersion the version of the rule; 1 unless set
   */
  public Finding.Builder ruleVersion(int ruleVersion) {
    this.ruleVersion = ruleVersion;
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#asOf()}}
   *
   * @param asOf the date at which the plan was judged
   */
  public Finding.Builder asOf(LocalDate asOf) {
    return asOf(Optional.of(asOf));
  }

  /**
   * {@return this builder with that {@link Finding#asOf()}}
   *
   * @param asOf the date at which the plan was judged, or empty
   */
  public Finding.Builder asOf(Optional<? extends LocalDate> asOf) {
    this.asOf = asOf;
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#since()}}
   *
   * @param since the first day on which the finding held
   */
  public Finding.Builder since(LocalDate since) {
    return since(Optional.of(since));
  }

  /**
   * {@return this builder with that {@link Finding#since()}}
   *
   * @param since the first day on which the finding held, or empty
   */
  public Finding.Builder since(Optional<? extends LocalDate> since) {
    this.since = since;
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#help()}}
   *
   * @param help where the rule is explained
   */
  public Finding.Builder help(String help) {
    return help(Optional.of(help));
  }

  /**
   * {@return this builder with that {@link Finding#help()}}
   *
   * @param help where the rule is explained, or empty
   */
  public Finding.Builder help(Optional<String> help) {
    this.help = help;
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#suggestion()}}
   *
   * @param suggestion what could be written instead
   */
  public Finding.Builder suggestion(String suggestion) {
    return suggestion(Optional.of(suggestion));
  }

  /**
   * {@return this builder with that {@link Finding#suggestion()}}
   *
   * @param suggestion what could be written instead, or empty
   */
  public Finding.Builder suggestion(Optional<String> suggestion) {
    this.suggestion = suggestion;
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#place()}}
   *
   * @param place where it stands in the document
   */
  public Finding.Builder place(Place place) {
    return place(Optional.of(place));
  }

  /**
   * {@return this builder with that {@link Finding#place()}}
   *
   * @param place where it stands in the document, or empty
   */
  public Finding.Builder place(Optional<? extends Place> place) {
    this.place = place;
    return self();
  }

  /**
   * Adds one of {@link Finding#facts()}, or puts it in the place of the fact of that name.
   *
   * @param name for example {@code "deadline"}
   * @param fact for example {@code "2022-10-31"}
   * @return this builder
   */
  public Finding.Builder putFacts(String name, String fact) {
    facts.put(name, fact);
    return self();
  }

  /**
   * {@return this builder with one more of {@link Finding#facts()}}
   *
   * @param fact the fact with its name
   */
  public Finding.Builder putFacts(Map.Entry<String, ? extends String> fact) {
    return putFacts(fact.getKey(), fact.getValue());
  }

  /**
   * {@return this builder with more of {@link Finding#facts()}}
   *
   * @param facts the facts by name
   */
  public Finding.Builder putAllFacts(Map<String, ? extends String> facts) {
    this.facts.putAll(facts);
    return self();
  }

  /**
   * {@return this builder with that {@link Finding#facts()} and no others}
   *
   * @param facts the facts by name
   */
  public Finding.Builder facts(Map<String, ? extends String> facts) {
    this.facts.clear();
    return putAllFacts(facts);
  }

  /**
   * Builds the finding.
   *
   * @return the finding; what is set later does not change it
   * @throws IllegalStateException if rule, severity, subject, message or advice is not set
   */
  public Finding build() {
    return ImmutableFinding.of(
        set("rule", rule),
        ruleVersion,
        set("severity", severity),
        set("subject", subject),
        set("message", message),
        set("advice", advice),
        facts.build(),
        asOf,
        since,
        certainty,
        help,
        suggestion,
        place);
  }

  private static <T> T set(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException(name + " of a finding must be set");
    }
    return value;
  }
}
