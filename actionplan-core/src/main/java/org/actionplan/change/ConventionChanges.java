// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Optional;
import org.actionplan.calendar.Conventions;

/** Finds which conventions of a plan were declared otherwise. */
final class ConventionChanges {

  private ConventionChanges() {}

  static void add(FieldChanges fields, Conventions from, Conventions to) {
    fields.value("conventions/dayMonthOrder", from.dayMonthOrder(), to.dayMonthOrder());
    fields.value("conventions/fiscalYearStart", from.fiscalYearStart(), to.fiscalYearStart());
    fields.value("conventions/fiscalYearName", from.fiscalYearName(), to.fiscalYearName());
    fields.value("conventions/bareQuarter", from.bareQuarter(), to.bareQuarter());
    fields.value("conventions/seasons", from.seasons(), to.seasons());
    add(fields, "earlyYearEnds", from.earlyYearEnds(), to.earlyYearEnds());
    add(fields, "midYearEnds", from.midYearEnds(), to.midYearEnds());
    add(fields, "earlyMonthEnds", from.earlyMonthEnds(), to.earlyMonthEnds());
    add(fields, "midMonthEnds", from.midMonthEnds(), to.midMonthEnds());
    fields.value("conventions/shortTerm", from.shortTerm(), to.shortTerm());
    fields.value("conventions/mediumTerm", from.mediumTerm(), to.mediumTerm());
    fields.value("conventions/longTerm", from.longTerm(), to.longTerm());
    fields.value("conventions/defaultCurrency", from.defaultCurrency(), to.defaultCurrency());
  }

  private static void add(FieldChanges fields, String name, Object from, Object to) {
    fields.value("conventions/" + name, Optional.of(from), Optional.of(to));
  }
}
