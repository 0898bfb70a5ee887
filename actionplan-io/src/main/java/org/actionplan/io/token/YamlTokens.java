// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The tokens of YAML 1.2, from the events of the parser, where aliases, anchors, tags and merge
 * keys can be seen: each is a fault, none becomes text.
 */
final class YamlTokens extends TokenSource {

  /**
   * By size of the buffer, from 1 K to 64 K: large, as the parser copies what it has of a scalar
   * with each piece; small for small documents.
   */
  private static final List<LoadSettings> SETTINGS =
      IntStream.rangeClosed(10, 16).mapToObj(bits -> settings(1 << bits)).toList();

  private final Bounds bounds;
  private final Faults faults;
  private final NextLine nextLine;
  private final GuardedReader reader;
  private final YamlPlace place = new YamlPlace();
  private final ParserImpl parser;
  private final BitSet objects = new BitSet();
  private int depth;
  private boolean key;
  private int documents;
  private ReaderRule problem = ReaderRule.SYNTAX;
  private ScalarStyle style = ScalarStyle.PLAIN;

  YamlTokens(DocumentText document, Bounds bounds, Faults faults) {
    this.bounds = bounds;
    this.faults = faults;
    faults.locateIn(new CodePoints(document));
    LoadSettings settings = settingsFor(document);
    nextLine = new NextLine(document);
    int most = bounds.textLength() + 2 * settings.getBufferSize();
    reader = new GuardedReader(document, nextLine, most);
    parser = new ParserImpl(settings, new StreamReader(settings, reader));
  }

  private static LoadSettings settings(int buffer) {
    return LoadSettings.builder()
        .setBufferSize(buffer)
        .setCodePointLimit(Integer.MAX_VALUE)
        .setUseMarks(true)
        .build();
  }

  /** With a buffer of at most an eighth of the document, unless that is very small. */
  private static LoadSettings settingsFor(DocumentText document) {
    int doublings = Integer.SIZE - Integer.numberOfLeadingZeros(document.length() >> 14);
    return SETTINGS.get(Math.min(doublings, SETTINGS.size() - 1));
  }

  @Override
  Token next() {
    try {
      return token(event());
    } catch (RuntimeException e) {
      // Not only its own exceptions: on bad input the parser is known to run off its arrays, too.
      return broken(reader.wasTooLong() ? ReaderRule.LIMIT_SCALAR : ReaderRule.SYNTAX, e);
    }
  }

  private Token broken(ReaderRule rule, RuntimeException e) {
    problem = rule;
    text = place.moveTo(e);
    return Token.BROKEN;
  }

  private Event event() {
    Event event = parser.next();
    reader.progress();
    place.moveTo(event);
    return event;
  }

  private Token token(Event event) {
    return switch (event.getEventId()) {
      case StreamStart, DocumentEnd, Comment -> token(event());
      case DocumentStart -> documents++ == 0 ? token(event()) : Token.BAD;
      case StreamEnd -> Token.END;
      case MappingStart, SequenceStart -> collection((CollectionStartEvent) event);
      case MappingEnd -> close(Token.END_OBJECT);
      case SequenceEnd -> close(Token.END_LIST);
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> unusable(ReaderRule.YAML_ALIAS, ((AliasEvent) event).getAlias().getValue());
    };
  }

  private Token collection(CollectionStartEvent event) {
    noteAnchor(event);
    if (key || event.getTag().isPresent()) {
      Token bad =
          event.getTag().isPresent()
              ? unusable(ReaderRule.YAML_TAG, event.getTag().get())
              : unusable(ReaderRule.YAML_KEY, "");
      return skip() ? bad : Token.BROKEN;
    }
    boolean object = event.getEventId() == Event.ID.MappingStart;
    objects.set(++depth, object);
    key = object;
    return object ? Token.START_OBJECT : Token.START_LIST;
  }

  private Token scalar(ScalarEvent event) {
    noteAnchor(event);
    text = nextLine.restore(event.getValue());
    style = event.getScalarStyle();
    if (event.getTag().isPresent()) {
      return unusable(ReaderRule.YAML_TAG, event.getTag().get());
    }
    if (key && isPlain() && text.equals("<<")) {
      return unusable(ReaderRule.YAML_MERGE, text);
    }
    if (key) {
      return done(Token.NAME);
    }
    return done(isPlain() ? PlainScalar.token(text) : Token.TEXT);
  }

  private Token unusable(ReaderRule rule, String what) {
    faults.add(rule, offset(), "text", what);
    return done(key ? Token.BAD_NAME : Token.BAD);
  }

  private void noteAnchor(NodeEvent event) {
    event
        .getAnchor()
        .ifPresent(
            anchor -> faults.add(ReaderRule.YAML_ANCHOR, offset(), "text", anchor.getValue()));
  }

  /** Passes over the rest of a collection that was just opened; false if it is nested too deep. */
  private boolean skip() {
    for (int open = 1; open > 0; ) {
      Event.ID id = event().getEventId();
      if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
        open++;
      } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
        open--;
      }
      if (open + depth > bounds.nesting()) {
        problem = ReaderRule.LIMIT_NESTING;
        return false;
      }
    }
    return true;
  }

  private Token close(Token end) {
    key = objects.get(--depth);
    return end;
  }

  /** In an object, after a key comes a value, after a value a key. */
  private Token done(Token token) {
    key = !key && objects.get(depth);
    return token;
  }

  @Override
  ReaderRule problem() {
    return problem;
  }

  @Override
  boolean isPlain() {
    return style == ScalarStyle.PLAIN;
  }

  /** Half of a pair could only be written as an escape. */
  @Override
  boolean isWhole() {
    return style != ScalarStyle.DOUBLE_QUOTED || !Surrogates.hasLone(text);
  }

  @Override
  int offset() {
    return place.offset();
  }
}
