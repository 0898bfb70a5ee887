// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.actionplan.policy.ParameterValue.Day;
import org.actionplan.policy.ParameterValue.Flag;
import org.actionplan.policy.ParameterValue.Whole;
import org.actionplan.policy.ParameterValue.Words;
import org.actionplan.policy.Policy;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class ParameterTest {

  private static final Policy CORE = Policy.CORE;
  private static final Words WORDS = new Words(List.of("info", " Error "));

  @Test
  void aWholeNumberIsNeverNegative() {
    Parameter<Integer> days = Parameter.whole("days", 30, "Days.");

    assertThat(days.read(new Whole(0), CORE)).contains(0);
    assertThat(days.read(new Whole(-1), CORE)).isEmpty();
    assertThat(days.read(WORDS, CORE)).isEmpty();
    assertThat(days.defaultValue()).isEqualTo(30);
    assertThat(days.defaultText()).isEqualTo("30");
    assertThat(days.expected()).isEqualTo("a whole number, 0 or more");
  }

  @Test
  void aDefaultIsOneThatAPolicyMayGive() {
    assertThatThrownBy(() -> Parameter.whole("days", -1, "Days."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("defaultValue must be 0 or more, not -1");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    Parameter<Boolean> flag = Parameter.flag("suggest", true, "Suggest.");

    assertThat(flag.read(new Flag(false), CORE)).contains(false);
    assertThat(flag.read(new Whole(1), CORE)).isEmpty();
    assertThat(flag.defaultText()).isEqualTo("true");
  }

  @Test
  void aDayIsNoneByDefault() {
    LocalDate meeting = LocalDate.of(2027, 2, 2);
    Parameter<Optional<LocalDate>> until = Parameter.day("until", "Until.");

    assertThat(until.read(new Day(meeting), CORE)).contains(Optional.of(meeting));
    assertThat(until.read(new Flag(true), CORE)).isEmpty();
    assertThat(until.defaultValue()).isEmpty();
    assertThat(until.defaultText()).isEqualTo("none");
  }

  @Test
  void wordsAreKeptAsGiven() {
    Parameter<List<String>> words = Parameter.words("words", List.of("TBC", "all"), "Words.");

    assertThat(words.read(WORDS, CORE)).contains(List.of("info", " Error "));
    assertThat(words.read(new Whole(1), CORE)).isEmpty();
    assertThat(words.defaultText()).isEqualTo("TBC, all");
  }

  @Test
  void choicesAreNamedWithoutRegardToCase() {
    Parameter<Set<Severity>> choices =
        Parameter.choices("severities", Severity.class, Set.of(Severity.WARNING), "Some.");

    assertThat(choices.read(WORDS, CORE)).contains(Set.of(Severity.INFO, Severity.ERROR));
    assertThat(choices.read(new Words(List.of()), CORE)).contains(Set.of());
    assertThat(choices.read(new Words(List.of("info", "fatal")), CORE)).isEmpty();
    assertThat(choices.read(new Whole(1), CORE)).isEmpty();
    assertThat(choices.expected()).isEqualTo("a list out of INFO, WARNING, ERROR");
    assertThat(choices.defaultText()).isEqualTo("WARNING");
  }

  @Test
  void aChoiceIsExactlyOneWord() {
    Parameter<Severity> choice = Parameter.choice("severity", Severity.INFO, "One.");

    assertThat(choice.read(new Words(List.of("warning")), CORE)).contains(Severity.WARNING);
    assertThat(choice.read(new Words(List.of()), CORE)).isEmpty();
    assertThat(choice.read(WORDS, CORE)).isEmpty();
    assertThat(choice.read(new Words(List.of("fatal")), CORE)).isEmpty();
    assertThat(choice.expected()).isEqualTo("one of INFO, WARNING, ERROR");
  }

  @Test
  void aNameStandsForWhatThePolicySays() {
    Parameter<Optional<List<Integer>>> named =
        Parameter.named(
            "sizes",
            "a list of sizes",
            policy -> Map.of("none", 0, policy.name().orElse("all"), 1),
            "Some.");

    assertThat(named.read(new Words(List.of(" core ", "none")), CORE))
        .contains(Optional.of(List.of(1, 0)));
    assertThat(named.read(new Words(List.of()), CORE)).contains(Optional.of(List.of()));
    assertThat(named.read(new Words(List.of("core", "all")), CORE)).isEmpty();
    assertThat(named.read(new Words(List.of("all")), Policy.builder().build()))
        .contains(Optional.of(List.of(1)));
    assertThat(named.read(new Whole(1), CORE)).isEmpty();
    assertThat(named.defaultText()).isEqualTo("none");
    assertThat(named.expected()).isEqualTo("a list of sizes");
  }

  @Test
  void theNearestOfTheKnownWordsIsSuggested() {
    Parameter<Severity> choice = Parameter.choice("severity", Severity.INFO, "One.");
    Parameter<Optional<List<Integer>>> named =
        Parameter.named("sizes", "sizes", policy -> Map.of("small", 0, "large", 1), "Some.");

    assertThat(choice.suggestion(new Words(List.of("info", "waring")), CORE)).contains("WARNING");
    assertThat(
            Parameter.choices("severities", Severity.class, Set.of(), "Some.")
                .suggestion(new Words(List.of("waring")), CORE))
        .contains("WARNING");
    assertThat(choice.suggestion(new Words(List.of("Error")), CORE)).isEmpty();
    assertThat(choice.suggestion(new Words(List.of("fatal")), CORE)).isEmpty();
    assertThat(choice.suggestion(new Whole(1), CORE)).isEmpty();
    assertThat(named.suggestion(new Words(List.of("small", " smal ")), CORE)).contains("small");
    assertThat(Parameter.words("words", List.of(), "Any.").suggestion(WORDS, CORE)).isEmpty();
    assertThat(named.as(List::of).suggestion(new Words(List.of("larg")), CORE)).contains("large");
  }

  @Test
  void aPreparedParameterKeepsItsNameAndText() {
    Parameter<Integer> size = Parameter.words("words", List.of("a"), "Words.").as(List::size);

    assertThat(size.name()).isEqualTo("words");
    assertThat(size.meaning()).isEqualTo("Words.");
    assertThat(size.defaultValue()).isEqualTo(1);
    assertThat(size.defaultText()).isEqualTo("a");
    assertThat(size.read(WORDS, CORE)).contains(2);
    assertThat(size.read(new Whole(1), CORE)).isEmpty();
  }

  @Test
  void twoParametersOfARuleDifferInName() {
    Parameter<Integer> days = Parameter.whole("days", 30, "Days.");

    assertThatThrownBy(
            () ->
                RuleDefinition.of("own-rule", Severity.INFO)
                    .parameters(days, Parameter.flag("days", true, "Days."))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("parameters of own-rule must differ in name, but two are days");
  }
}
