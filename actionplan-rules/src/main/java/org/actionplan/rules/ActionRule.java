// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A rule that looks at each action.
 *
 * <p>A rule of one's own is a class, or a few lines:
 *
 * <pre>{@code
 * Wording vague = Wording.of("action-vague",
 *     "The action only promises to consider: \"{text}\".",
 *     "Say what will be done.");
 * Rule rule = ActionRule.of(
 *     RuleDefinition.of("action-vague", Severity.INFO)
 *         .summary("An action only promises to consider something.")
 *         .wordings(vague)
 *         .build(),
 *     action -> {
 *       String text = action.action().description();
 *       if (text.startsWith("Consider")) {
 *         action.flag("description", vague).fact("text", text);
 *       }
 *     });
 * }</pre>
 */
public non-sealed interface ActionRule extends Rule {

  /**
   * Judges one action.
   *
   * @param action the subject with its surroundings; not to be kept after the call
   */
  void check(ActionCase action);

  /**
   * The first days of new verdicts: each day on which the verdict on this subject can differ from
   * that of the day before. The as-of date of the case is not to be asked for.
   *
   * @param action the subject with its surroundings; not to be kept after the call
   * @return the days in any order; empty for a rule that is not {@linkplain
   *     RuleDefinition#isTimeDependent() time-dependent}
   */
  default List<LocalDate> turningPoints(ActionCase action) {
    return List.of();
  }

  /**
   * A rule that does not depend on the date.
   *
   * @param definition what the rule is called and says
   * @param check what it does with each subject
   * @return the rule
   */
  static ActionRule of(RuleDefinition definition, Consumer<ActionCase> check) {
    Objects.requireNonNull(definition, "definition");
    Objects.requireNonNull(check, "check");
    return new ActionRule() {
      @Override
      public RuleDefinition definition() {
        return definition;
      }

      @Override
      public void check(ActionCase action) {
        check.accept(action);
      }
    };
  }
}
