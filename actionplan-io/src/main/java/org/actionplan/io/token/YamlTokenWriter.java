// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
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

  /** The tag of a scalar is left out in every style. */
  private static final ImplicitTuple UNTAGGED = new ImplicitTuple(true, true);

  private static final DumpSettings SETTINGS =
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

  private static final Event MAPPING_START =
      new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK);
  private static final Event MAPPING_END = new MappingEndEvent();
  private static final Event SEQUENCE_START =
      new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK);
  private static final Event SEQUENCE_END = new SequenceEndEvent();

  private final YamlSink sink = new YamlSink();
  private final ByteArrayOutputStream out;
  private final Emitter emitter;

  /**
   * Begins a document.
   *
   * @param out takes the document
   */
  public YamlTokenWriter(ByteArrayOutputStream out) {
    this.out = out;
    emitter = new Emitter(SETTINGS, sink);
    emit(new StreamStartEvent());
    emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
  }

  private void emit(Event event) {
    emitter.emit(event);
  }

  @Override
  public void beginObject() {
    emit(MAPPING_START);
  }

  @Override
  public void endObject() {
    emit(MAPPING_END);
  }

  @Override
  public void beginList() {
    emit(SEQUENCE_START);
  }

  @Override
  public void endList() {
    emit(SEQUENCE_END);
  }

  @Override
  public void name(String name) {
    scalar(name, YamlStyle.ofName(name));
  }

  @Override
  public void text(String text) {
    scalar(text, YamlStyle.ofText(text));
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

  /** Half of a surrogate pair could only ever stand between quotes. */
  private void scalar(String text, ScalarStyle style) {
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      Surrogates.requireWhole(text);
    }
    emit(new ScalarEvent(Optional.empty(), Optional.empty(), UNTAGGED, text, style));
  }

  @Override
  public void finish() {
    emit(new DocumentEndEvent(false));
    emit(new StreamEndEvent());
    sink.writeTo(out);
  }
}
