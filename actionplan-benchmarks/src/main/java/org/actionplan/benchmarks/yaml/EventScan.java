// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.yaml;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Goes through the events of a document, and makes nothing of them. */
final class EventScan {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private EventScan() {}

  /** How many characters the scalars of a document have, names among them. */
  static long characters(byte[] document) {
    String text = new String(document, StandardCharsets.UTF_8);
    ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    long characters = 0;
    while (parser.hasNext()) {
      Event event = parser.next();
      if (event instanceof ScalarEvent scalar) {
        characters += scalar.getValue().length();
      }
    }
    return characters;
  }
}
