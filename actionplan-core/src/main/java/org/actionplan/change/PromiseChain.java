// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Revision;

/**
 * The promises of one action, in the making: what each version says, joined with the revisions that
 * it records.
 */
final class PromiseChain {

  private final Promise first;
  private final List<PromiseMove> moves = new ArrayList<>();

  /** How often each move was seen among the revisions of a version. */
  private final Map<List<Object>, Integer> accounted = new HashMap<>();

  private Optional<LocalDate> lastStood = Optional.empty();

  PromiseChain(Action action, LocalDate on) {
    this.first =
        new Promise(
            action.originalTimescale(),
            action.revisions().isEmpty() ? Optional.of(on) : Optional.empty());
    advance(action, on);
  }

  /** Takes in the next version of the action. */
  void advance(Action action, LocalDate on) {
    List<Revision> unseen = unseen(action.revisions());
    for (int i = 0; i < unseen.size(); ) {
      i += take(unseen, i, on);
    }
    if (isMove(current().timescale(), action.timescale())) {
      silent(action.timescale(), on);
    }
    lastStood = Optional.of(on);
  }

  private List<Revision> unseen(List<Revision> revisions) {
    Map<List<Object>, Integer> now = new HashMap<>();
    List<Revision> unseen = new ArrayList<>();
    for (Revision revision : revisions) {
      List<Object> key = List.of(revision.from().deadline(), revision.to().deadline());
      if (now.merge(key, 1, Integer::sum) > accounted.getOrDefault(key, 0)
          && isMove(revision.from(), revision.to())) {
        unseen.add(revision);
      }
    }
    now.forEach((key, count) -> accounted.merge(key, count, Math::max));
    return unseen;
  }

  /** Takes in one revision or several that belong together; returns how many. */
  private int take(List<Revision> unseen, int i, LocalDate on) {
    if (isSame(unseen.get(i).from(), current().timescale())) {
      recorded(unseen.get(i), lastStood, on);
      return 1;
    }
    int count = runToNow(unseen, i);
    int since = count == 0 ? -1 : lastPromise(unseen.get(i).from());
    if (since >= 0 && isSilentFrom(since)) {
      replace(since, unseen.subList(i, i + count));
      return count;
    }
    if (isMove(current().timescale(), unseen.get(i).from())) {
      silent(unseen.get(i).from(), on);
    }
    recorded(unseen.get(i), lastStood, on);
    return 1;
  }

  /** Moves that were silent at first and are now recorded. */
  private void replace(int since, List<Revision> revisions) {
    Optional<LocalDate> floor = moves.get(since).notBefore();
    LocalDate ceiling = moves.get(moves.size() - 1).notAfter();
    moves.subList(since, moves.size()).clear();
    revisions.forEach(revision -> recorded(revision, floor, ceiling));
  }

  /** How many revisions, each joined to the next, lead to what is promised now. */
  private int runToNow(List<Revision> unseen, int start) {
    for (int i = start; i < unseen.size(); i++) {
      if (i > start && !isSame(unseen.get(i - 1).to(), unseen.get(i).from())) {
        return 0;
      }
      if (isSame(unseen.get(i).to(), current().timescale())) {
        return i - start + 1;
      }
    }
    return 0;
  }

  /** After how many moves a timescale was promised last, or -1. */
  private int lastPromise(Timescale timescale) {
    for (int i = moves.size() - 1; i >= 0; i--) {
      if (isSame(moves.get(i).from().timescale(), timescale)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSilentFrom(int index) {
    return moves.stream().skip(index).noneMatch(PromiseMove::recorded);
  }

  private void silent(Timescale to, LocalDate on) {
    Promise next = new Promise(to, Optional.of(on));
    moves.add(new PromiseMove(current(), next, lastStood, on, false));
  }

  /**
   * A move that a revision tells of. It was not made before the last version that still had the
   * former date, whatever day the revision claims.
   */
  private void recorded(Revision revision, Optional<LocalDate> floor, LocalDate ceiling) {
    Optional<LocalDate> claimed = revision.on().flatMap(DateWindow::firstDay);
    Optional<LocalDate> from =
        Stream.of(claimed, floor).flatMap(Optional::stream).max(naturalOrder());
    LocalDate to =
        revision
            .on()
            .flatMap(DateWindow::lastDay)
            .filter(day -> day.isBefore(ceiling))
            .orElse(ceiling);
    LocalDate notAfter = from.filter(day -> day.isAfter(to)).orElse(to);
    LocalDate since = claimed.isPresent() ? from.orElse(notAfter) : notAfter;
    Promise next = new Promise(revision.to(), Optional.of(since));
    moves.add(new PromiseMove(current(), next, from, notAfter, true));
  }

  /** Whether the words promise something else; that the work is done is no promise. */
  private static boolean isMove(Timescale from, Timescale to) {
    return !(to instanceof Timescale.Done) && DeadlineMove.of(from, to) != DeadlineMove.REWORDED;
  }

  private static boolean isSame(Timescale one, Timescale other) {
    return DeadlineMove.of(one, other) == DeadlineMove.REWORDED;
  }

  private Promise current() {
    return moves.isEmpty() ? first : moves.get(moves.size() - 1).to();
  }

  Promise first() {
    return first;
  }

  List<PromiseMove> moves() {
    return moves;
  }
}
