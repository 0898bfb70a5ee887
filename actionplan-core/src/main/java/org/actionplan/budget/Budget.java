// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import java.time.Period;
import java.util.Optional;
import org.actionplan.calendar.Conventions;

/**
 * What an action costs: the words of the cell, and what they were understood to mean.
 *
 * <p>The text is always kept as written; the variant says how it was read. {@code N/A} is an answer
 * ({@link NotApplicable}); {@code TBC} and {@code ????} owe one ({@link ToBeConfirmed}); a blank
 * cell says nothing ({@link Unstated}); "GIF" is {@link Unreadable}. Nothing is ever taken for
 * zero.
 *
 * <p>Two budgets are equal if text and reading are equal. All variants are immutable.
 */
public sealed interface Budget {

  /**
   * The text of the cell as written, character for character.
   *
   * @return the text; empty for a blank cell
   */
  String text();

  /**
   * Whether the question "what does it cost?" has an answer, be it "nothing" or "not applicable".
   *
   * @return false for a blank, an owed figure and a text that was not understood
   */
  boolean isAnswered();

  /**
   * Whether the words say that the money is there, or that none is needed.
   *
   * @return true for existing resources, no cost, and costs said to be funded
   */
  default boolean isSecured() {
    return false;
  }

  /**
   * Reads the text of a cell. Never fails: what is not understood is {@link Unreadable}.
   *
   * @param text as written, for example {@code "£50-60k a year"}
   * @param conventions where the currency of a bare amount comes from
   * @return the text with its reading
   */
  static Budget parse(String text, Conventions conventions) {
    return BudgetReader.read(text, conventions);
  }

  /**
   * Nothing was said: a blank cell, or a dash.
   *
   * @param text as written; empty or only white space, dashes and the like
   */
  record Unstated(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return false;
    }
  }

  /**
   * A figure is owed: "TBC", "to be determined", "????", "unknown at this stage".
   *
   * @param text as written
   */
  record ToBeConfirmed(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return false;
    }
  }

  /**
   * Said not to apply: "N/A".
   *
   * @param text as written
   */
  record NotApplicable(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return true;
    }
  }

  /**
   * Said to cost nothing: "nil", "no cost".
   *
   * @param text as written
   */
  record None(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return true;
    }

    @Override
    public boolean isSecured() {
      return true;
    }
  }

  /**
   * Met from what is there: "within existing resources", "officer time".
   *
   * @param text as written
   */
  record WithinExisting(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return true;
    }

    @Override
    public boolean isSecured() {
      return true;
    }
  }

  /**
   * An amount or a range of amounts.
   *
   * @param text as written
   * @param amount the amount or range, for example 45000 GBP
   * @param per the period for which it is spent again, for example {@code P1Y} for "£45,000pa"
   * @param funding where the money comes from
   */
  record Costed(String text, MoneyRange amount, Optional<Period> per, Funding funding)
      implements Budget {
    @Override
    public boolean isAnswered() {
      return true;
    }

    @Override
    public boolean isSecured() {
      return funding.state().filter(FundingState.SECURED::equals).isPresent();
    }
  }

  /**
   * A band whose amounts, if any, are in the legend of the document: "Low", "££".
   *
   * @param text as written
   * @param level low, medium or high
   */
  record Band(String text, Level level) implements Budget {

    /** The step of the band. */
    public enum Level {
      /** "Low", "£". */
      LOW,
      /** "Medium", "moderate", "££". */
      MEDIUM,
      /** "High", "£££". */
      HIGH
    }

    @Override
    public boolean isAnswered() {
      return true;
    }
  }

  /**
   * Words about resources without a figure: "Partnership staffing".
   *
   * @param text as written
   */
  record Described(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return true;
    }
  }

  /**
   * Something was said that no reader understood: an unexplained code, a damaged cell.
   *
   * @param text as written
   */
  record Unreadable(String text) implements Budget {
    @Override
    public boolean isAnswered() {
      return false;
    }
  }
}
