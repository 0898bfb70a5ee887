// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

  /** Shorter texts are written faster character by character. */
  private static final int LONG_TEXT = 24;

  private final JsonGenerator generator;

  private JsonTokenWriter(ObjectWriteContext style, ByteArrayOutputStream out) {
    generator = FACTORY.createGenerator(style, out, JsonEncoding.UTF8);
  }

  /**
   * Begins a document with two spaces for each level, {@code "name": value} and line feeds.
   *
   * @param out takes the document
   * @return the writer
   */
  public static JsonTokenWriter indented(ByteArrayOutputStream out) {
    return new JsonTokenWriter(new Indented(), out);
  }

  /**
   * Begins a document without spaces, on one line.
   *
   * @param out takes the document
   * @return the writer
   */
  public static JsonTokenWriter onOneLine(ByteArrayOutputStream out) {
    return new JsonTokenWriter(ObjectWriteContext.empty(), out);
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
  public void name(Term name) {
    generator.writeName(name.serialized());
  }

  @Override
  public void text(String text) {
    if (text.length() >= LONG_TEXT) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      if (PlainText.is(utf8)) {
        generator.writeRawUTF8String(utf8, 0, utf8.length);
        return;
      }
    }
    generator.writeString(Surrogates.requireWhole(text));
  }

  @Override
  public void word(Term word) {
    generator.writeString(word.serialized());
  }

  @Override
  public void number(String digits) {
    generator.writeNumber(digits);
  }

  @Override
  public void number(long value) {
    generator.writeNumber(value);
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
  public void finish() {
    generator.writeRaw('\n');
    generator.close();
  }
}
