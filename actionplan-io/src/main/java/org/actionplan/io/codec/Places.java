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

  /** The numbers of a value: its index, how many steps it is from the root, and its offset. */
  private static final int NUMBERS = 3;

  private final Faults faults;
  private String[] names = new String[64];
  private int[] numbers = new int[NUMBERS * names.length];
  private int count;

  Places(Faults faults) {
    this.faults = faults;
  }

  void root(int offset) {
    add("", FIELD, 0, offset);
  }

  void field(int depth, String name, int offset) {
    add(name, FIELD, depth, offset);
  }

  void element(int depth, int index, int offset) {
    add("", index, depth, offset);
  }

  /** The value stands for another field of the same object as well, unless that is there, too. */
  void otherName(int depth, String name, int offset) {
    add(name, OTHER_NAME, depth, offset);
  }

  private void add(String name, int index, int depth, int offset) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
      numbers = Arrays.copyOf(numbers, 2 * numbers.length);
    }
    names[count] = name;
    int at = NUMBERS * count++;
    numbers[at] = index;
    numbers[at + 1] = depth;
    numbers[at + 2] = offset;
  }

  /** The places by pointer. Of several values at one pointer, the last is the one that was kept. */
  Map<JsonPointer, Place> byPointer() {
    Map<JsonPointer, Place> places = new HashMap<>(2 * count);
    JsonPointer[] way = new JsonPointer[16];
    for (int i = 0; i < count; i++) {
      int index = numbers[NUMBERS * i];
      int depth = numbers[NUMBERS * i + 1];
      JsonPointer pointer =
          depth == 0 ? JsonPointer.ROOT : pointer(way[depth - 1], index, names[i]);
      Place place = faults.place(numbers[NUMBERS * i + 2]);
      if (index == OTHER_NAME) {
        places.putIfAbsent(pointer, place);
        continue;
      }
      places.put(pointer, place);
      way = depth < way.length ? way : Arrays.copyOf(way, 2 * depth);
      way[depth] = pointer;
    }
    return places;
  }

  private static JsonPointer pointer(JsonPointer container, int index, String name) {
    return index < 0 ? container.field(name) : container.element(index);
  }
}
