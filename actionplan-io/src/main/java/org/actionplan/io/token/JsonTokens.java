// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of JSON (RFC 8259), from Jackson's streaming parser. */
final class JsonTokens extends TokenSource {

  private final Document document;
  private final JsonParser parser;
  private final PropertyNameMatcher names;
  private final String[] knownNames;
  private @Nullable JsonFailure failure;

  JsonTokens(Document document, KnownNames names) {
    this.document = document;
    this.names = names.matcher();
    knownNames = this.names.nameLookup();
    parser = JsonParsers.of(document);
  }

  @Override
  Token next() {
    try {
      int name = parser.nextNameMatch(names);
      if (name >= 0) {
        text = knownNames[name];
        return Token.NAME;
      }
      JsonToken token = parser.currentToken();
      return token == null ? Token.END : token(token);
    } catch (JacksonException e) {
      failure = JsonFailure.of(document, e);
      text = failure.problem();
      return Token.BROKEN;
    }
  }

  private Token token(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_LIST;
      case END_ARRAY -> Token.END_LIST;
      case PROPERTY_NAME -> withText(Token.NAME);
      case VALUE_STRING -> withText(Token.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> withText(Token.NUMBER);
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("not a token of JSON text: " + token);
    };
  }

  private Token withText(Token token) {
    text = parser.getString();
    return token;
  }

  @Override
  ReaderRule problem() {
    return ReaderRule.SYNTAX;
  }

  @Override
  boolean isPlain() {
    return false;
  }

  @Override
  boolean isWhole() {
    return (parser instanceof Utf8Parser utf8 && !utf8.hasEscapedSurrogates())
        || !Surrogates.hasLone(text);
  }

  @Override
  int offset() {
    if (failure != null) {
      return failure.offset();
    }
    return parser instanceof Utf8Parser utf8
        ? utf8.tokenOffset()
        : offset(parser.currentTokenLocation());
  }

  /** Of bytes or of characters, whichever the parser was given. */
  static int offset(TokenStreamLocation location) {
    return (int) Math.max(location.getByteOffset(), location.getCharOffset());
  }
}
