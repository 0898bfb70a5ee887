// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object or list that is being read: where it begins, what was said before it, and which fields
 * it has had so far. It is used for one after the other at the same depth.
 *
 * <p>Objects of plans have few fields, which are found by looking at each, if there is one of about
 * the same hash; from {@value #FEW} on, by a map.
 */
final class Frame {

  /** What is returned for a name that is new. */
  static final int NEW = -1;

  private static final int FEW = 24;

  private String[] names = new String[16];
  private int[] offsets = new int[16];
  private boolean[] empty = new boolean[16];
  private @Nullable Map<String, Integer> many;
  private int offset;
  private long errorsBefore;
  private int count;
  private long hashes;

  /** Forgets what was here, for an object or list that begins at an offset. */
  void begin(int at, long errors) {
    offset = at;
    errorsBefore = errors;
    count = 0;
    hashes = 0;
    many = null;
  }

  /** Where it begins. */
  int offset() {
    return offset;
  }

  /** How many errors there were before it. */
  long errorsBefore() {
    return errorsBefore;
  }

  /** Notes a name; gives the number of the field that had it before, or {@link #NEW}. */
  int note(String name, int at) {
    int before = find(name);
    if (before == NEW) {
      add(name, at);
    }
    return before;
  }

  private void add(String name, int at) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * count);
      empty = Arrays.copyOf(empty, 2 * count);
    }
    names[count] = name;
    offsets[count] = at;
    empty[count] = false;
    hashes |= bit(name);
    if (many != null) {
      many.put(name, count);
    }
    count++;
  }

  private int find(String name) {
    if ((hashes & bit(name)) == 0) {
      return NEW;
    }
    if (count > FEW) {
      return byHash().getOrDefault(name, NEW);
    }
    for (int i = 0; i < count; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return NEW;
  }

  /** One of 64 bits, which few other names have. */
  private static long bit(String name) {
    int hash = name.hashCode();
    return 1L << (hash ^ (hash >>> 6));
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

  /** Where the name of a field stands. */
  int offset(int field) {
    return offsets[field];
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
