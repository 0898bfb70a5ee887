// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.actionplan.entity.OwnBuilderStyle;
import org.immutables.value.Value;

/**
 * One thing that a rule or a reader has to say about the data.
 *
 * <p>For example the rule {@code deadline-lapsed} about "recommendation b, action 1, timescale": an
 * error, because the deadline 2022-10-31 has passed and no completion is recorded; what to do:
 * record the completion, or agree a new date. Bad data never throws; it becomes a finding.
 */
@Value.Immutable
@OwnBuilderStyle
public interface Finding extends WithFinding {

  /** The order of a report: by subject as it stands in the document, then by rule, then by text. */
  Comparator<Finding> ORDER = FindingOrder.INSTANCE;

  /**
   * The rule that was broken; readers have rules too, such as {@code unknown-field}.
   *
   * @return the id of the rule
   */
  RuleId rule();

  /**
   * The version of the rule, which grows when what it flags changes.
   *
   * @return 1 for a rule that never changed
   */
  int ruleVersion();

  /**
   * How much it matters under the policy in force.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * What it is about.
   *
   * @return the subject
   */
  Subject subject();

  /**
   * What was found and what was expected, in one sentence.
   *
   * @return the sentence with its arguments
   */
  Message message();

  /**
   * What to do about it, in one sentence.
   *
   * @return for example {@code "Record the date of completion, or agree a new date with a reason."}
   */
  String advice();

  /**
   * The facts on which it rests, by name: the words of the cell, the deadline understood.
   *
   * @return the facts, in the order in which the rule gives them; dates as ISO 8601
   */
  NamedTexts facts();

  /**
   * The date at which the plan was judged.
   *
   * @return the date, or empty for a finding that does not depend on a date
   */
  Optional<LocalDate> asOf();

  /**
   * The first day on which the finding held.
   *
   * @return for a lapsed deadline the day after it; empty if the finding has no beginning
   */
  Optional<LocalDate> since();

  /**
   * Whether it holds by every reading of the words.
   *
   * @return certain, unless the rule says otherwise
   */
  Certainty certainty();

  /**
   * Where the rule is explained.
   *
   * @return a link, or empty
   */
  Optional<String> help();

  /**
   * What could be written instead, where the finding can tell.
   *
   * @return for example {@code "timescale"} for the field name {@code "timescal"}, or empty
   */
  Optional<String> suggestion();

  /**
   * Where it stands in the document.
   *
   * @return the place, or empty if not joined with a {@link SourceMap}
   */
  Optional<Place> place();

  /**
   * The words of the cell on which it rests: the fact named {@code "text"}.
   *
   * @return for example {@code "October 2022"}, or empty if it rests on no words
   */
  default Optional<String> text() {
    return Optional.ofNullable(facts().get("text"));
  }

  /**
   * What makes this the same finding in another run; computed on each call.
   *
   * @return the fingerprint of rule, subject identity and facts
   */
  default Fingerprint fingerprint() {
    return Fingerprint.of(rule(), subject().identity(), facts());
  }

  /**
   * Starts a finding; rule, severity, subject, message and advice must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * This finding with other facts.
   *
   * @param facts the facts by name
   * @return the finding that rests on them
   */
  default Finding withFacts(Map<String, ? extends String> facts) {
    return withFacts(NamedTexts.copyOf(facts));
  }

  /** Builds a {@link Finding}, and further ones when something else is set; not thread-safe. */
  final class Builder extends FindingBuilder {
    Builder() {}
  }
}
