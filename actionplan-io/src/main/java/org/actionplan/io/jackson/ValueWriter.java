// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes one value into a document of any format that Jackson writes, in the style of that. */
final class ValueWriter<T> extends StdSerializer<T> {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final Function<T, String> writer;

  ValueWriter(Class<T> type, Function<T, String> writer) {
    super(type);
    this.writer = writer;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    String json = writer.apply(value);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      generator.copyCurrentStructureExact(parser);
    }
  }
}
