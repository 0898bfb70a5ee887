// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.jackson;

import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.report.Finding;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads one value out of a document of any format that Jackson reads. What stands there is copied
 * as JSON first: its short forms may have to be read a second time, which no parser allows.
 */
final class ValueReader<T> extends StdDeserializer<T> {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final Function<String, Reading<T>> reader;

  ValueReader(Class<T> type, Function<String, Reading<T>> reader) {
    super(type);
    this.reader = reader;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    Reading<T> reading = reader.apply(copy(parser));
    Optional<Finding> error =
        reading.findings().stream().filter(f -> f.severity() == Severity.ERROR).findFirst();
    if (error.isPresent()) {
      return context.reportInputMismatch(
          this, "%s (at \"%s\")", error.get().message(), error.get().subject().pointer());
    }
    return reading.value().orElseThrow();
  }

  private static String copy(JsonParser parser) {
    StringWriter json = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
      generator.copyCurrentStructureExact(parser);
    }
    return json.toString();
  }
}
