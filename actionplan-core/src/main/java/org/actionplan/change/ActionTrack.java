// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.Optional;
import org.actionplan.plan.Action;

/** One action on its way through the versions of a plan. */
final class ActionTrack {

  private final PromiseChain chain;
  private Placed<Action> last;
  private Optional<LocalDate> goneBy = Optional.empty();
  private Optional<MatchedBy> weakestMatch = Optional.empty();

  ActionTrack(Placed<Action> action, LocalDate on) {
    this.last = action;
    this.chain = new PromiseChain(action.value(), on);
  }

  /** Goes on with what the action has become. */
  void take(Placed<Action> action, MatchedBy sign, LocalDate on) {
    last = action;
    goneBy = Optional.empty();
    weakestMatch =
        weakestMatch.filter(known -> known.compareTo(sign) > 0).or(() -> Optional.of(sign));
    chain.advance(action.value(), on);
  }

  /** The action is no longer there. */
  void lose(LocalDate on) {
    goneBy = Optional.of(on);
  }

  boolean isGone() {
    return goneBy.isPresent();
  }

  Placed<Action> last() {
    return last;
  }

  /** The track as something that looks for itself by its words. */
  Candidate<ActionTrack> candidate() {
    return Candidate.of(
        new Placed<>(last.subject(), this), this, Optional.empty(), last.value().description());
  }

  LedgerEntry entry() {
    return new LedgerEntry(
        last.subject(), last.value(), chain.first(), chain.moves(), goneBy, weakestMatch);
  }
}
