// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that documents of one kind are likely to have. A parser finds them by their bytes and
 * gives the same text each time, which then need not be made, hashed or compared again; a writer
 * has their bytes ready.
 */
public final class KnownNames {

  private final PropertyNameMatcher matcher;
  private final Map<String, SerializableString> serialized;

  private final KnownTexts texts;

  private KnownNames(
      PropertyNameMatcher matcher, Map<String, SerializableString> serialized, KnownTexts texts) {
    this.matcher = matcher;
    this.serialized = serialized;
    this.texts = texts;
  }

  /**
   * Some names.
   *
   * @param names of fields
   * @param words that stand for values
   * @return the names
   */
  public static KnownNames of(Collection<String> names, Collection<String> words) {
    Map<String, SerializableString> serialized = new HashMap<>();
    names.forEach(name -> serialized.put(name.intern(), new SerializedString(name)));
    List<Named> named = serialized.keySet().stream().map(Named::fromString).toList();
    return new KnownNames(
        JsonParsers.FACTORY.constructNameMatcher(named, true), serialized, KnownTexts.of(words));
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }

  /** The words that are likely as well. */
  KnownTexts texts() {
    return texts;
  }

  /** The name as it is written, or null if it is not one of these. */
  @Nullable SerializableString serialized(String name) {
    return serialized.get(name);
  }
}
