// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON, indented for people or on one line for streams. */
public final class JsonTokenWriter implements TokenWriter {

  // Plans are bounded when they are read; what was built in code is written however deep it is.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamWriteConstraints(
              StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build())
          .build();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
  private final JsonGenerator generator;

  private JsonTokenWriter(ObjectWriteContext style) {
    generator = FACTORY.createGenerator(style, out, JsonEncoding.UTF8);
  }

  /**
   * Begins a document with two spaces for each level, {@code "name": value} and line feeds.
   *
   * @return the writer
   */
  public static JsonTokenWriter indented() {
    return new JsonTokenWriter(new Indented());
  }

  /**
   * Begins a document without spaces, on one line.
   *
   * @return the writer
   */
  public static JsonTokenWriter onOneLine() {
    return new JsonTokenWriter(ObjectWriteContext.empty());
  }

  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultPrettyPrinter PRINTER = printer();

    private static DefaultPrettyPrinter printer() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(indenter)
          .withArrayIndenter(indenter);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return PRINTER.createInstance();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  @Override
  public void beginObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void beginList() {
    generator.writeStartArray();
  }

  @Override
  public void endList() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(Surrogates.requireWhole(name));
  }

  @Override
  public void text(String text) {
    generator.writeString(Surrogates.requireWhole(text));
  }

  @Override
  public void number(String digits) {
    generator.writeNumber(digits);
  }

  @Override
  public void flag(boolean value) {
    generator.writeBoolean(value);
  }

  @Override
  public void nothing() {
    generator.writeNull();
  }

  @Override
  public byte[] finish() {
    generator.close();
    out.write('\n');
    return out.toByteArray();
  }
}
