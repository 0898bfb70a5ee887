// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.actionplan.calendar.BankHolidays.ENGLAND_AND_WALES;
import static org.actionplan.calendar.BankHolidays.NORTHERN_IRELAND;
import static org.actionplan.calendar.BankHolidays.SCOTLAND;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Which holidays each part of the United Kingdom keeps, and what was proclaimed for one year. */
final class BankHolidayTable {

  /** A day that comes every year. */
  interface Feast {
    LocalDate in(int year);
  }

  /** A day of one year only. */
  private record Proclaimed(LocalDate day, Set<BankHolidays> in) {
    static Proclaimed of(String day, BankHolidays... in) {
      return new Proclaimed(LocalDate.parse(day), Set.of(in));
    }
  }

  private static final Feast NEW_YEAR = on(1, 1);
  private static final Feast GOOD_FRIDAY = year -> Easter.sunday(year).minusDays(2);
  private static final Feast EASTER_MONDAY = year -> Easter.sunday(year).plusDays(1);
  private static final Feast EARLY_MAY = moved(firstMonday(5), "2020-05-08");
  private static final Feast SPRING = moved(lastMonday(5), "2012-06-04", "2022-06-02");
  private static final Feast CHRISTMAS = on(12, 25);
  private static final Feast BOXING_DAY = on(12, 26);

  private static final List<Feast> IN_ENGLAND_AND_WALES =
      List.of(
          NEW_YEAR,
          GOOD_FRIDAY,
          EASTER_MONDAY,
          EARLY_MAY,
          SPRING,
          lastMonday(8),
          CHRISTMAS,
          BOXING_DAY);

  private static final List<Feast> IN_SCOTLAND =
      List.of(
          NEW_YEAR,
          on(1, 2),
          GOOD_FRIDAY,
          EARLY_MAY,
          SPRING,
          firstMonday(8),
          on(11, 30),
          CHRISTMAS,
          BOXING_DAY);

  private static final List<Feast> IN_NORTHERN_IRELAND =
      List.of(
          NEW_YEAR,
          on(3, 17),
          GOOD_FRIDAY,
          EASTER_MONDAY,
          EARLY_MAY,
          SPRING,
          on(7, 12),
          lastMonday(8),
          CHRISTMAS,
          BOXING_DAY);

  private static final List<Proclaimed> ONCE =
      List.of(
          everywhere("2011-04-29"), // royal wedding
          everywhere("2012-06-05"), // Diamond Jubilee
          everywhere("2022-06-03"), // Platinum Jubilee
          everywhere("2022-09-19"), // state funeral of Queen Elizabeth II
          everywhere("2023-05-08"), // coronation of King Charles III
          Proclaimed.of("2026-06-15", SCOTLAND)); // men's football World Cup

  private BankHolidayTable() {}

  /** The holidays that come every year, in the order in which substitutes are given. */
  static List<Feast> of(BankHolidays part) {
    return switch (part) {
      case NONE -> List.of();
      case ENGLAND_AND_WALES -> IN_ENGLAND_AND_WALES;
      case SCOTLAND -> IN_SCOTLAND;
      case NORTHERN_IRELAND -> IN_NORTHERN_IRELAND;
    };
  }

  /** The days that were holidays in one year only. */
  static List<LocalDate> proclaimed(BankHolidays part, int year) {
    return ONCE.stream()
        .filter(once -> once.day().getYear() == year && once.in().contains(part))
        .map(Proclaimed::day)
        .toList();
  }

  private static Proclaimed everywhere(String day) {
    return Proclaimed.of(day, ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND);
  }

  private static Feast on(int month, int day) {
    return year -> LocalDate.of(year, month, day);
  }

  private static Feast firstMonday(int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static Feast lastMonday(int month) {
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** A feast that was kept on another day in the years of the given days. */
  private static Feast moved(Feast feast, String... days) {
    List<LocalDate> otherwise = List.of(days).stream().map(LocalDate::parse).toList();
    return year ->
        otherwise.stream().filter(day -> day.getYear() == year).findFirst().orElse(feast.in(year));
  }
}
