// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.explain;

/**
 * Something that a rule asked while it judged, and what it was told.
 *
 * @param question for example {@code "whether the action is open"}, {@code "the parameter
 *     graceDays"} or {@code "the day of judgement"}
 * @param answer for example {@code "yes"}, {@code "7, as the policy core sets it"} or {@code
 *     "2022-12-31"}
 */
public record Answer(String question, String answer) {

  /**
   * Question and answer.
   *
   * @return for example {@code "whether the action is open: yes"}
   */
  @Override
  public String toString() {
    return question + ": " + answer;
  }
}
