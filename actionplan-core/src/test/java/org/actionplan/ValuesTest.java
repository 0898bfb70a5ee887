// SPDX-License-Identifier: Apache-2.0
package org.actionplan;

import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.calendar.WorkingDays;
import org.actionplan.policy.ClockId;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.RuleFailure;
import org.actionplan.report.RuleId;
import org.actionplan.report.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are equal if all they hold is equal. */
class ValuesTest {

  static Stream<Class<?>> values() {
    return Stream.of(
        Budget.Costed.class,
        Budget.Band.class,
        ClockId.class,
        Funding.class,
        Place.Position.class,
        Place.Cell.class,
        RuleFailure.class,
        WorkingDays.class);
  }

  @ParameterizedTest
  @MethodSource("values")
  void areEqualIfAllTheyHoldIsEqual(Class<?> value) {
    EqualsVerifier.forClass(value)
        .withPrefabValues(JsonPointer.class, JsonPointer.ROOT, JsonPointer.of("/title"))
        .withPrefabValues(RuleId.class, RuleId.of("a"), RuleId.of("b"))
        .withPrefabValues(
            Subject.class,
            Subject.of(JsonPointer.ROOT, "plan"),
            Subject.of(JsonPointer.of("/title"), "title"))
        .verify();
  }
}
