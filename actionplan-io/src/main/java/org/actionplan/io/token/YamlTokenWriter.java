// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes YAML as a person would: block style, two spaces for each level, quotes where a reader of
 * YAML 1.1 or 1.2 would take a text for something else, long texts folded.
 */
public final class YamlTokenWriter implements TokenWriter {

  /** Where long texts are folded, in characters. */
  private static final int WIDTH = 100;

  private static final char LINE_SEPARATOR = 0x2028;
  private static final char PARAGRAPH_SEPARATOR = 0x2029;

  /** The tag of a scalar is left out in every style. */
  private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

  private final StringBuilder text = new StringBuilder(1024);
  private final ByteArrayOutputStream out;
  private final Emitter emitter;

  /**
   * Begins a document.
   *
   * @param out takes the document
   */
  public YamlTokenWriter(ByteArrayOutputStream out) {
    this.out = out;
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setSplitLines(true)
            .setUseUnicodeEncoding(true)
            .setBestLineBreak("\n")
            .build();
    emitter = new Emitter(settings, new Sink(text));
    emit(new StreamStartEvent());
    emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
  }

  /**
   * Takes the pieces of the document. Two characters end a line in YAML 1.1 and none in 1.2, so the
   * emitter leaves them as they are; they only ever stand between double quotes, and are escaped.
   */
  private record Sink(StringBuilder out) implements StreamDataWriter {
    @Override
    public void write(String text) {
      write(text, 0, text.length());
    }

    @Override
    public void write(String text, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        char c = text.charAt(i);
        if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
          out.append("\\u").append(Integer.toHexString(c));
        } else {
          out.append(c);
        }
      }
    }
  }

  private void emit(Event event) {
    emitter.emit(event);
  }

  @Override
  public void beginObject() {
    emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void endObject() {
    emit(new MappingEndEvent());
  }

  @Override
  public void beginList() {
    emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
  }

  @Override
  public void endList() {
    emit(new SequenceEndEvent());
  }

  @Override
  public void name(String name) {
    scalar(name, YamlStyle.ofName(Surrogates.requireWhole(name)));
  }

  @Override
  public void text(String text) {
    scalar(text, YamlStyle.ofText(Surrogates.requireWhole(text)));
  }

  @Override
  public void number(String digits) {
    scalar(digits, ScalarStyle.PLAIN);
  }

  @Override
  public void flag(boolean value) {
    scalar(Boolean.toString(value), ScalarStyle.PLAIN);
  }

  @Override
  public void nothing() {
    scalar("null", ScalarStyle.PLAIN);
  }

  private void scalar(String text, ScalarStyle style) {
    emit(new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, text, style));
  }

  @Override
  public void finish() {
    emit(new DocumentEndEvent(false));
    emit(new StreamEndEvent());
    out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
