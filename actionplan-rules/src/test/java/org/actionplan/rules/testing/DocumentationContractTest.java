// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.actionplan.report.Severity;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.PlanRule;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;
import org.junit.jupiter.api.Test;

class DocumentationContractTest {

  private static final String SENTENCE = ", with a capital and a full stop, but has ";

  private static void verify(UnaryOperator<RuleDefinition.Builder> change) {
    RuleDefinition definition =
        change
            .apply(
                RuleDefinition.of("own-late", Severity.INFO)
                    .summary("An action is late.")
                    .why("A date is a promise.")
                    .source("Standing orders.")
                    .help("docs/late.md")
                    .wordings(Wording.of("own-late", "It is late.", "Do it.")))
            .build();
    new DocumentationContract(Trial.of(PlanRule.of(definition, plan -> {}))).verify();
  }

  private static void assertKept(UnaryOperator<RuleDefinition.Builder> change) {
    assertThatCode(() -> verify(change)).doesNotThrowAnyException();
  }

  private static void assertBreach(UnaryOperator<RuleDefinition.Builder> change, String sentence) {
    assertThatThrownBy(() -> verify(change))
        .isInstanceOf(AssertionError.class)
        .hasMessage("own-late " + sentence);
  }

  @Test
  void aSentenceMayBeginWithAQuotationANumberOrASlot() {
    assertKept(rule -> rule.summary("\"TBC\" is no date."));
    assertKept(rule -> rule.summary("7 days are no year."));
    assertKept(rule -> rule.wordings(Wording.of("own-late", "{days} are over.", "Do it.")));
    assertBreach(
        rule -> rule.summary("\"tbc\" is no date."),
        "needs a sentence as summary" + SENTENCE + "\"\"tbc\" is no date.\"");
    assertBreach(rule -> rule.why("."), "needs a sentence as why" + SENTENCE + "\".\"");
  }

  @Test
  void aWordingIsASentenceAndSoIsItsAdvice() {
    assertBreach(
        rule -> rule.wordings(Wording.of("own-late", "it is late.", "Do it.")),
        "needs a sentence as template of own-late" + SENTENCE + "\"it is late.\"");
    assertBreach(
        rule -> rule.wordings(Wording.of("own-late", "It is late.", "Do it")),
        "needs a sentence as advice of own-late" + SENTENCE + "\"Do it\"");
  }

  @Test
  void aParameterHasANameAndSaysWhatAPolicyMayGive() {
    assertKept(rule -> rule.parameters(Parameter.whole("graceDays", 0, "Days.")));
    assertBreach(
        rule -> rule.parameters(Parameter.whole("GraceDays", 0, "Days.")),
        "has a parameter \"GraceDays\": name it with letters, the first one small.");
    assertBreach(
        rule -> rule.parameters(Parameter.whole("", 0, "Days.")),
        "has a parameter \"\": name it with letters, the first one small.");
    assertBreach(
        rule -> rule.parameters(Parameter.of("clock", " ", Optional::of, "A clock.")),
        "does not say what a policy may give for the parameter clock.");
  }
}
