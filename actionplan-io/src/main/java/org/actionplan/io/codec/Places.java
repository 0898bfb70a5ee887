// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.actionplan.io.token.Faults;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;

/**
 * Where the values of a document stand, in the order in which they are come upon: a few numbers for
 * each, of which pointers and places are made when somebody asks for the first of them.
 */
final class Places {

  /** What stands for the index of a field, which has a name. */
  private static final int FIELD = -1;

  /** The same, for a field that another one stands for. */
  private static final int OTHER_NAME = -2;

  private final Faults faults;
  private String[] names = new String[64];
  private int[] indexes = new int[64];
  private int[] containers = new int[64];
  private int[] offsets = new int[64];
  private int count;
  private int[] way = new int[16];

  Places(Faults faults) {
    this.faults = faults;
  }

  void root(int offset) {
    way[0] = add("", FIELD, 0, offset);
  }

  void field(int depth, String name, int offset) {
    note(depth, name, FIELD, offset);
  }

  void element(int depth, int index, int offset) {
    note(depth, "", index, offset);
  }

  /** The value stands for another field of the same object as well, unless that is there, too. */
  void otherName(int depth, String name, int offset) {
    add(name, OTHER_NAME, way[depth - 1], offset);
  }

  private void note(int depth, String name, int index, int offset) {
    if (depth == way.length) {
      way = Arrays.copyOf(way, 2 * depth);
    }
    way[depth] = add(name, index, way[depth - 1], offset);
  }

  private int add(String name, int index, int container, int offset) {
    if (count == names.length) {
      int room = 2 * count;
      names = Arrays.copyOf(names, room);
      indexes = Arrays.copyOf(indexes, room);
      containers = Arrays.copyOf(containers, room);
      offsets = Arrays.copyOf(offsets, room);
    }
    names[count] = name;
    indexes[count] = index;
    containers[count] = container;
    offsets[count] = offset;
    return count++;
  }

  /** The places by pointer. Of several values at one pointer, the last is the one that was kept. */
  Map<JsonPointer, Place> byPointer() {
    JsonPointer[] pointers = new JsonPointer[count];
    Map<JsonPointer, Place> places = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      pointers[i] = pointer(i, pointers);
      Place place = faults.place(offsets[i]);
      if (indexes[i] == OTHER_NAME) {
        places.putIfAbsent(pointers[i], place);
      } else {
        places.put(pointers[i], place);
      }
    }
    return places;
  }

  private JsonPointer pointer(int i, JsonPointer[] pointers) {
    if (i == 0) {
      return JsonPointer.ROOT;
    }
    JsonPointer container = pointers[containers[i]];
    return indexes[i] < 0 ? container.field(names[i]) : container.element(indexes[i]);
  }
}
