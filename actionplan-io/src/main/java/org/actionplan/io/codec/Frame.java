// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.actionplan.report.Place;
import org.jspecify.annotations.Nullable;

/**
 * An object or list that is being read: where it begins, what was said before it, and which fields
 * it has had so far.
 */
final class Frame {

  final int line;
  final int column;
  final long errorsBefore;
  private final Map<String, Place> names = new HashMap<>();
  private final Set<String> empty = new HashSet<>(0);

  Frame(int line, int column, long errorsBefore) {
    this.line = line;
    this.column = column;
    this.errorsBefore = errorsBefore;
  }

  /** Notes a name; gives the place where it stood before, or null if it is new. */
  @Nullable Place note(String name, Place place) {
    return names.putIfAbsent(name, place);
  }

  /** Notes that a field is null. */
  void noteNull(String name) {
    empty.add(name);
  }

  /** Whether a field has had a value other than null. */
  boolean has(String name) {
    return names.containsKey(name) && !empty.contains(name);
  }
}
