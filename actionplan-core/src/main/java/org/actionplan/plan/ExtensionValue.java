// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of a field that the format does not know, kept so that it can be written back.
 *
 * <p>The shapes are those of JSON. Numbers keep every digit, fields keep their order.
 */
public sealed interface ExtensionValue {

  /**
   * A text.
   *
   * @param value the text
   */
  record Text(String value) implements ExtensionValue {}

  /**
   * A number with all its digits.
   *
   * @param value for example 1.10, which is not 1.1
   */
  record Numeral(BigDecimal value) implements ExtensionValue {}

  /**
   * True or false.
   *
   * @param value the truth value
   */
  record Flag(boolean value) implements ExtensionValue {}

  /** The explicit absence of a value, {@code null} in JSON. */
  record Nothing() implements ExtensionValue {}

  /**
   * A list of values.
   *
   * @param values the values in order
   */
  record Items(List<ExtensionValue> values) implements ExtensionValue {
    /**
     * Copies the list.
     *
     * @param values the values in order
     */
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * Named values, in the order in which they were written.
   *
   * @param values the values by name
   */
  record Fields(Map<String, ExtensionValue> values) implements ExtensionValue {
    /**
     * Copies the map and keeps its order.
     *
     * @param values the values by name
     */
    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }
}
