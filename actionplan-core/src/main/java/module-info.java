// SPDX-License-Identifier: Apache-2.0
/**
 * Action plans, how they are to be judged, and what was found: the vocabulary that every other
 * module shares. Needs nothing but {@code java.base} at run time.
 */
module org.actionplan.core {
  requires static jakarta.validation;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports org.actionplan.budget;
  exports org.actionplan.calendar;
  exports org.actionplan.change;
  exports org.actionplan.plan;
  exports org.actionplan.policy;
  exports org.actionplan.report;
  exports org.actionplan.rollup;
}
