// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an authority takes for granted when it writes a date or an amount.
 *
 * <p>Conventions are a value that is passed in; nothing is taken from the machine. What they leave
 * undeclared stays open: under {@link #NEUTRAL}, "03/04/26" has two readings; under {@link
 * #UK_LOCAL_GOVERNMENT} it is 3 April 2026. A council whose quarters are fiscal declares so:
 *
 * <pre>{@code
 * Conventions ours = Conventions.UK_LOCAL_GOVERNMENT.withBareQuarter(QuarterCalendar.FISCAL);
 * }</pre>
 */
@Value.Immutable
public interface Conventions extends WithConventions {

  /** Nothing declared: no order of day and month, no fiscal year, no season, no currency. */
  Conventions NEUTRAL = builder().build();

  /** Day first, fiscal year from 1 April, northern seasons, GBP. */
  Conventions UK_LOCAL_GOVERNMENT =
      builder()
          .dayMonthOrder(DayMonthOrder.DAY_FIRST)
          .fiscalYearStart(MonthDay.of(Month.APRIL, 1))
          .seasons(SeasonCalendar.NORTHERN)
          .defaultCurrency(Currency.getInstance("GBP"))
          .build();

  /** Month first, fiscal year from 1 October named by its last year, northern seasons, USD. */
  Conventions US_FEDERAL =
      builder()
          .dayMonthOrder(DayMonthOrder.MONTH_FIRST)
          .fiscalYearStart(MonthDay.of(Month.OCTOBER, 1))
          .fiscalYearName(FiscalYearName.LAST_YEAR)
          .seasons(SeasonCalendar.NORTHERN)
          .defaultCurrency(Currency.getInstance("USD"))
          .build();

  /** Day first, fiscal year from 1 July named by its last year, southern seasons, AUD. */
  Conventions AUSTRALIA =
      builder()
          .dayMonthOrder(DayMonthOrder.DAY_FIRST)
          .fiscalYearStart(MonthDay.of(Month.JULY, 1))
          .fiscalYearName(FiscalYearName.LAST_YEAR)
          .seasons(SeasonCalendar.SOUTHERN)
          .defaultCurrency(Currency.getInstance("AUD"))
          .build();

  /** No order of day and month, as both are in use; fiscal year from 1 April, northern, CAD. */
  Conventions CANADA =
      builder()
          .fiscalYearStart(MonthDay.of(Month.APRIL, 1))
          .seasons(SeasonCalendar.NORTHERN)
          .defaultCurrency(Currency.getInstance("CAD"))
          .build();

  /**
   * The conventions that have a name in documents.
   *
   * @return {@code NEUTRAL}, {@code UK_LOCAL_GOVERNMENT}, {@code US_FEDERAL}, {@code AUSTRALIA} and
   *     {@code CANADA}, by name
   */
  static Map<String, Conventions> presets() {
    return ConventionPresets.BY_NAME;
  }

  /**
   * Which number of a date in figures is the day; undeclared, "03/04/26" has two readings.
   *
   * @return the order, or empty if not declared
   */
  Optional<DayMonthOrder> dayMonthOrder();

  /**
   * The first day of the fiscal year; undeclared, "2023/24" cannot be turned into days.
   *
   * @return for example {@code --04-01}, or empty if not declared
   */
  Optional<MonthDay> fiscalYearStart();

  /**
   * Which year names a fiscal year that is given by one year only; undeclared, "FY 2024" has two
   * readings.
   *
   * @return the naming, or empty if not declared
   */
  Optional<FiscalYearName> fiscalYearName();

  /**
   * Which calendar a quarter with a single year belongs to; undeclared, "Q3 2026" has two readings.
   * A fiscal quarter is one of the fiscal year that {@link #fiscalYearName()} says, and of the one
   * that begins in 2026 where that is not declared.
   *
   * @return the calendar, or empty if not declared
   */
  Optional<QuarterCalendar> bareQuarter();

  /**
   * Which months a season has; undeclared, "autumn 2022" has two readings.
   *
   * @return the calendar, or empty if not declared
   */
  Optional<SeasonCalendar> seasons();

  /**
   * The last day of the early part of a year, as in "early 2026".
   *
   * @return {@code --04-30} unless declared otherwise
   */
  @Value.Default
  default MonthDay earlyYearEnds() {
    return MonthDay.of(Month.APRIL, 30);
  }

  /**
   * The last day of the middle part of a year, as in "mid 2026".
   *
   * @return {@code --08-31} unless declared otherwise
   */
  @Value.Default
  default MonthDay midYearEnds() {
    return MonthDay.of(Month.AUGUST, 31);
  }

  /**
   * The last day of the early part of a month, as in "early June".
   *
   * @return 10 unless declared otherwise; 1 to 26
   */
  @Value.Default
  default int earlyMonthEnds() {
    return 10;
  }

  /**
   * The last day of the middle part of a month, as in "mid June".
   *
   * @return 20 unless declared otherwise; after the early part, up to 27
   */
  @Value.Default
  default int midMonthEnds() {
    return 20;
  }

  /**
   * How long after the date of the plan the "short term" ends; undeclared, it cannot be read.
   *
   * @return for example {@code P1Y}, or empty if there is no legend
   */
  Optional<Period> shortTerm();

  /**
   * How long after the date of the plan the "medium term" ends; undeclared, it cannot be read.
   *
   * @return for example {@code P3Y}, or empty if there is no legend
   */
  Optional<Period> mediumTerm();

  /**
   * How long after the date of the plan the "long term" ends; undeclared, it cannot be read.
   *
   * @return for example {@code P5Y}, or empty if there is no legend or no end
   */
  Optional<Period> longTerm();

  /**
   * The currency of an amount that names none; undeclared, such an amount has no currency.
   *
   * @return for example GBP, or empty if not declared
   */
  Optional<Currency> defaultCurrency();

  /** Refuses parts of a year or month that end before they begin, and terms without length. */
  @Value.Check
  default void check() {
    shortTerm().ifPresent(period -> Periods.requirePositive("shortTerm", period));
    mediumTerm().ifPresent(period -> Periods.requirePositive("mediumTerm", period));
    longTerm().ifPresent(period -> Periods.requirePositive("longTerm", period));
    if (!midYearEnds().isAfter(earlyYearEnds())) {
      throw new IllegalArgumentException(
          "midYearEnds must be after earlyYearEnds "
              + earlyYearEnds()
              + ", but was "
              + midYearEnds());
    }
    if (earlyMonthEnds() < 1 || midMonthEnds() <= earlyMonthEnds() || midMonthEnds() > 27) {
      throw new IllegalArgumentException(
          "earlyMonthEnds and midMonthEnds must be in order within 1 to 27, but were "
              + earlyMonthEnds()
              + " and "
              + midMonthEnds());
    }
  }

  /**
   * Starts from nothing declared.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Conventions}; not thread-safe. */
  final class Builder extends ImmutableConventions.Builder {
    Builder() {}
  }
}
