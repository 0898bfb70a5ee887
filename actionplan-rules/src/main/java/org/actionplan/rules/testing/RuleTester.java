// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.util.List;
import java.util.Objects;
import org.actionplan.rules.Rule;

/**
 * Holds a rule to its contract, in one line of a test:
 *
 * <pre>{@code
 * @Test
 * void keepsTheContractOfRules() {
 *   RuleTester.verify(OwnRule.ACTION_VAGUE);
 * }
 * }</pre>
 *
 * <p>What is checked:
 *
 * <ul>
 *   <li>the documentation: summary, why, source, help, and what each parameter means;
 *   <li>the wordings: each has a key that begins with the id, is a sentence with an advice, and is
 *       said in an example;
 *   <li>the {@linkplain Rule#examples() examples}: of both sides, each judged as it says;
 *   <li>that the rule is pure: it gives the same answer again, in another order and in another
 *       thread, and breaks down on no plan;
 *   <li>that it names its turning points: the verdict changes on no other day.
 * </ul>
 *
 * <p>The last two are checked on the examples and on dozens of plans mixed out of them, which are
 * the same in every run. Needs no test framework.
 */
public final class RuleTester {

  private RuleTester() {}

  /**
   * Checks one rule.
   *
   * @param rule the rule, with examples
   * @throws AssertionError if the rule breaks its contract; the message says how, where, and what
   *     to do about it
   */
  public static void verify(Rule rule) {
    Trial trial = Trial.of(Objects.requireNonNull(rule, "rule"));
    new DocumentationContract(trial).verify();
    new ExampleContract(trial).verify();
    List<Specimen> specimens = Specimen.of(rule);
    new PurityContract(trial).verify(specimens);
    specimens.forEach(new TimeContract(trial)::verify);
  }
}
