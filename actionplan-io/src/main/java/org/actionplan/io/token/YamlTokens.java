// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.ArrayDeque;
import java.util.Deque;
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

  /** What is open, and for an object what comes next. */
  private enum Open {
    LIST,
    OBJECT_BEFORE_KEY,
    OBJECT_BEFORE_VALUE
  }

  /** Large, as the parser copies what it has of a scalar with each piece; small for small texts. */
  private static final int MOST_BUFFER = 1 << 16;

  private final Bounds bounds;
  private final Faults faults;
  private final NextLine nextLine;
  private final GuardedReader reader;
  private final YamlPlace place;
  private final ParserImpl parser;
  private final Deque<Open> open = new ArrayDeque<>();
  private int documents;
  private ReaderRule problem = ReaderRule.SYNTAX;
  private boolean plain;

  YamlTokens(DocumentText document, Bounds bounds, Faults faults) {
    this.bounds = bounds;
    this.faults = faults;
    int buffer = Math.min(MOST_BUFFER, Math.max(1024, (document.end() - document.start()) / 8));
    LoadSettings settings =
        LoadSettings.builder()
            .setBufferSize(buffer)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setUseMarks(true)
            .build();
    nextLine = new NextLine(document);
    reader = new GuardedReader(document, nextLine, bounds.textLength() + 2 * buffer);
    place = new YamlPlace(document);
    parser = new ParserImpl(settings, new StreamReader(settings, reader));
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
    if (isKey() || event.getTag().isPresent()) {
      Token bad =
          event.getTag().isPresent()
              ? unusable(ReaderRule.YAML_TAG, event.getTag().get())
              : unusable(ReaderRule.YAML_KEY, "");
      return skip() ? bad : Token.BROKEN;
    }
    boolean object = event.getEventId() == Event.ID.MappingStart;
    open.push(object ? Open.OBJECT_BEFORE_KEY : Open.LIST);
    return object ? Token.START_OBJECT : Token.START_LIST;
  }

  private Token scalar(ScalarEvent event) {
    noteAnchor(event);
    text = nextLine.restore(event.getValue());
    plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    if (event.getTag().isPresent()) {
      return unusable(ReaderRule.YAML_TAG, event.getTag().get());
    }
    if (isKey() && plain && text.equals("<<")) {
      return unusable(ReaderRule.YAML_MERGE, text);
    }
    return isKey() ? done(Token.NAME) : done(plain ? PlainScalar.token(text) : Token.TEXT);
  }

  private Token unusable(ReaderRule rule, String what) {
    faults.add(rule, offset(), "text", what);
    return done(isKey() ? Token.BAD_NAME : Token.BAD);
  }

  private void noteAnchor(NodeEvent event) {
    event
        .getAnchor()
        .ifPresent(
            anchor -> faults.add(ReaderRule.YAML_ANCHOR, offset(), "text", anchor.getValue()));
  }

  /** Passes over the rest of a collection that was just opened; false if it is nested too deep. */
  private boolean skip() {
    for (int depth = 1; depth > 0; ) {
      Event.ID id = event().getEventId();
      if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
        depth++;
      } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
        depth--;
      }
      if (depth + open.size() > bounds.nesting()) {
        problem = ReaderRule.LIMIT_NESTING;
        return false;
      }
    }
    return true;
  }

  private Token close(Token end) {
    open.pop();
    return done(end);
  }

  private boolean isKey() {
    return open.peek() == Open.OBJECT_BEFORE_KEY;
  }

  /** After a key comes a value, after a value a key. */
  private Token done(Token token) {
    if (isKey()) {
      open.pop();
      open.push(Open.OBJECT_BEFORE_VALUE);
    } else if (open.peek() == Open.OBJECT_BEFORE_VALUE) {
      open.pop();
      open.push(Open.OBJECT_BEFORE_KEY);
    }
    return token;
  }

  @Override
  ReaderRule problem() {
    return problem;
  }

  @Override
  boolean isPlain() {
    return plain;
  }

  @Override
  boolean isWhole() {
    return !Surrogates.hasLone(text);
  }

  @Override
  int offset() {
    return place.offset();
  }
}
