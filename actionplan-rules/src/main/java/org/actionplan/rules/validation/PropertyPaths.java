// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** Turns property paths of Jakarta Validation into pointers. */
final class PropertyPaths {

  private PropertyPaths() {}

  /** The subject named by a path, such as {@code recommendations[1].actions[0]}. */
  static Subject subject(Path path) {
    String name = path.toString();
    return Subject.of(pointer(path), name.isEmpty() ? "value" : name);
  }

  /**
   * The pointer of a path. The index of an element stands at the node after the list, and what is
   * no property, such as a parameter of a method, is not part of the data.
   */
  static JsonPointer pointer(Path path) {
    JsonPointer pointer = JsonPointer.ROOT;
    for (Path.Node node : path) {
      @Nullable Integer index = node.getIndex();
      @Nullable Object key = node.getKey();
      if (index != null) {
        pointer = pointer.element(index);
      } else if (key != null) {
        pointer = pointer.field(key.toString());
      }
      @Nullable String name = node.getName();
      if (node.getKind() == ElementKind.PROPERTY && name != null) {
        pointer = pointer.field(name);
      }
    }
    return pointer;
  }
}
