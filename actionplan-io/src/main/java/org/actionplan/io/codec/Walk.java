// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.report.Place;
import org.actionplan.report.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * The way through a document: objects whose fields are visited one by one, lists whose elements
 * are, with the place of each value and the faults that are found on the way.
 */
class Walk {

  final Tokens tokens;
  private final Trail trail;
  private final Faults faults;
  private final @Nullable Places places;
  private final List<Frame> frames = new ArrayList<>();
  private int open;
  private Frame closed = new Frame();
  private String name = "";
  private int nameOffset;

  Walk(Tokens tokens, Trail trail, Faults faults, boolean withSources) {
    this.tokens = tokens;
    this.trail = trail;
    this.faults = faults;
    this.places = withSources ? new Places(faults) : null;
  }

  /** Where the values stand, if that was to be noted. */
  SourceMap sources() {
    return places == null ? SourceMap.EMPTY : SourceMap.from(places::byPointer);
  }

  boolean isObject() {
    return tokens.current() == Token.START_OBJECT;
  }

  boolean isList() {
    return tokens.current() == Token.START_LIST;
  }

  boolean isText() {
    return tokens.isText();
  }

  Token token() {
    return tokens.current();
  }

  /** Goes to the root value. */
  void begin() {
    tokens.next();
    if (places != null) {
      places.root(tokens.offset());
    }
  }

  /** Notes that the current value stands for another field of the same object as well. */
  void notePlaceAs(String field) {
    if (places != null) {
      places.otherName(trail.depth(), field, tokens.offset());
    }
  }

  /** The name of the field that was visited last. */
  String name() {
    return name;
  }

  /** Enters the object or list that is the current value. */
  void enter() {
    if (open == frames.size()) {
      frames.add(new Frame());
    }
    frames.get(open++).begin(tokens.offset(), faults.errors());
  }

  /** Goes on to the next field of the object, or returns null after the last. */
  @Nullable String nextField() {
    Frame frame = frame();
    while (tokens.next() == Token.NAME) {
      name = tokens.text();
      nameOffset = tokens.offset();
      trail.enterField(name);
      int before = frame.note(name, nameOffset);
      if (before == Frame.NEW) {
        return visit(frame);
      }
      Place first = faults.place(frame.offset(before));
      faults.add(ReaderRule.DUPLICATE_KEY, nameOffset, "first", first.toString());
      tokens.next();
      tokens.skip();
      trail.leave();
    }
    return close();
  }

  /** Goes on from the name of a field to its value. */
  private String visit(Frame frame) {
    if (tokens.next() == Token.NULL) {
      frame.noteNull();
    }
    if (places != null) {
      places.field(trail.depth(), name, tokens.offset());
    }
    return name;
  }

  /** Goes on to the next element of the list; false after the last. */
  boolean nextElement(int index) {
    frame();
    if (tokens.next() == Token.END_LIST || tokens.current() == Token.END) {
      close();
      return false;
    }
    trail.enterElement(index);
    if (places != null) {
      places.element(trail.depth(), index, tokens.offset());
    }
    return true;
  }

  /** The innermost object or list, with the trail back at it. */
  private Frame frame() {
    while (trail.depth() > open - 1) {
      trail.leave();
    }
    return frames.get(open - 1);
  }

  private @Nullable String close() {
    closed = frames.get(--open);
    return null;
  }

  void skip() {
    tokens.skip();
  }

  /** A fault of the current value. */
  void fault(ReaderRule rule, String... slots) {
    faults.add(rule, tokens.offset(), slots);
  }

  /** A fault of the current value that comes with a suggestion. */
  void fault(ReaderRule rule, Supplier<Optional<String>> suggestion, String... slots) {
    faults.add(rule, tokens.offset(), suggestion, slots);
  }

  /** A fault of the name of the current field. */
  void nameFault(ReaderRule rule, Supplier<Optional<String>> suggestion, String... slots) {
    faults.add(rule, nameOffset, suggestion, slots);
  }

  /** A fault of the object that was just left. */
  void closedFault(ReaderRule rule, String... slots) {
    faults.add(rule, closed.offset(), slots);
  }

  /** Says so if the object that was just left had no value for a field. */
  void require(String field) {
    if (!closed.has(field) && !isBroken()) {
      closedFault(ReaderRule.MISSING_FIELD, "missing", field);
    }
  }

  /** Says so of each field of the object that was just left which its kind does not have. */
  void requireOnly(Fields fields, Predicate<String> allowed, Enum<?> kind) {
    if (closed.hasOnly(name -> isCommon(name) || allowed.test(name))) {
      return;
    }
    for (String name : fields.names()) {
      if (!isCommon(name) && closed.has(name) && !allowed.test(name)) {
        closedFault(ReaderRule.MISPLACED_FIELD, "misplaced", name, "kind", Words.word(kind));
      }
    }
  }

  private static boolean isCommon(String name) {
    return name.equals("text") || name.equals("kind");
  }

  /**
   * Says that the fields of the object that was just left make no value, unless one is at fault.
   */
  void contradiction(IllegalArgumentException why, String kept) {
    contradiction(problem(why), kept);
  }

  /** Says so of the fields of a reading, of which the text is kept. */
  void misreading(IllegalArgumentException why) {
    if (isWhole()) {
      closedFault(ReaderRule.CONTRADICTION_READING, "problem", problem(why));
    }
  }

  private static String problem(IllegalArgumentException why) {
    return Objects.requireNonNullElse(why.getMessage(), "they make no value");
  }

  /**
   * Says what does not go together in the object that was just left, unless a field is at fault.
   */
  void contradiction(String problem, String kept) {
    if (isWhole()) {
      closedFault(ReaderRule.CONTRADICTION, "problem", problem, "kept", kept);
    }
  }

  /** Whether nothing was at fault in the object that was just left. */
  private boolean isWhole() {
    return faults.errors() == closed.errorsBefore() && !isBroken();
  }

  /** Ends the document here, with nothing else to say about it. */
  void refuse(ReaderRule rule) {
    faults.clear();
    fault(rule, "text", tokens.text());
    tokens.stop();
  }

  /** Whether the document ended before its time. */
  boolean isBroken() {
    return tokens.isBroken();
  }

  /** Whether the object that was just left had a value for a field, good or bad. */
  boolean had(String field) {
    return closed.has(field);
  }
}
