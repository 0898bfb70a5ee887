// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The tokens of one document, whatever its format, within bounds.
 *
 * <p>Whatever makes a single value unusable is a fault and gives {@link Token#BAD}; a name that is
 * unusable is passed over with its value. What makes the rest unusable is a fault, too, and ends
 * the document: from then on every token is {@link Token#END}. Not thread-safe.
 */
public final class Tokens {

  /** Begins to read a document, as often as it is asked to. */
  @FunctionalInterface
  public interface Opening {

    /**
     * Goes to the begin of the document.
     *
     * @param names the names that it is likely to have
     * @param faults takes what is wrong
     * @return its tokens
     */
    Tokens open(KnownNames names, Faults faults);
  }

  private final TokenSource source;
  private final Bounds bounds;
  private final Faults faults;
  private final int mostText;
  private Token token = Token.END;
  private int depth;
  private boolean broken;

  private Tokens(TokenSource source, Bounds bounds, Faults faults) {
    this.source = source;
    this.bounds = bounds;
    this.faults = faults;
    mostText = bounds.textLength();
  }

  /**
   * The tokens of a JSON document.
   *
   * @param document the document
   * @param names the names that it is likely to have
   * @param bounds how much is too much
   * @param faults takes what is wrong
   * @return its tokens
   */
  public static Tokens ofJson(Document document, KnownNames names, Bounds bounds, Faults faults) {
    faults.locateIn(document);
    return new Tokens(new JsonTokens(document, names), bounds, faults);
  }

  /**
   * The tokens of a YAML document.
   *
   * @param document the document
   * @param bounds how much is too much
   * @param faults takes what is wrong
   * @return its tokens
   */
  public static Tokens ofYaml(Document document, Bounds bounds, Faults faults) {
    DocumentText text = document.text();
    faults.locateIn(text);
    return new Tokens(new YamlTokens(text, bounds, faults), bounds, faults);
  }

  /**
   * Goes on to the next token.
   *
   * @return the token
   */
  public Token next() {
    token = broken ? Token.END : checked(source.next());
    while (token == Token.BAD_NAME) {
      next();
      skip();
      token = broken ? Token.END : checked(source.next());
    }
    return token;
  }

  private Token checked(Token read) {
    depth += read.levels;
    if (read == Token.TEXT || read == Token.NAME) {
      return textFault() ? unusable(read) : read;
    }
    if (read.levels > 0 && depth > bounds.nesting()) {
      return broken(ReaderRule.LIMIT_NESTING);
    }
    if (read == Token.BROKEN) {
      boolean trailing = token != Token.END && depth == 0;
      return broken(trailing ? ReaderRule.TRAILING_CONTENT : source.problem());
    }
    return read;
  }

  private static Token unusable(Token read) {
    return read == Token.NAME ? Token.BAD_NAME : Token.BAD;
  }

  private Token broken(ReaderRule rule) {
    switch (rule) {
      case SYNTAX -> fault(rule, "problem", source.text);
      case LIMIT_NESTING -> fault(rule, "limit", Integer.toString(bounds.nesting()));
      case LIMIT_SCALAR -> fault(rule, "limit", Integer.toString(bounds.textLength()));
      default -> fault(rule);
    }
    broken = rule != ReaderRule.TRAILING_CONTENT;
    return Token.END;
  }

  private boolean textFault() {
    boolean tooLong = source.text.length() > mostText;
    if (!tooLong && source.isWhole()) {
      return false;
    }
    if (tooLong) {
      fault(ReaderRule.LIMIT_TEXT, "limit", Integer.toString(mostText));
    } else {
      fault(ReaderRule.ENCODING_SURROGATE);
    }
    return true;
  }

  private void fault(ReaderRule rule, String... slots) {
    faults.add(rule, source.offset(), slots);
  }

  /** Passes over the value that begins with the current token. */
  public void skip() {
    int outside = depth - (token == Token.START_OBJECT || token == Token.START_LIST ? 1 : 0);
    while (depth > outside && token != Token.END) {
      next();
    }
  }

  /** Notes whatever follows the root value. */
  public void finish() {
    if (!broken && token != Token.END && source.next() != Token.END) {
      fault(ReaderRule.TRAILING_CONTENT);
    }
  }

  /** Ends the document here. */
  public void stop() {
    broken = true;
  }

  /**
   * Whether the document ended before its time.
   *
   * @return true if what was read is not the whole
   */
  public boolean isBroken() {
    return broken;
  }

  /**
   * The current token.
   *
   * @return what {@link #next()} returned last
   */
  public Token current() {
    return token;
  }

  /**
   * The current name, text or number.
   *
   * @return its characters, without quotes and escapes
   */
  public String text() {
    return source.text;
  }

  /**
   * Whether the current token can be taken as text: it is one, or it stands in YAML without quotes
   * and is not a word for null.
   *
   * @return true for {@code "12:30"} in JSON, and for {@code 12:30}, {@code 1.10} and {@code true}
   *     in YAML
   */
  public boolean isText() {
    return token == Token.TEXT || isPlainScalar();
  }

  private boolean isPlainScalar() {
    return switch (token) {
      case NUMBER, TRUE, FALSE -> source.isPlain();
      default -> false;
    };
  }

  /**
   * The current number.
   *
   * @return the number with all its digits, or empty if it has too many, of which that has been
   *     said
   */
  public Optional<BigDecimal> number() {
    Optional<BigDecimal> number = Numbers.parse(source.text, bounds.numberDigits());
    if (number.isEmpty()) {
      fault(ReaderRule.LIMIT_NUMBER, "limit", Integer.toString(bounds.numberDigits()));
    } else if (Numbers.isNegativeZero(source.text, number.get())) {
      fault(ReaderRule.NEGATIVE_ZERO);
    }
    return number;
  }

  /**
   * Where the current token begins.
   *
   * @return an offset in the document
   */
  public int offset() {
    return source.offset();
  }
}
