// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads the EDTF forms that {@link DateWindow} lists, and nothing else. */
final class EdtfParser {

  private EdtfParser() {}

  static DateWindow parse(String edtf) {
    int slash = edtf.indexOf('/');
    try {
      return slash < 0
          ? point(edtf)
          : new DateInterval(end(edtf.substring(0, slash)), end(edtf.substring(slash + 1)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "edtf must be a date such as 2022-12-31, 2022-12, 2022-23, 2022-33, 2022 or"
              + " 2022-10/2023-03, but was \""
              + edtf
              + "\"",
          e);
    }
  }

  private static Optional<DatePoint> end(String text) {
    return text.equals("..") ? Optional.empty() : Optional.of(point(text));
  }

  private static DatePoint point(String text) {
    Qualifier qualifier = qualifier(text);
    int length = text.length() - qualifier.symbol().length();
    DatePoint point =
        switch (length) {
          case 4 -> DateWindow.ofYear(digits(text, 0, 4));
          case 7 -> partOfYear(digits(text, 0, 4), afterDash(text, 4));
          case 10 ->
              DateWindow.of(
                  LocalDate.of(digits(text, 0, 4), afterDash(text, 4), afterDash(text, 7)));
          default -> throw new IllegalArgumentException("length " + length);
        };
    return qualifier == Qualifier.NONE ? point : point.withQualifier(qualifier);
  }

  private static DatePoint partOfYear(int year, int code) {
    if (code >= 21 && code <= 24) {
      LocalDate firstDay = LocalDate.of(year, (code - 20) * 3, 1);
      return new DatePoint(Precision.SEASON, firstDay, Qualifier.NONE);
    }
    return code > 24
        ? DateWindow.ofQuarter(year, code - 32)
        : DateWindow.of(YearMonth.of(year, code));
  }

  private static Qualifier qualifier(String text) {
    if (text.isEmpty() || Character.isDigit(text.charAt(text.length() - 1))) {
      return Qualifier.NONE;
    }
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier != Qualifier.NONE && text.endsWith(qualifier.symbol())) {
        return qualifier;
      }
    }
    return Qualifier.NONE;
  }

  private static int afterDash(String text, int at) {
    if (text.charAt(at) != '-') {
      throw new IllegalArgumentException("no dash at " + at);
    }
    return digits(text, at + 1, at + 3);
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("no digit at " + i);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
