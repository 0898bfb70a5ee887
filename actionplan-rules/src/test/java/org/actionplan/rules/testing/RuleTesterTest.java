// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;
import org.junit.jupiter.api.Test;

/** Every breach of the contract is found, and told in a sentence. */
class RuleTesterTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);
  private static final Wording LATE =
      Wording.of("own-late", "The deadline of {deadline} has passed.", "Do the work.");
  private static final Example PAST =
      Example.flagged("due in June", Severity.INFO, plan("2026-06-30"), AS_OF);
  private static final Example FUTURE =
      Example.notFlagged("due in December", plan("2026-12-31"), AS_OF);

  private static ActionPlan plan(String deadline) {
    Timescale due = new Timescale.Due(deadline, Readings.of(DateWindow.parse(deadline)));
    return ActionPlan.builder()
        .addRecommendations(
            Recommendation.builder().addActions(Action.builder().timescale(due).build()).build())
        .build();
  }

  private static RuleDefinition.Builder define() {
    return RuleDefinition.of("own-late", Severity.INFO)
        .summary("An action is late.")
        .why("A date is a promise.")
        .source("Standing orders.")
        .help("docs/late.md")
        .wordings(LATE)
        .timeDependent();
  }

  /** A rule that keeps its contract until a test makes it break one point. */
  private static class Late implements ActionRule {
    private final RuleDefinition definition;

    Late(UnaryOperator<RuleDefinition.Builder> change) {
      this.definition = change.apply(define()).build();
    }

    Late() {
      this(definition -> definition);
    }

    @Override
    public RuleDefinition definition() {
      return definition;
    }

    @Override
    public void check(ActionCase action) {
      action
          .deadline()
          .filter(deadline -> action.asOf().isAfter(deadline.latest()))
          .ifPresent(
              deadline ->
                  action
                      .flag("timescale", LATE)
                      .fact("deadline", deadline.latest())
                      .since(deadline.latest().plusDays(1)));
    }

    @Override
    public List<LocalDate> turningPoints(ActionCase action) {
      return action.deadline().map(deadline -> deadline.latest().plusDays(1)).stream().toList();
    }

    @Override
    public List<Example> examples() {
      return List.of(PAST, FUTURE);
    }
  }

  @Test
  void aRuleThatKeepsItsContractPasses() {
    assertThatCode(() -> RuleTester.verify(new Late())).doesNotThrowAnyException();
  }

  private static void assertBreach(ActionRule rule, String sentence) {
    assertThatThrownBy(() -> RuleTester.verify(rule))
        .isInstanceOf(AssertionError.class)
        .hasMessage(sentence);
  }

  private static void assertBreach(UnaryOperator<RuleDefinition.Builder> change, String sentence) {
    assertBreach(new Late(change), sentence);
  }

  @Test
  void documentationIsOwed() {
    assertBreach(
        definition -> definition.summary(""),
        "own-late needs a sentence as summary, with a capital and a full stop, but has \"\"");
    assertBreach(
        definition -> definition.summary("One. Two."),
        "own-late has a summary of more than one sentence: \"One. Two.\"");
    assertBreach(
        definition -> definition.why("no capital."),
        "own-late needs a sentence as why, with a capital and a full stop, but has \"no capital.\"");
    assertBreach(
        definition -> definition.source("Standing orders"),
        "own-late needs a sentence as source, with a capital and a full stop, but has"
            + " \"Standing orders\"");
  }

  @Test
  void helpIsOwed() {
    RuleDefinition helpless =
        RuleDefinition.of("own-late", Severity.INFO)
            .summary("An action is late.")
            .why("A date is a promise.")
            .source("Standing orders.")
            .build();

    assertBreach(
        ActionRule.of(helpless, action -> {}),
        "own-late has no help: link the page on which it is explained.");
  }

  @Test
  void parametersAreExplained() {
    assertBreach(
        definition -> definition.parameters(Parameter.whole("days", 0, "")),
        "own-late needs a sentence as meaning of the parameter days, with a capital and a full"
            + " stop, but has \"\"");
    assertBreach(
        definition -> definition.parameters(Parameter.whole("grace-days", 0, "Days.")),
        "own-late has a parameter \"grace-days\": name it with letters, the first one small.");
  }

  @Test
  void theDefinitionStaysTheSame() {
    Late changing =
        new Late() {
          @Override
          public RuleDefinition definition() {
            return define().build();
          }
        };

    assertBreach(
        changing, "own-late gives another definition on every call: keep it in a constant.");
  }

  @Test
  void wordingsBelongToTheRule() {
    assertBreach(
        definition -> definition.wordings(), "own-late names no wordings: list what it may say.");
    assertBreach(
        its -> its.wordings(LATE, LATE), "own-late has two wordings with the key own-late.");
    assertBreach(
        definition -> definition.wordings(Wording.of("late", "It is.", "Do it.")),
        "own-late has a wording with the key late: begin it with own-late and a slash.");
    assertBreach(
        definition -> definition.wordings(LATE, Wording.of("own-late/x", "It is.", "Do it.")),
        "own-late says own-late/x in none of its examples: add one, or remove the wording.");
  }

  private static Late withExamples(Example... examples) {
    return new Late() {
      @Override
      public List<Example> examples() {
        return List.of(examples);
      }
    };
  }

  @Test
  void examplesShowBothSides() {
    assertBreach(
        withExamples(FUTURE),
        "own-late has no example that it must flag: add the case for which it was written.");
    assertBreach(
        withExamples(PAST),
        "own-late has no example that it must not flag: add the case nearest to the one that it"
            + " must.");
    assertBreach(
        withExamples(PAST, PAST, FUTURE),
        "own-late has an example \"due in June\": describe each in a few words of its own.");
    String longest = "x".repeat(100);
    Example described = Example.notFlagged(longest, plan("2026-12-31"), AS_OF);
    assertThatCode(() -> RuleTester.verify(withExamples(PAST, described)))
        .doesNotThrowAnyException();
    assertBreach(
        withExamples(PAST, Example.notFlagged(longest + "x", plan("2026-12-31"), AS_OF)),
        "own-late has an example \"" + longest + "x\": describe each in a few words of its own.");
  }

  @Test
  void examplesAreJudgedAsTheySay() {
    assertBreach(
        withExamples(PAST, Example.notFlagged("late", plan("2026-11-22"), AS_OF)),
        "own-late finds [INFO] The deadline of 2026-11-22 has passed. on its example \"late\","
            + " which expects nothing: correct the rule or the example.");
    assertBreach(
        withExamples(FUTURE, Example.flagged("today", Severity.INFO, plan("2026-11-23"), AS_OF)),
        "own-late finds nothing on its example \"today\", which expects INFO: correct the rule or"
            + " the example.");
  }

  @Test
  void examplesSetNoParameterThatTheRuleHasNot() {
    assertBreach(
        withExamples(PAST.under(RuleSetting.with("days", 7)), FUTURE),
        "own-late is set amiss by its example \"due in June\": own-late has no parameter days; it"
            + " has none.");
  }

  @Test
  void theRuleBreaksDownOnNoPlan() {
    Late fragile =
        new Late() {
          @Override
          public void check(ActionCase action) {
            if (action.action().status().isClosed()) {
              throw new IllegalStateException("no such case");
            }
            super.check(action);
          }
        };

    assertThatThrownBy(() -> RuleTester.verify(fragile))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("own-late breaks down on mixture ")
        .hasMessageEndingWith(
            ": java.lang.IllegalStateException: no such case. A rule answers for every plan, and"
                + " fills every slot of its wording.");
  }

  @Test
  void theRuleKeepsNoState() {
    List<ActionCase> seen = new ArrayList<>();
    Late forgetful =
        new Late() {
          @Override
          public void check(ActionCase action) {
            seen.add(action);
            if (seen.size() < 20) {
              super.check(action);
            }
          }
        };

    assertThatThrownBy(() -> RuleTester.verify(forgetful))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("own-late gives another answer when it is asked again about ")
        .hasMessageEndingWith(": keep no state.");
  }

  @Test
  void everyTurningPointIsNamed() {
    Late untimely =
        new Late() {
          @Override
          public List<LocalDate> turningPoints(ActionCase action) {
            return List.of();
          }
        };

    assertThatThrownBy(() -> RuleTester.verify(untimely))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith(
            "own-late finds [INFO The deadline of 2026-06-30 has passed.] on its example \"due in"
                + " June\" as of 2026-07-01, but [] was foretold: name every day");
  }

  @Test
  void noFindingBeginsAfterTheDay() {
    Late early =
        new Late() {
          @Override
          public void check(ActionCase action) {
            if (action.deadline().isPresent()
                && action.asOf().isAfter(LocalDate.of(2026, 7, 1))
                && action.deadline().get().latest().isBefore(AS_OF)) {
              action
                  .flag(LATE)
                  .fact("deadline", action.deadline().get().latest())
                  .since(LocalDate.of(2026, 8, 1));
            }
          }

          @Override
          public List<LocalDate> turningPoints(ActionCase action) {
            return List.of(LocalDate.of(2026, 7, 2));
          }
        };

    assertBreach(
        early,
        "own-late says on 2026-07-02 that a finding on its example \"due in June\" began later.");
  }
}
