// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.actionplan.io.token.Term;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.plan.ExtensionValue;

/** The document as codecs write it: what is absent is not written. */
final class Output {

  /** So many digits are always those of a long. */
  private static final int MOST_DIGITS = 18;

  private final TokenWriter tokens;

  Output(TokenWriter tokens) {
    this.tokens = tokens;
  }

  void beginObject() {
    tokens.beginObject();
  }

  void endObject() {
    tokens.endObject();
  }

  void beginList() {
    tokens.beginList();
  }

  void endList() {
    tokens.endList();
  }

  /** The name of the field whose value is written next. */
  void name(Term name) {
    tokens.name(name);
  }

  /** A name that the data has brought. */
  void name(String name) {
    tokens.name(name);
  }

  void field(Term name, String value) {
    tokens.name(name);
    tokens.text(value);
  }

  /** A field whose value prints itself, if there is one. */
  void field(Term name, Optional<?> value) {
    if (value.isPresent()) {
      field(name, value.get().toString());
    }
  }

  /** A text, unless it is empty. */
  void text(Term name, String value) {
    if (!value.isEmpty()) {
      field(name, value);
    }
  }

  <E extends Enum<E>> void word(Term name, Words<E> words, E constant) {
    tokens.name(name);
    tokens.word(words.term(constant));
  }

  /** A word, unless it says no more than its absence. */
  <E extends Enum<E>> void word(Term name, Words<E> words, E constant, E unless) {
    if (constant != unless) {
      word(name, words, constant);
    }
  }

  void flag(Term name, boolean value) {
    tokens.name(name);
    tokens.flag(value);
  }

  void number(Term name, long value) {
    tokens.name(name);
    tokens.number(value);
  }

  /** A number with all its digits and without an exponent. */
  void number(Term name, BigDecimal value) {
    tokens.name(name);
    if (value.scale() == 0 && value.precision() <= MOST_DIGITS) {
      tokens.number(value.longValue());
    } else {
      tokens.number(value.toPlainString());
    }
  }

  /** An object whose values are texts, unless it is empty. */
  void texts(Term name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      tokens.name(name);
      tokens.beginObject();
      texts.forEach(
          (key, text) -> {
            tokens.name(key);
            tokens.text(text);
          });
      tokens.endObject();
    }
  }

  /** A list, unless it is empty. */
  <T> void list(Term name, List<? extends T> list, BiConsumer<Output, T> element) {
    if (!list.isEmpty()) {
      tokens.name(name);
      tokens.beginList();
      list.forEach(value -> element.accept(this, value));
      tokens.endList();
    }
  }

  /** A value that prints itself. */
  void value(Object value) {
    tokens.text(value.toString());
  }

  void number(long value) {
    tokens.number(value);
  }

  void flag(boolean value) {
    tokens.flag(value);
  }

  void extension(String name, ExtensionValue value) {
    tokens.name(name);
    extension(value);
  }

  private void extension(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      tokens.text(text.value());
    } else if (value instanceof ExtensionValue.Numeral numeral) {
      tokens.number(numeral.value().toString());
    } else if (value instanceof ExtensionValue.Flag flag) {
      tokens.flag(flag.value());
    } else if (value instanceof ExtensionValue.Nothing) {
      tokens.nothing();
    } else if (value instanceof ExtensionValue.Items items) {
      tokens.beginList();
      items.values().forEach(this::extension);
      tokens.endList();
    } else if (value instanceof ExtensionValue.Fields fields) {
      tokens.beginObject();
      for (Map.Entry<String, ExtensionValue> field : fields.values().entrySet()) {
        extension(field.getKey(), field.getValue());
      }
      tokens.endObject();
    }
  }
}
