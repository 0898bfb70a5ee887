// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/**
 * Takes the tokens of a document and writes them as UTF-8 in one format, the same bytes each time.
 *
 * <p>Every text must be made of whole characters: half of a surrogate pair is refused with an
 * {@link IllegalArgumentException}, because no encoding could carry it.
 */
public interface TokenWriter {

  /** Begins an object. */
  void beginObject();

  /** Ends the innermost object. */
  void endObject();

  /** Begins a list. */
  void beginList();

  /** Ends the innermost list. */
  void endList();

  /**
   * Names the field whose value comes next.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Names the field whose value comes next by a name of the format.
   *
   * @param name the name
   */
  default void name(Term name) {
    name(name.text());
  }

  /**
   * Writes a text.
   *
   * @param text the text
   */
  void text(String text);

  /**
   * Writes a word of the format.
   *
   * @param word for example {@code "in-progress"}
   */
  default void word(Term word) {
    text(word.text());
  }

  /**
   * Writes a number.
   *
   * @param digits a number in the grammar of JSON
   */
  void number(String digits);

  /**
   * Writes a whole number.
   *
   * @param value the number
   */
  default void number(long value) {
    number(Long.toString(value));
  }

  /**
   * Writes a truth value.
   *
   * @param value true or false
   */
  void flag(boolean value);

  /** Writes the explicit absence of a value. */
  void nothing();

  /** Ends the document, and with it its last line. */
  void finish();
}
