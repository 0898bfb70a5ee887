// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Names and words as JSON writes them, made once and found by their hash: there is so much room
 * that hardly any two fall on one place. Immutable.
 */
final class SerializedTexts {

  private static final int SPREAD = 0x9e37_79b9;

  private final @Nullable SerializableString[] places;
  private final int shift;

  private SerializedTexts(int bits) {
    places = new SerializableString[1 << bits];
    shift = Integer.SIZE - bits;
  }

  /** Some texts. */
  static SerializedTexts of(Collection<String> texts) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(8 * texts.size() + 1);
    SerializedTexts serialized = new SerializedTexts(bits);
    texts.forEach(serialized::add);
    return serialized;
  }

  private void add(String text) {
    if (find(text) == null) {
      int place = place(text);
      while (places[place] != null) {
        place = next(place);
      }
      places[place] = new SerializedString(text);
    }
  }

  /** The text as it is written, or null if it is not one of these. */
  @Nullable SerializableString find(String text) {
    int place = place(text);
    @Nullable SerializableString found = places[place];
    while (found != null && !found.getValue().equals(text)) {
      place = next(place);
      found = places[place];
    }
    return found;
  }

  private int place(String text) {
    return (text.hashCode() * SPREAD) >>> shift;
  }

  private int next(int place) {
    return (place + 1) & (places.length - 1);
  }
}
