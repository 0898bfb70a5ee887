// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.Optional;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.Term;

/** The deadline on either side of a move, as a fact. */
final class Deadlines {

  private static final Term NO_DATE = Term.of("NO_DATE", "no date");

  private Deadlines() {}

  /** States the last day allowed by a timescale, or that there is none. */
  static void state(String fact, Timescale timescale, FindingDraft draft) {
    Optional<Deadline> deadline = timescale.deadline();
    if (deadline.isPresent()) {
      draft.fact(fact, deadline.get());
    } else {
      draft.term(fact, NO_DATE);
    }
  }
}
