// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.actionplan.calendar.DateWindow;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.jspecify.annotations.Nullable;

/**
 * The document as codecs see it: a walk on which values are taken as what the field wants. A value
 * that is something else is a fault and gives nothing; it is consumed either way, so that reading
 * goes on with the next field.
 */
final class Input extends Walk {

  Input(Tokens tokens, Trail trail, Faults faults, Context context, boolean withSources) {
    super(tokens, trail, faults, context, withSources);
  }

  /** Enters the object that is the current value; false if there is none. */
  boolean beginObject(String expected) {
    return begin(Token.START_OBJECT, expected);
  }

  /** Enters the list that is the current value; false if there is none. */
  boolean beginList(String expected) {
    return begin(Token.START_LIST, expected);
  }

  private boolean begin(Token token, String expected) {
    if (tokens.current() != token) {
      wrongType(expected);
      return false;
    }
    enter();
    return true;
  }

  /** Reads one element of a list. */
  interface Element<T> {
    Optional<T> read(Input in, int index);
  }

  /** Reads the elements of a list, leaving out those that give nothing. */
  <T> List<T> list(String expected, Function<Input, Optional<T>> element) {
    List<T> list = new ArrayList<>();
    each(expected, element, list::add);
    return list;
  }

  /** Reads the elements of a list and hands on those that give something. */
  <T> void each(String expected, Function<Input, Optional<T>> element, Consumer<T> to) {
    indexed(expected, (in, index) -> element.apply(in), to);
  }

  /** Reads the elements of a list that need to know their index. */
  <T> void indexed(String expected, Element<T> element, Consumer<T> to) {
    if (!beginList(expected)) {
      return;
    }
    int index = 0;
    while (nextElement(index)) {
      if (token() == Token.NULL) {
        fault(ReaderRule.WRONG_TYPE, "found", "null", "expected", "a value");
        continue;
      }
      Optional<T> value = element.read(this, index);
      if (value.isPresent()) {
        to.accept(value.get());
        index++;
      }
    }
  }

  Optional<String> text() {
    if (isText()) {
      return Optional.of(tokens.text());
    }
    wrongType("text");
    return Optional.empty();
  }

  /** An object whose values are texts. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (beginObject("an object with texts by name")) {
      for (@Nullable String field = nextField(); field != null; field = nextField()) {
        String name = field;
        text().ifPresent(text -> texts.put(name, text));
      }
    }
    return texts;
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
      invalid(expected, Optional::empty);
      return Optional.empty();
    }
  }

  /** The name of the current field, where it is a value itself. */
  <T> Optional<T> nameAs(Function<String, T> factory, String expected) {
    try {
      return Optional.of(factory.apply(name()));
    } catch (IllegalArgumentException e) {
      nameFault(ReaderRule.INVALID_VALUE, Optional::empty, "text", name(), "expected", expected);
      return Optional.empty();
    }
  }

  /** Passes over a field that the format does not know, in a document that cannot keep it. */
  void lose(String field, Fields known) {
    nameFault(ReaderRule.UNKNOWN_FIELD_LOST, () -> known.nearest(field), "entity", known.entity());
    skip();
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
    Optional<E> constant = words.parse(lifted(Lifting.Kind.WORD, tokens.text()));
    if (constant.isEmpty()) {
      invalid(words.expected(), () -> words.nearest(tokens.text()));
    }
    return constant;
  }

  /** The word that was probably meant by the current text. */
  Optional<String> nearest(List<String> words) {
    return Spelling.nearest(tokens.text(), words);
  }

  void invalid(String expected, Supplier<Optional<String>> suggestion) {
    fault(ReaderRule.INVALID_VALUE, suggestion, "text", tokens.text(), "expected", expected);
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
  void rootFault(String header) {
    String found = Found.of(tokens);
    if (!found.isEmpty()) {
      fault(ReaderRule.WRONG_ROOT, "found", found, "header", header);
    }
  }
}
