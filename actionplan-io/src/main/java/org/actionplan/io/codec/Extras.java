// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.report.JsonPointer;

/** Writes the fields of an entity that the format does not know back to where they were. */
final class Extras {

  private final Map<String, ExtensionValue> values;
  private final Set<String> left;
  private final String prefix;

  Extras(Map<String, ExtensionValue> values) {
    this(values, values.isEmpty() ? Set.of() : new TreeSet<>(values.keySet()), "");
  }

  private Extras(Map<String, ExtensionValue> values, Set<String> left, String prefix) {
    this.values = values;
    this.left = left;
    this.prefix = prefix;
  }

  /** The fields inside a value of the entity. */
  Extras under(String step) {
    return values.isEmpty() ? this : new Extras(values, left, prefix + step + '/');
  }

  /** Whether there are any here or further inside. */
  boolean isPresent() {
    return !values.isEmpty() && values.keySet().stream().anyMatch(path -> path.startsWith(prefix));
  }

  /**
   * Writes the fields that belong here.
   *
   * @throws IllegalArgumentException if one has the name of a field that the format knows, or, at
   *     the end of the entity, if one has a path to where nothing is
   */
  void write(Output out, Fields known) {
    for (Map.Entry<String, ExtensionValue> entry : values.entrySet()) {
      String path = entry.getKey();
      if (path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0) {
        String name = JsonPointer.unescape(path.substring(prefix.length()));
        if (known.names().contains(name)) {
          throw new IllegalArgumentException(
              "extensions must not have the name of a known field, but has \"" + path + "\"");
        }
        out.extension(name, entry.getValue());
        left.remove(path);
      }
    }
    if (prefix.isEmpty() && !left.isEmpty()) {
      throw new IllegalArgumentException(
          "extensions must be at a value that is written, but has " + left);
    }
  }
}
