// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;

/**
 * What the document says about how its own words are to be read.
 *
 * <p>The short form of a timescale may stand before the conventions by which it is to be read, and
 * a field of an earlier version before the version. The context notices, so that the document can
 * be read once more by what is then known.
 */
final class Context {

  private final Lifting format;
  private Lifting lifting;
  private Conventions conventions = Conventions.NEUTRAL;
  private Optional<DateWindow> approvedOn = Optional.empty();
  private Optional<Currency> currency = Optional.empty();
  private boolean used;
  private boolean premature;

  /**
   * Nothing said yet. A document is of the first version until it says otherwise.
   *
   * @param format what changed since the first version
   */
  Context(Lifting format) {
    this.format = format;
    this.lifting = format;
  }

  /** Notes which minor version the document is of. */
  void version(int minor) {
    Lifting rest = format.from(minor);
    noteChange(lifting, rest);
    lifting = rest;
  }

  /** Whether the present version may call fields and words otherwise than the document. */
  boolean isLifting() {
    return !lifting.isEmpty();
  }

  /** What the present version calls a field or a word. */
  String lift(Lifting.Kind kind, String within, String called) {
    String lifted = lifting.lift(kind, within, called);
    used |= !lifted.equals(called);
    return lifted;
  }

  Conventions conventions(Conventions declared) {
    noteChange(conventions, declared);
    conventions = declared;
    return declared;
  }

  DateWindow approvedOn(DateWindow declared) {
    noteChange(approvedOn, Optional.of(declared));
    approvedOn = Optional.of(declared);
    return declared;
  }

  Currency currency(Currency declared) {
    noteChange(currency, Optional.of(declared));
    currency = Optional.of(declared);
    return declared;
  }

  private void noteChange(Object before, Object after) {
    premature |= used && !Objects.equals(before, after);
  }

  Timescale timescale(String text) {
    used = true;
    return approvedOn
        .map(date -> Timescale.parse(text, inForce(), date))
        .orElseGet(() -> Timescale.parse(text, inForce()));
  }

  Budget budget(String text) {
    used = true;
    return Budget.parse(text, inForce());
  }

  private Conventions inForce() {
    return currency.map(conventions::withDefaultCurrency).orElse(conventions);
  }

  /** Whether words were read by less than the document says. */
  boolean isPremature() {
    return premature;
  }

  /** The same knowledge, for reading the document once more. */
  Context again() {
    Context again = new Context(format);
    again.lifting = lifting;
    again.conventions = conventions;
    again.approvedOn = approvedOn;
    again.currency = currency;
    return again;
  }
}
