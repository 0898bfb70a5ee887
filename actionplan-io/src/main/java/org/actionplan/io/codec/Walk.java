// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.Frame;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
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
  private final Context context;
  private final @Nullable Places places;
  private Frame closed;

  Walk(Tokens tokens, Trail trail, Faults faults, Context context, boolean withSources) {
    this.tokens = tokens;
    this.trail = trail;
    this.faults = faults;
    this.context = context;
    this.places = withSources ? new Places(faults) : null;
    closed = trail.document();
  }

  /** What the document has said so far of how to read it. */
  Context context() {
    return context;
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

  /** The name of the current field. */
  String name() {
    return trail.field();
  }

  /** Enters the object or list that is the current value. */
  void enter() {
    trail.enter(tokens.offset(), faults.errors());
  }

  /** Goes on to the next field of the object, or returns null after the last. */
  @Nullable String nextField() {
    trail.leaveValue();
    while (tokens.next() == Token.NAME) {
      String name = lifted(Lifting.Kind.FIELD, tokens.text());
      int before = trail.enterField(name, tokens.offset());
      if (before == Trail.NEW) {
        return visit(name);
      }
      passDuplicate(before);
    }
    return close();
  }

  /** What the present version calls the field to come, or the word that is the current value. */
  String lifted(Lifting.Kind kind, String called) {
    return context.isLifting() ? context.lift(kind, trail.names(), called) : called;
  }

  /** Goes on from the name of a field to its value. */
  private String visit(String name) {
    if (tokens.next() == Token.NULL) {
      trail.noteNull();
    }
    if (places != null) {
      places.field(trail.depth(), name, tokens.offset());
    }
    return name;
  }

  private void passDuplicate(int first) {
    fault(ReaderRule.DUPLICATE_KEY, "first", faults.place(first).toString());
    tokens.next();
    tokens.skip();
    trail.leaveValue();
  }

  /** Goes on to the next element of the list; false after the last. */
  boolean nextElement(int index) {
    trail.leaveValue();
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

  private @Nullable String close() {
    closed = trail.leave();
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
    faults.add(rule, trail.fieldOffset(), suggestion, slots);
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
    if (closed.hasOnly(allowed)) {
      return;
    }
    for (String name : fields.names()) {
      if (closed.has(name) && !allowed.test(name)) {
        closedFault(ReaderRule.MISPLACED_FIELD, "misplaced", name, "kind", Words.word(kind));
      }
    }
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
