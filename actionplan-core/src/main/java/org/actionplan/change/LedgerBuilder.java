// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;

/** Follows every action from version to version. */
final class LedgerBuilder {

  private final List<ActionTrack> tracks = new ArrayList<>();

  /** The actions of the version last taken in, by where they stand. */
  private Map<JsonPointer, ActionTrack> present = new HashMap<>();

  private LedgerBuilder() {}

  static List<LedgerEntry> entries(List<PlanVersion> versions) {
    LedgerBuilder builder = new LedgerBuilder();
    ActionPlan before = ActionPlan.builder().build();
    for (PlanVersion version : versions) {
      builder.take(PlanDiff.between(before, version.plan()).actions(), version.on());
      before = version.plan();
    }
    return builder.tracks.stream().map(ActionTrack::entry).toList();
  }

  private void take(List<Compared<Action>> actions, LocalDate on) {
    Map<JsonPointer, ActionTrack> next = new HashMap<>();
    List<ActionTrack> appeared = new ArrayList<>();
    List<ActionTrack> gone = tracks.stream().filter(ActionTrack::isGone).toList();
    for (Compared<Action> action : actions) {
      if (action.earlier().isEmpty()) {
        appeared.add(new ActionTrack(action.later().orElseThrow(), on));
      } else {
        ActionTrack track = track(action.earlier().get());
        if (action.later().isEmpty()) {
          track.lose(on);
        } else {
          track.take(action.later().get(), action.matchedBy().orElseThrow(), on);
          next.put(action.later().get().subject().pointer(), track);
        }
      }
    }
    Map<ActionTrack, ActionTrack> returned = returned(gone, appeared, on);
    for (ActionTrack fresh : appeared) {
      ActionTrack known = returned.get(fresh);
      if (known == null) {
        tracks.add(fresh);
      }
      next.put(fresh.last().subject().pointer(), known == null ? fresh : known);
    }
    present = next;
  }

  private ActionTrack track(Placed<Action> earlier) {
    JsonPointer place = earlier.subject().pointer();
    return Objects.requireNonNull(present.get(place), place::toString);
  }

  /** Goes on with the tracks of actions that come back in the same words, by the newer track. */
  private static Map<ActionTrack, ActionTrack> returned(
      List<ActionTrack> gone, List<ActionTrack> appeared, LocalDate on) {
    Matching<ActionTrack> matching = new Matching<>(candidates(gone), candidates(appeared));
    matching.byIdentity();
    Map<ActionTrack, ActionTrack> returned = new HashMap<>();
    for (Compared<ActionTrack> pair : matching.matched()) {
      ActionTrack known = pair.earlier().orElseThrow().value();
      ActionTrack fresh = pair.later().orElseThrow().value();
      known.take(fresh.last(), pair.matchedBy().orElseThrow(), on);
      returned.put(fresh, known);
    }
    return returned;
  }

  private static List<Candidate<ActionTrack>> candidates(List<ActionTrack> tracks) {
    return tracks.stream().map(ActionTrack::candidate).filter(Candidate::hasManyWords).toList();
  }
}
