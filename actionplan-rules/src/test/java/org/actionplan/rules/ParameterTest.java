// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.policy.ParameterValue.Day;
import org.actionplan.policy.ParameterValue.Flag;
import org.actionplan.policy.ParameterValue.Whole;
import org.actionplan.policy.ParameterValue.Words;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;

class ParameterTest {

  private static final Words WORDS = new Words(List.of("info", " Error "));

  @Test
  void aWholeNumberIsNeverNegative() {
    Parameter<Integer> days = Parameter.whole("days", 30, "Days.");

    assertThat(days.read(new Whole(0))).contains(0);
    assertThat(days.read(new Whole(-1))).isEmpty();
    assertThat(days.read(WORDS)).isEmpty();
    assertThat(days.defaultValue()).isEqualTo(30);
    assertThat(days.defaultText()).isEqualTo("30");
    assertThat(days.expected()).isEqualTo("a whole number, 0 or more");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    Parameter<Boolean> flag = Parameter.flag("suggest", true, "Suggest.");

    assertThat(flag.read(new Flag(false))).contains(false);
    assertThat(flag.read(new Whole(1))).isEmpty();
    assertThat(flag.defaultText()).isEqualTo("true");
  }

  @Test
  void aDayIsNoneByDefault() {
    LocalDate meeting = LocalDate.of(2027, 2, 2);
    Parameter<Optional<LocalDate>> until = Parameter.day("until", "Until.");

    assertThat(until.read(new Day(meeting))).contains(Optional.of(meeting));
    assertThat(until.read(new Flag(true))).isEmpty();
    assertThat(until.defaultValue()).isEmpty();
    assertThat(until.defaultText()).isEqualTo("none");
  }

  @Test
  void wordsAreKeptAsGiven() {
    Parameter<List<String>> words = Parameter.words("words", List.of("TBC", "all"), "Words.");

    assertThat(words.read(WORDS)).contains(List.of("info", " Error "));
    assertThat(words.read(new Whole(1))).isEmpty();
    assertThat(words.defaultText()).isEqualTo("TBC, all");
  }

  @Test
  void choicesAreNamedWithoutRegardToCase() {
    Parameter<Set<Severity>> choices =
        Parameter.choices("severities", Severity.class, Set.of(Severity.WARNING), "Some.");

    assertThat(choices.read(WORDS)).contains(Set.of(Severity.INFO, Severity.ERROR));
    assertThat(choices.read(new Words(List.of()))).contains(Set.of());
    assertThat(choices.read(new Words(List.of("info", "fatal")))).isEmpty();
    assertThat(choices.read(new Whole(1))).isEmpty();
    assertThat(choices.expected()).isEqualTo("a list out of INFO, WARNING, ERROR");
    assertThat(choices.defaultText()).isEqualTo("WARNING");
  }

  @Test
  void aChoiceIsExactlyOneWord() {
    Parameter<Severity> choice = Parameter.choice("severity", Severity.INFO, "One.");

    assertThat(choice.read(new Words(List.of("warning")))).contains(Severity.WARNING);
    assertThat(choice.read(new Words(List.of()))).isEmpty();
    assertThat(choice.read(WORDS)).isEmpty();
    assertThat(choice.read(new Words(List.of("fatal")))).isEmpty();
    assertThat(choice.expected()).isEqualTo("one of INFO, WARNING, ERROR");
  }

  @Test
  void aPreparedParameterKeepsItsNameAndText() {
    Parameter<Integer> size = Parameter.words("words", List.of("a"), "Words.").as(List::size);

    assertThat(size.name()).isEqualTo("words");
    assertThat(size.defaultValue()).isEqualTo(1);
    assertThat(size.defaultText()).isEqualTo("a");
    assertThat(size.read(WORDS)).contains(2);
    assertThat(size.read(new Whole(1))).isEmpty();
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
