// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object or list that is being read: where it begins, what was said before it, and which fields
 * it has had so far. Objects of plans have few fields, which are found by looking at each; from
 * {@value #FEW} on, by their hash.
 */
final class Frame {

  /** What is returned for a name that is new. */
  static final int NEW = -1;

  private static final int FEW = 24;
  private static final String[] NONE = {};

  final int line;
  final int column;
  final long errorsBefore;
  private String[] names = NONE;
  private int[] lines = {};
  private int[] columns = {};
  private boolean[] empty = {};
  private int count;
  private @Nullable Map<String, Integer> many;

  Frame(int line, int column, long errorsBefore) {
    this.line = line;
    this.column = column;
    this.errorsBefore = errorsBefore;
  }

  /** Notes a name; gives the number of the field that had it before, or {@link #NEW}. */
  int note(String name, int atLine, int atColumn) {
    int before = find(name);
    if (before == NEW) {
      add(name, atLine, atColumn);
    }
    return before;
  }

  private void add(String name, int atLine, int atColumn) {
    if (count == names.length) {
      int room = Math.max(8, 2 * count);
      names = Arrays.copyOf(names, room);
      lines = Arrays.copyOf(lines, room);
      columns = Arrays.copyOf(columns, room);
      empty = Arrays.copyOf(empty, room);
    }
    names[count] = name;
    lines[count] = atLine;
    columns[count] = atColumn;
    if (many != null) {
      many.put(name, count);
    }
    count++;
  }

  private int find(String name) {
    if (count > FEW) {
      return byHash().getOrDefault(name, NEW);
    }
    int hash = name.hashCode();
    for (int i = 0; i < count; i++) {
      if (names[i].hashCode() == hash && names[i].equals(name)) {
        return i;
      }
    }
    return NEW;
  }

  private Map<String, Integer> byHash() {
    Map<String, Integer> map = many;
    if (map == null) {
      map = new HashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(names[i], i);
      }
      many = map;
    }
    return map;
  }

  /** The line of a field. */
  int line(int field) {
    return lines[field];
  }

  /** The column of a field. */
  int column(int field) {
    return columns[field];
  }

  /** Notes that the field that was noted last is null. */
  void noteNull() {
    empty[count - 1] = true;
  }

  /** Whether a field has had a value other than null. */
  boolean has(String name) {
    int field = find(name);
    return field != NEW && !empty[field];
  }

  /** Whether all the names it has had are of some kind. */
  boolean hasOnly(Predicate<String> kind) {
    for (int i = 0; i < count; i++) {
      if (!kind.test(names[i])) {
        return false;
      }
    }
    return true;
  }
}
