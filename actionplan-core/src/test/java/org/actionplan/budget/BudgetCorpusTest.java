// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.corpus.LabelledCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Published cells about cost: what was reached must not be lost. */
class BudgetCorpusTest {

  @Test
  void readsPublishedCells(TestReporter reporter) {
    List<String> missed = new ArrayList<>();
    int clear = 0;
    int right = 0;
    int wrong = 0;
    for (LabelledCell cell : LabelledCell.read("budgets.jsonl")) {
      Budget budget =
          Budget.parse(
              cell.text(), Conventions.presets().get(cell.field("conventions").orElseThrow()));
      boolean hit = isRight(cell, budget);
      if (!hit) {
        missed.add((cell.isDebatable() ? "debatable: " : "") + cell.fields() + " -> " + budget);
      }
      if (!cell.isDebatable()) {
        clear++;
        right += hit ? 1 : 0;
        wrong += hit || budget instanceof Budget.Unreadable ? 0 : 1;
      }
    }
    reporter.publishEntry(
        "budgets", right + " of " + clear + " clear lines right, " + wrong + " wrong");
    assertThat(right).as("missed: %s", String.join("\n", missed)).isEqualTo(clear);
    assertThat(wrong).isZero();
  }

  private static boolean isRight(LabelledCell cell, Budget budget) {
    return switch (cell.field("kind").orElseThrow()) {
      case "AMOUNT", "RANGE" -> budget instanceof Budget.Costed costed && isAmount(cell, costed);
      case "NONE" -> budget instanceof Budget.None;
      case "WITHIN_EXISTING" -> budget instanceof Budget.WithinExisting;
      case "TBC" -> budget instanceof Budget.ToBeConfirmed;
      case "NA" -> budget instanceof Budget.NotApplicable;
      case "NARRATIVE" ->
          budget instanceof Budget.Described
              || budget instanceof Budget.Band
              || budget instanceof Budget.WithinExisting;
      case "UNKNOWN" -> budget instanceof Budget.Unreadable;
      default -> throw new AssertionError(cell);
    };
  }

  private static boolean isAmount(LabelledCell cell, Budget.Costed costed) {
    MoneyRange range = costed.amount();
    return isMoney(cell.field("min"), cell.field("currency"), range.min())
        && isMoney(cell.field("max"), cell.field("currency"), range.max())
        && cell.field("per").equals(costed.per().map(Object::toString));
  }

  private static boolean isMoney(
      Optional<String> amount, Optional<String> currency, Optional<Money> money) {
    return amount.isPresent() == money.isPresent()
        && money
            .map(
                m ->
                    m.amount().compareTo(new BigDecimal(amount.orElseThrow())) == 0
                        && m.currency().map(Object::toString).equals(currency))
            .orElse(true);
  }
}
