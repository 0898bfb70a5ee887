// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the fields of an entity that the format does not know. Those inside a value of the entity
 * are named by their path.
 */
final class Extensions {

  /** How a name begins that is no field of any version: its author knows that. */
  private static final String OWN = "x-";

  private final @Nullable Extensions outer;
  private final String step;
  private Map<String, ExtensionValue> values = Map.of();

  Extensions() {
    this(null, "");
  }

  private Extensions(@Nullable Extensions outer, String step) {
    this.outer = outer;
    this.step = step;
  }

  /** The same gathering, for the fields inside a value of the entity. */
  Extensions under(String step) {
    return new Extensions(this, step);
  }

  /** Hands on what was gathered, if there is any. */
  void to(Consumer<Map<String, ExtensionValue>> entity) {
    if (!values.isEmpty()) {
      entity.accept(values);
    }
  }

  /** Keeps the current value, which belongs to a field that the format does not know. */
  void read(Input in, String name, Fields known) {
    if (!name.startsWith(OWN)) {
      in.nameFault(ReaderRule.UNKNOWN_FIELD, () -> known.nearest(name), "entity", known.entity());
    }
    value(in).ifPresent(value -> put(JsonPointer.escape(name), value));
  }

  private void put(String path, ExtensionValue value) {
    if (outer != null) {
      outer.put(step + '/' + path, value);
      return;
    }
    if (values.isEmpty()) {
      values = new LinkedHashMap<>();
    }
    values.put(path, value);
  }

  /** Forgets the fields inside a value that is not kept, of which that has been said. */
  void drop(String inner) {
    if (isEmpty()) {
      return;
    }
    if (outer != null) {
      outer.drop(step + '/' + inner);
    } else {
      values.keySet().removeIf(path -> path.startsWith(inner + '/'));
    }
  }

  private boolean isEmpty() {
    return outer == null ? values.isEmpty() : outer.isEmpty();
  }

  private static Optional<ExtensionValue> value(Input in) {
    return switch (in.token()) {
      case START_OBJECT -> Optional.of(fields(in));
      case START_LIST -> Optional.of(items(in));
      case TEXT -> in.text().map(ExtensionValue.Text::new);
      case NUMBER -> in.number().map(ExtensionValue.Numeral::new);
      case TRUE, FALSE -> in.flag().map(ExtensionValue.Flag::new);
      case NULL -> Optional.of(new ExtensionValue.Nothing());
      default -> Optional.empty();
    };
  }

  private static ExtensionValue fields(Input in) {
    Map<String, ExtensionValue> fields = new LinkedHashMap<>();
    in.beginObject("an object");
    for (@Nullable String name = in.nextField(); name != null; name = in.nextField()) {
      String field = name;
      value(in).ifPresent(value -> fields.put(field, value));
    }
    return new ExtensionValue.Fields(fields);
  }

  private static ExtensionValue items(Input in) {
    List<ExtensionValue> items = new ArrayList<>();
    in.beginList("a list");
    while (in.nextElement(items.size())) {
      value(in).ifPresent(items::add);
    }
    return new ExtensionValue.Items(items);
  }
}
