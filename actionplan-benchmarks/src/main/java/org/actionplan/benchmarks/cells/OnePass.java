// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads twenty plain forms of a date in one pass, each character once, and nothing else: the least
 * that reading a cell can take. It keeps neither the text nor how precise the date is, and knows
 * one fiscal year, that from April.
 */
final class OnePass {

  private static final String[] MONTHS = {
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december"
  };

  private final String text;
  private int at;
  private int digits;

  private OnePass(String text) {
    this.text = text;
  }

  /** The first day of the date, or null if it is in none of the forms. */
  static @Nullable LocalDate firstDay(String text) {
    OnePass pass = new OnePass(text);
    LocalDate day = pass.date();
    return pass.at == text.length() ? day : null;
  }

  private @Nullable LocalDate date() {
    char first = peek();
    if (first == 'Q') {
      at++;
      int quarter = number();
      return quarter < 1 || quarter > 4 || !skip(' ') ? null : day(year(), quarter * 3 - 2, 1);
    }
    if (first > '9') {
      return fromMonth();
    }
    int number = number();
    return digits == 4 ? fromYear(number) : fromDay(number);
  }

  /** "2024", "2024-03", "2024-03-31", "2024/03/31", "2024/25", "2024-25". */
  private @Nullable LocalDate fromYear(int year) {
    char mark = peek();
    if (mark != '-' && mark != '/') {
      return day(year, 1, 1);
    }
    at++;
    int second = number();
    if (skip(mark)) {
      return day(year, second, number());
    }
    return second == (year + 1) % 100 ? day(year, 4, 1) : day(year, second, 1);
  }

  /** "31/03/2024", "31.03.24", "03/2024", "31 March 2024", "31st Mar 2024", "31-Mar-24". */
  private @Nullable LocalDate fromDay(int day) {
    char mark = peek();
    if (mark > '9') {
      at += 2;
      mark = peek();
    }
    at++;
    if (peek() > '9') {
      int month = month();
      return skip(mark) ? day(year(), month, day) : null;
    }
    int second = number();
    if (digits == 4) {
      return day(second, day, 1);
    }
    return skip(mark) ? day(year(), second, day) : null;
  }

  /** "March 2024", "Mar 2024", "Mar-24", "March 31, 2024", "Mar 31, 2024". */
  private @Nullable LocalDate fromMonth() {
    int month = month();
    boolean dash = skip('-');
    if (!dash && !skip(' ')) {
      return null;
    }
    int number = number();
    if (dash || digits == 4) {
      return day(digits == 2 ? 2000 + number : number, month, 1);
    }
    return skip(',') && skip(' ') ? day(year(), month, number) : null;
  }

  private int year() {
    int year = number();
    return digits == 2 ? 2000 + year : year;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    boolean exists =
        year > 1900
            && month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** The value of the digits that follow; how many there were is noted. */
  private int number() {
    int start = at;
    int number = 0;
    for (char c = peek(); c >= '0' && c <= '9'; c = peek()) {
      number = number * 10 + c - '0';
      at++;
    }
    digits = at - start;
    return number;
  }

  /** The month of which the letters that follow are the name, or the first of it; 0 if of none. */
  private int month() {
    int start = at;
    while (peek() > '9') {
      at++;
    }
    for (int month = 0; at - start >= 3 && month < 12; month++) {
      if (MONTHS[month].regionMatches(true, 0, text, start, at - start)) {
        return month + 1;
      }
    }
    return 0;
  }

  private boolean skip(char mark) {
    boolean is = peek() == mark;
    at += is ? 1 : 0;
    return is;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
