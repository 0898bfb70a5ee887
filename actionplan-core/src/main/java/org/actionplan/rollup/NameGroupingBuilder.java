// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A grouping by names in the making. Names that differ in case and white space only are one group,
 * under the spelling that comes first in the alphabet, so that no order of plans shows.
 */
final class NameGroupingBuilder {

  private record Group(String name, Tally tally) {
    Group plus(Group other) {
      return new Group(
          name.compareTo(other.name) <= 0 ? name : other.name, tally.plus(other.tally));
    }
  }

  private final Map<String, Group> groups = new HashMap<>();
  private Tally unanswered = Tally.NONE;

  void add(Optional<String> name, Tally tally) {
    String spaced = name.map(NameGroupingBuilder::spaced).orElse("");
    if (spaced.isEmpty()) {
      unanswered = unanswered.plus(tally);
    } else {
      groups.merge(folded(spaced), new Group(spaced, tally), Group::plus);
    }
  }

  void add(Grouping<String> other) {
    other.groups().forEach((name, tally) -> add(Optional.of(name), tally));
    add(Optional.empty(), other.unanswered());
  }

  Grouping<String> build() {
    TreeMap<String, Tally> named = new TreeMap<>();
    groups.values().forEach(group -> named.put(group.name(), group.tally()));
    return new Grouping<>(named, unanswered);
  }

  private static String spaced(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        gap = !out.isEmpty();
      } else {
        out.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return out.toString();
  }

  private static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
