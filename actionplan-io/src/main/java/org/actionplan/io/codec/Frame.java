// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.actionplan.report.Place;
import org.jspecify.annotations.Nullable;

/** An object or list that is being read: where it begins and which fields it has had so far. */
final class Frame {

  final int line;
  final int column;
  private final Map<String, Place> names = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  Frame(int line, int column) {
    this.line = line;
    this.column = column;
  }

  /** Notes a name; gives the place where it stood before, or null if it is new. */
  @Nullable Place note(String name, Place place) {
    return names.putIfAbsent(name, place);
  }

  /** Notes that a field has a value other than null. */
  void noteValue(String name) {
    given.add(name);
  }

  boolean has(String name) {
    return given.contains(name);
  }
}
