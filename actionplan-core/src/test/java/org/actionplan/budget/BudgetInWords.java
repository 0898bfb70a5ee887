// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.util.Locale;

/** Writes the meaning of a budget on one line, as the table of phrasings does. */
final class BudgetInWords {

  private BudgetInWords() {}

  static String of(Budget budget) {
    if (budget instanceof Budget.Costed costed) {
      return costed(costed);
    }
    if (budget instanceof Budget.Band band) {
      return band.level().name().toLowerCase(Locale.ROOT);
    }
    if (budget instanceof Budget.WithinExisting) {
      return "existing";
    }
    if (budget instanceof Budget.ToBeConfirmed) {
      return "tbc";
    }
    if (budget instanceof Budget.NotApplicable) {
      return "n/a";
    }
    return budget.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String costed(Budget.Costed costed) {
    MoneyRange range = costed.amount();
    StringBuilder words = new StringBuilder(range.approximate() ? "~" : "");
    String low = range.min().map(money -> money.amount().toPlainString()).orElse("");
    String high = range.max().map(money -> money.amount().toPlainString()).orElse("");
    words.append(low.equals(high) ? low : low + ".." + high);
    range
        .min()
        .or(range::max)
        .flatMap(Money::currency)
        .ifPresent(currency -> words.append(' ').append(currency));
    costed.per().ifPresent(per -> words.append(" / ").append(per));
    Funding funding = costed.funding();
    funding
        .type()
        .ifPresent(type -> words.append(' ').append(type.name().toLowerCase(Locale.ROOT)));
    funding
        .state()
        .ifPresent(state -> words.append(' ').append(state.name().toLowerCase(Locale.ROOT)));
    funding.source().ifPresent(source -> words.append(" from ").append(source));
    return words.toString();
  }
}
