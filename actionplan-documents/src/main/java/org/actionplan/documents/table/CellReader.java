// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.TimescaleExplanation;
import org.actionplan.plan.Reference;

/**
 * Reads the cells of one plan.
 *
 * @param conventions what decides between readings
 * @param approvedOn the date of the plan, where the document gives it
 */
record CellReader(Conventions conventions, Optional<DateWindow> approvedOn) {

  Budget budget(String words) {
    return Budget.parse(words, conventions);
  }

  TimescaleExplanation timescale(String words) {
    return Timescale.explain(words, conventions, approvedOn);
  }

  Optional<DateWindow> date(String words) {
    return DateInWords.find(words, conventions).map(DateInWords::window);
  }

  /** A reference without brackets around it or a dot at its end; empty if it is none. */
  static Optional<Reference> reference(String words) {
    String label = Words.inOneLine(words);
    if (label.startsWith("(") && label.indexOf(')') == label.length() - 1) {
      label = label.substring(1, label.length() - 1);
    } else if (label.endsWith(")") && label.indexOf('(') < 0) {
      label = label.substring(0, label.length() - 1);
    } else if (label.endsWith(".") || label.endsWith(":")) {
      label = label.substring(0, label.length() - 1);
    }
    boolean says = label.chars().anyMatch(Character::isLetterOrDigit);
    return says && label.length() <= Reference.MAX_LENGTH
        ? Optional.of(Reference.of(label))
        : Optional.empty();
  }

  /** Whether a cell only says that there is nothing to say: a dash, or "N/A". */
  static boolean isPlaceholder(String words) {
    return switch (String.join("", Words.of(words))) {
      case "", "na", "none", "notapplicable" -> words.length() <= 16 && words.indexOf('?') < 0;
      default -> false;
    };
  }
}
