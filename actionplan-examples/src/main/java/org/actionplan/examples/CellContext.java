// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.util.Locale;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import tools.jackson.databind.JsonNode;

/** What stands beside the text of a cell in a line of input. */
final class CellContext {

  private CellContext() {}

  static String text(JsonNode line) {
    return line.path("text").asString("");
  }

  static Conventions conventions(JsonNode line) {
    String name = line.path("conventions").asString("NEUTRAL");
    Conventions preset = Conventions.presets().get(name);
    if (preset == null) {
      throw new IllegalArgumentException(
          "conventions must be one of "
              + Conventions.presets().keySet()
              + ", but was \""
              + name
              + "\"");
    }
    return preset;
  }

  static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static Optional<DateWindow> date(JsonNode line) {
    JsonNode context = line.path("context");
    return context.isString()
        ? Optional.of(DateWindow.parse(context.asString()))
        : Optional.empty();
  }
}
