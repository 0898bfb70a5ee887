// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What actions cost in all: like added to like, and how many do not say. Nothing that was not
 * answered is taken for zero. Actions that were given up are left out.
 *
 * @param sums the amounts, by currency, period and state of funding
 * @param answers how many actions answer in which way; without those that none gives
 */
public record BudgetRollUp(
    SortedMap<MoneyKey, MoneySum> sums, SortedMap<BudgetAnswer, Integer> answers) {

  /**
   * Copies the maps.
   *
   * @param sums the amounts, by currency, period and state of funding
   * @param answers how many actions answer in which way
   */
  public BudgetRollUp {
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /**
   * How many actions leave open what they cost: the sums do not hold for them.
   *
   * @return the number of those still to be confirmed, unstated and unreadable
   */
  public int unanswered() {
    return answers.entrySet().stream()
        .filter(answer -> !answer.getKey().isAnswer())
        .mapToInt(answer -> answer.getValue())
        .sum();
  }
}
