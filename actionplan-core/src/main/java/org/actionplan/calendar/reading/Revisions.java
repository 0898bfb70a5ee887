// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;

/** Tells the timescale that holds from the one whose place it took. */
final class Revisions {

  private Revisions() {}

  /** Removes the dates that no longer hold and returns them. */
  static List<Part> takeOriginals(List<Part> parts) {
    if (parts.size() < 2) {
      return List.of();
    }
    List<Part> originals = new ArrayList<>(1);
    for (int i = 0; i + 1 < parts.size(); i++) {
      Part next = parts.get(i + 1);
      boolean replaced = next.age == TimeWord.REVISED || next.link == TimeWord.ARROW;
      if (replaced && parts.get(i).isTime() && next.isTime()) {
        parts.get(i).age = TimeWord.ORIGINAL;
      }
    }
    for (Part part : parts) {
      if (part.age == TimeWord.ORIGINAL && part.isTime()) {
        originals.add(part);
      }
    }
    if (originals.isEmpty() || originals.size() == parts.size()) {
      return List.of();
    }
    parts.removeAll(originals);
    shareYear(parts, originals);
    originals.forEach(Revisions::asPlain);
    parts.forEach(Revisions::asPlain);
    return originals;
  }

  /** The "from" of "from February 2022" and the "to" of "to June" bind no window. */
  private static void asPlain(Part part) {
    boolean binds = part.relation == TimeWord.FROM || part.relation == TimeWord.UNTIL;
    if (binds && (part.age != TimeWord.NOTHING)) {
      part.relation = TimeWord.NOTHING;
    }
  }

  private static void shareYear(List<Part> parts, List<Part> originals) {
    List<Part> all = new ArrayList<>(originals);
    all.addAll(parts);
    if (all.stream().allMatch(Part::isTime)) {
      YearsOfParts.share(all);
    }
  }
}
