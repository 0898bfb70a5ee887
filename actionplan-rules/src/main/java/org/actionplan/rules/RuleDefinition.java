// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;

/**
 * What is to be known about a rule without running it: the source of its documentation and of what
 * a policy may set. Immutable.
 *
 * <p>The file is long because each thing to be known is set by the builder and read here.
 */
public final class RuleDefinition {

  private final RuleId id;
  private final Severity severity;
  private final String summary;
  private final String why;
  private final String source;
  private final List<Parameter<?>> parameters;
  private final List<Wording> wordings;
  private final boolean timeDependent;
  private final boolean onByDefault;
  private final int since;
  private final Set<RuleId> aliases;
  private final Optional<String> help;

  private RuleDefinition(Builder builder) {
    this.id = builder.id;
    this.severity = builder.severity;
    this.summary = builder.summary;
    this.why = builder.why;
    this.source = builder.source;
    this.parameters = builder.parameters;
    this.wordings = builder.wordings;
    this.timeDependent = builder.timeDependent;
    this.onByDefault = builder.onByDefault;
    this.since = builder.since;
    this.aliases = builder.aliases;
    this.help = builder.help;
  }

  /**
   * Starts the definition of a rule.
   *
   * @param id for example {@code "deadline-lapsed"}; once published never reused
   * @param severity how severe its findings are, unless it or the policy says otherwise
   * @return a new builder
   * @throws IllegalArgumentException if the id is not of the form of one
   */
  public static Builder of(String id, Severity severity) {
    return new Builder(RuleId.of(id), severity);
  }

  /**
   * The name of the rule.
   *
   * @return for example {@code deadline-lapsed}
   */
  public RuleId id() {
    return id;
  }

  /**
   * How severe its findings are, unless it or the policy says otherwise.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * What the rule flags, in one sentence.
   *
   * @return for example {@code "The deadline has passed and no completion is recorded."}
   */
  public String summary() {
    return summary;
  }

  /**
   * Why that matters.
   *
   * @return one or two sentences, or the empty text
   */
  public String why() {
    return why;
  }

  /**
   * The duty or the practice that it comes from.
   *
   * @return an act, a standard or a document that records the practice, or the empty text
   */
  public String source() {
    return source;
  }

  /**
   * What a policy may set.
   *
   * @return the parameters with their defaults; may be empty
   */
  public List<Parameter<?>> parameters() {
    return parameters;
  }

  /**
   * What it may say.
   *
   * @return the wordings of its findings
   */
  public List<Wording> wordings() {
    return wordings;
  }

  /**
   * Whether the verdict depends on the as-of date. Only such a rule may ask for the date, and it
   * names the days on which its verdict turns.
   *
   * @return true if it does
   */
  public boolean isTimeDependent() {
    return timeDependent;
  }

  /**
   * Whether the rule runs where a policy says nothing of it. One that does not is {@linkplain
   * org.actionplan.policy.RuleSetting#enabled() turned on} by the policy.
   *
   * @return true unless the rule is {@linkplain Builder#offByDefault() off by default}
   */
  public boolean isOnByDefault() {
    return onByDefault;
  }

  /**
   * The ruleset with which the rule came: it runs under a policy that judges by this ruleset or a
   * later one, or names the rule.
   *
   * @return 1 for the rules of the first release
   */
  public int since() {
    return since;
  }

  /**
   * What the rule was called before it was renamed. Policies, suppressions and baselines that name
   * it so still find it.
   *
   * @return the ids of old, none of them used for another rule; mostly empty
   */
  public Set<RuleId> aliases() {
    return aliases;
  }

  /**
   * Where the rule is explained.
   *
   * @return a link, or empty
   */
  public Optional<String> help() {
    return help;
  }

  /** Builds a {@link RuleDefinition}; not thread-safe. */
  public static final class Builder {
    private final RuleId id;
    private final Severity severity;
    private String summary = "";
    private String why = "";
    private String source = "";
    private List<Parameter<?>> parameters = List.of();
    private List<Wording> wordings = List.of();
    private boolean timeDependent;
    private boolean onByDefault = true;
    private int since = 1;
    private Set<RuleId> aliases = Set.of();
    private Optional<String> help = Optional.empty();

    private Builder(RuleId id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    /**
     * Says what the rule flags.
     *
     * @param sentence one sentence, with its full stop
     * @return this builder
     */
    public Builder summary(String sentence) {
      this.summary = sentence;
      return this;
    }

    /**
     * Says why that matters.
     *
     * @param sentences one or two sentences
     * @return this builder
     */
    public Builder why(String sentences) {
      this.why = sentences;
      return this;
    }

    /**
     * Names the duty or the practice that the rule comes from.
     *
     * @param reference an act, a standard, a document
     * @return this builder
     */
    public Builder source(String reference) {
      this.source = reference;
      return this;
    }

    /**
     * Names what a policy may set.
     *
     * @param all every parameter that the rule asks for
     * @return this builder
     */
    public Builder parameters(Parameter<?>... all) {
      this.parameters = List.of(all);
      return this;
    }

    /**
     * Names what the rule may say.
     *
     * @param all every wording that it uses
     * @return this builder
     */
    public Builder wordings(Wording... all) {
      this.wordings = List.of(all);
      return this;
    }

    /**
     * Says that the verdict depends on the as-of date.
     *
     * @return this builder
     */
    public Builder timeDependent() {
      this.timeDependent = true;
      return this;
    }

    /**
     * Says that the rule runs only where a policy turns it on: most authorities would call what it
     * finds noise, or it asks for what only some have.
     *
     * @return this builder
     */
    public Builder offByDefault() {
      this.onByDefault = false;
      return this;
    }

    /**
     * Says with which ruleset the rule came.
     *
     * @param ruleset 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is not positive
     */
    public Builder since(int ruleset) {
      if (ruleset < 1) {
        throw new IllegalArgumentException("ruleset must be 1 or more, but was " + ruleset);
      }
      this.since = ruleset;
      return this;
    }

    /**
     * Names what the rule was called before it was renamed.
     *
     * @param ids the ids of old, for example {@code "deadline-late"}
     * @return this builder
     * @throws IllegalArgumentException if an id is not of the form of one, or is named twice
     */
    public Builder aliases(String... ids) {
      this.aliases = Set.of(Arrays.stream(ids).map(RuleId::of).toArray(RuleId[]::new));
      return this;
    }

    /**
     * Says where the rule is explained.
     *
     * @param link a URL or a path in the repository
     * @return this builder
     */
    public Builder help(String link) {
      this.help = Optional.of(link);
      return this;
    }

    /**
     * Completes the definition.
     *
     * @return the definition
     * @throws IllegalArgumentException if two parameters have one name
     */
    public RuleDefinition build() {
      Set<String> names = new HashSet<>();
      for (Parameter<?> parameter : parameters) {
        if (!names.add(parameter.name())) {
          throw new IllegalArgumentException(
              "parameters of " + id + " must differ in name, but two are " + parameter.name());
        }
      }
      return new RuleDefinition(this);
    }
  }
}
