// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/**
 * A rule that broke down instead of judging: an error in the program, not in the data.
 *
 * <p>Kept apart from the findings, so that the other rules still count and nobody takes the silence
 * of this one for approval.
 *
 * @param rule the rule that threw
 * @param subject what it was judging
 * @param cause the class and message of what it threw, for example {@code
 *     "java.lang.IllegalStateException: no register"}
 */
public record RuleFailure(RuleId rule, Subject subject, String cause) {}
