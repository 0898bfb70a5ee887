// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** The tokens of JSON (RFC 8259), from Jackson's streaming parser. */
final class JsonTokens extends TokenSource {

  private static final Token[] TOKENS = new Token[JsonTokenId.ID_NULL + 1];

  static {
    TOKENS[JsonTokenId.ID_START_OBJECT] = Token.START_OBJECT;
    TOKENS[JsonTokenId.ID_END_OBJECT] = Token.END_OBJECT;
    TOKENS[JsonTokenId.ID_START_ARRAY] = Token.START_LIST;
    TOKENS[JsonTokenId.ID_END_ARRAY] = Token.END_LIST;
    TOKENS[JsonTokenId.ID_PROPERTY_NAME] = Token.NAME;
    TOKENS[JsonTokenId.ID_STRING] = Token.TEXT;
    TOKENS[JsonTokenId.ID_NUMBER_INT] = Token.NUMBER;
    TOKENS[JsonTokenId.ID_NUMBER_FLOAT] = Token.NUMBER;
    TOKENS[JsonTokenId.ID_TRUE] = Token.TRUE;
    TOKENS[JsonTokenId.ID_FALSE] = Token.FALSE;
    TOKENS[JsonTokenId.ID_NULL] = Token.NULL;
  }

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
    if (parser instanceof Utf8Parser utf8) {
      utf8.expect(names.words());
    }
  }

  @Override
  Token next() {
    try {
      int name = parser.nextNameMatch(names);
      if (name >= 0) {
        text = knownNames[name];
        return Token.NAME;
      }
      JsonToken read = parser.currentToken();
      Token token = read == null ? Token.END : TOKENS[read.id()];
      if (token.hasText) {
        text = parser.getString();
      }
      return token;
    } catch (JacksonException e) {
      failure = JsonFailure.of(document, e);
      text = failure.problem();
      return Token.BROKEN;
    }
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
