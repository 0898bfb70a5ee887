// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object or list that is being read: where it begins, what was said before it, which fields it
 * has had so far, and in which field or element of it the reader is. It is used for one after the
 * other at the same depth.
 *
 * <p>Objects of plans have few fields, which are found by looking at each, if there is one of about
 * the same hash; from {@value #FEW} on, by a map.
 */
public final class Frame {

  /** What is returned for a name that is new. */
  static final int NEW = -1;

  /** Where the reader is in no field and no element. */
  private static final int OUTSIDE = -1;

  private static final int FEW = 24;

  private String[] names = new String[16];

  /** Where the names stand; of a field that is null, the complement. */
  private int[] offsets = new int[16];

  private @Nullable Map<String, Integer> many;
  private int count;
  private long hashes;
  private int offset;
  private long errorsBefore;
  private int inside = OUTSIDE;

  Frame() {}

  /** Forgets what was here, for an object or list that begins at an offset. */
  void begin(int at, long errors) {
    offset = at;
    errorsBefore = errors;
    count = 0;
    hashes = 0;
    many = null;
    leave();
  }

  /** Steps out of the field or element. */
  void leave() {
    inside = OUTSIDE;
  }

  /** Steps into an element. */
  void enter(int index) {
    inside = index;
  }

  /**
   * Steps into a field; gives the number of the field that had its name before, or {@link #NEW}.
   */
  int enter(String name, int at) {
    int before = find(name);
    if (before == NEW) {
      inside = count;
      add(name, at);
    } else {
      inside = before;
    }
    return before;
  }

  /** Whether the reader is in a field or element. */
  boolean isInside() {
    return inside != OUTSIDE;
  }

  /** Whether this is a list, or an object that has had no field. */
  boolean isList() {
    return count == 0;
  }

  /** The index of the element in which the reader is. */
  int element() {
    return inside;
  }

  /** The name of the field in which the reader is. */
  String field() {
    return names[inside];
  }

  private void add(String name, int at) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    names[count] = name;
    offsets[count] = at;
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
  int offset(int number) {
    return Math.max(offsets[number], ~offsets[number]);
  }

  /** Where the name of the field stands that was entered last. */
  int lastOffset() {
    return offset(count - 1);
  }

  /** Notes that the field that was entered last is null. */
  void noteNull() {
    offsets[count - 1] = ~offsets[count - 1];
  }

  /**
   * Where it begins.
   *
   * @return an offset in the document
   */
  public int offset() {
    return offset;
  }

  /**
   * How many errors there were before it.
   *
   * @return the count
   */
  public long errorsBefore() {
    return errorsBefore;
  }

  /**
   * Whether a field has had a value other than null.
   *
   * @param name of the field
   * @return true if it has, be the value good or bad
   */
  public boolean has(String name) {
    int number = find(name);
    return number != NEW && offsets[number] >= 0;
  }

  /**
   * Whether all the names it has had are of some kind.
   *
   * @param kind of names
   * @return true if there is no other
   */
  public boolean hasOnly(Predicate<String> kind) {
    for (int i = 0; i < count; i++) {
      if (!kind.test(names[i])) {
        return false;
      }
    }
    return true;
  }
}
