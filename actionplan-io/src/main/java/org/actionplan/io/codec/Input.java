// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.actionplan.calendar.DateWindow;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * The document as codecs see it: objects whose fields are visited one by one, and values that are
 * taken as what the field wants. A value that is something else is a fault and gives nothing; it is
 * consumed either way, so that reading goes on with the next field.
 */
final class Input {

  private final Tokens tokens;
  private final Trail trail;
  private final Faults faults;
  private final Context context;
  private final Map<JsonPointer, Place> places = new HashMap<>();
  private final List<Frame> frames = new ArrayList<>();
  private Frame closed = new Frame(1, 1);
  private int nameLine = 1;
  private int nameColumn = 1;

  Input(Tokens tokens, Trail trail, Faults faults, Context context) {
    this.tokens = tokens;
    this.trail = trail;
    this.faults = faults;
    this.context = context;
  }

  /** What the document has said so far of how to read it. */
  Context context() {
    return context;
  }

  SourceMap sources() {
    return SourceMap.of(places);
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
    notePlace(trail.pointer());
  }

  /** Notes that the current value is found at a pointer. */
  void notePlace(JsonPointer pointer) {
    places.put(pointer, faults.place(tokens.line(), tokens.column()));
  }

  /** Notes that the current value stands for another field of the same object as well. */
  void notePlaceAs(String field) {
    places.putIfAbsent(
        trail.pointer().parent().field(field), faults.place(tokens.line(), tokens.column()));
  }

  /** Enters the object that is the current value; false if there is none. */
  boolean beginObject(String expected) {
    return begin(Token.START_OBJECT, expected);
  }

  /** Goes on to the next field of the object, or returns null after the last. */
  @Nullable String nextField() {
    Frame frame = frame();
    while (tokens.next() == Token.NAME) {
      String name = tokens.text();
      nameLine = tokens.line();
      nameColumn = tokens.column();
      trail.enterField(name);
      @Nullable Place first = frame.note(name, faults.place(nameLine, nameColumn));
      if (first == null) {
        if (tokens.next() != Token.NULL) {
          frame.noteValue(name);
        }
        notePlace(trail.pointer());
        return name;
      }
      faults.add(ReaderRule.DUPLICATE_KEY, nameLine, nameColumn, "first", first.toString());
      tokens.next();
      tokens.skip();
      trail.leave();
    }
    return close();
  }

  /** Enters the list that is the current value; false if there is none. */
  boolean beginList(String expected) {
    return begin(Token.START_LIST, expected);
  }

  /** Goes on to the next element of the list; false after the last. */
  boolean nextElement(int index) {
    frame();
    if (tokens.next() == Token.END_LIST || tokens.current() == Token.END) {
      close();
      return false;
    }
    trail.enterElement(index);
    notePlace(trail.pointer());
    return true;
  }

  private boolean begin(Token token, String expected) {
    if (tokens.current() != token) {
      wrongType(expected);
      return false;
    }
    frames.add(new Frame(tokens.line(), tokens.column()));
    return true;
  }

  /** The innermost object or list, with the trail back at it. */
  private Frame frame() {
    int innermost = frames.size() - 1;
    while (trail.depth() > innermost) {
      trail.leave();
    }
    return frames.get(innermost);
  }

  private @Nullable String close() {
    closed = frames.remove(frames.size() - 1);
    return null;
  }

  /** Reads the elements of a list, leaving out those that give nothing. */
  <T> List<T> list(String expected, Function<Input, Optional<T>> element) {
    List<T> list = new ArrayList<>();
    if (beginList(expected)) {
      while (nextElement(list.size())) {
        element.apply(this).ifPresent(list::add);
      }
    }
    return list;
  }

  Optional<String> text() {
    if (isText()) {
      return Optional.of(tokens.text());
    }
    wrongType("text");
    return Optional.empty();
  }

  Optional<Boolean> flag() {
    if (tokens.current() == Token.TRUE || tokens.current() == Token.FALSE) {
      return Optional.of(tokens.current() == Token.TRUE);
    }
    wrongType("true or false");
    return Optional.empty();
  }

  Optional<BigDecimal> number() {
    if (tokens.current() == Token.NUMBER) {
      return tokens.number();
    }
    wrongType("a number");
    return Optional.empty();
  }

  /** A text that a factory turns into a value, or refuses. */
  <T> Optional<T> parsed(String expected, Function<String, T> factory) {
    if (!isText()) {
      wrongType(expected);
      return Optional.empty();
    }
    try {
      return Optional.of(factory.apply(tokens.text()));
    } catch (IllegalArgumentException | DateTimeException e) {
      invalid(expected, Optional.empty());
      return Optional.empty();
    }
  }

  Optional<DateWindow> window() {
    return parsed("a date such as 2022-12-31 or 2022-12", DateWindow::parse);
  }

  /** A whole number within bounds. */
  Optional<Integer> whole(int least, int most) {
    Optional<BigDecimal> number = number();
    String text = tokens.text();
    Optional<Integer> whole =
        number
            .filter(n -> n.stripTrailingZeros().scale() <= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(n -> n.compareTo(BigDecimal.valueOf(most)) <= 0)
            .map(BigDecimal::intValueExact);
    if (number.isPresent() && whole.isEmpty()) {
      String expected = "a whole number from " + least + " to " + most;
      fault(ReaderRule.INVALID_VALUE, "text", text, "expected", expected);
    }
    return whole;
  }

  <E extends Enum<E>> Optional<E> word(Words<E> words) {
    if (!isText()) {
      wrongType(words.expected());
      return Optional.empty();
    }
    Optional<E> constant = words.parse(tokens.text());
    if (constant.isEmpty()) {
      invalid(words.expected(), words.nearest(tokens.text()));
    }
    return constant;
  }

  /** The word that was probably meant by the current text. */
  Optional<String> nearest(List<String> words) {
    return Spelling.nearest(tokens.text(), words);
  }

  void invalid(String expected, Optional<String> suggestion) {
    faults.add(
        ReaderRule.INVALID_VALUE,
        tokens.line(),
        tokens.column(),
        suggestion,
        "text",
        tokens.text(),
        "expected",
        expected);
  }

  /** Says that the current value is of the wrong type, unless there is none, and passes it over. */
  void wrongType(String expected) {
    String found = Found.of(tokens);
    if (!found.isEmpty()) {
      fault(ReaderRule.WRONG_TYPE, "found", found, "expected", expected);
    }
    tokens.skip();
  }

  /** Says that the document is something else than an object. */
  void rootFault() {
    String found = Found.of(tokens);
    if (!found.isEmpty()) {
      fault(ReaderRule.WRONG_ROOT, "found", found);
    }
  }

  void skip() {
    tokens.skip();
  }

  /** A fault of the current value. */
  void fault(ReaderRule rule, String... slots) {
    faults.add(rule, tokens.line(), tokens.column(), slots);
  }

  /** A fault of the name of the current field. */
  void nameFault(ReaderRule rule, Optional<String> suggestion, String... slots) {
    faults.add(rule, nameLine, nameColumn, suggestion, slots);
  }

  /** A fault of the object that was just left. */
  void closedFault(ReaderRule rule, String... slots) {
    faults.add(rule, closed.line, closed.column, slots);
  }

  /** Says so if the object that was just left had no value for a field. */
  void require(String field) {
    if (!closed.has(field) && !tokens.isBroken()) {
      closedFault(ReaderRule.MISSING_FIELD, "missing", field);
    }
  }

  /** Says so of each field of the object that was just left which its kind does not have. */
  void requireOnly(Fields fields, Predicate<String> allowed, String kind) {
    for (String name : fields.names()) {
      boolean common = name.equals("text") || name.equals("kind");
      if (!common && closed.has(name) && !allowed.test(name)) {
        closedFault(ReaderRule.MISPLACED_FIELD, "misplaced", name, "kind", kind);
      }
    }
  }

  /** Says that the fields of the object that was just left make no value. */
  void contradiction(IllegalArgumentException why, String kept) {
    String problem = Objects.requireNonNullElse(why.getMessage(), "they make no value");
    closedFault(ReaderRule.CONTRADICTION, "problem", problem, "kept", kept);
  }

  /** Ends the document here, with nothing else to say about it. */
  void refuse(ReaderRule rule) {
    faults.clear();
    fault(rule, "text", tokens.text());
    tokens.stop();
  }

  /** Whether the object that was just left had a value for a field, good or bad. */
  boolean had(String field) {
    return closed.has(field);
  }
}
