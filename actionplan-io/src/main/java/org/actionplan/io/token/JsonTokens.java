// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The tokens of JSON (RFC 8259), from Jackson's streaming parser. */
final class JsonTokens implements TokenSource {

  private static final JsonFactory FACTORY = factory();

  private final JsonParser parser;
  private @Nullable TokenStreamLocation location = TokenStreamLocation.NA;
  private String text = "";

  JsonTokens(DocumentText document) {
    parser =
        FACTORY.createParser(
            ObjectReadContext.empty(),
            document.chars(),
            document.start(),
            document.end() - document.start());
  }

  /** Limits are ours, so that exceeding one costs a field where that is enough. */
  private static JsonFactory factory() {
    StreamReadConstraints none =
        StreamReadConstraints.builder()
            .maxDocumentLength(-1)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(none)
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
        .build();
  }

  @Override
  public Token next() {
    try {
      JsonToken token = parser.nextToken();
      location = null;
      return token == null ? Token.END : token(token);
    } catch (JacksonException e) {
      location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      text = e.getOriginalMessage();
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
  public String text() {
    return text;
  }

  @Override
  public ReaderRule problem() {
    return ReaderRule.SYNTAX;
  }

  @Override
  public boolean isPlain() {
    return false;
  }

  @Override
  public int line() {
    return Math.max(location().getLineNr(), 1);
  }

  @Override
  public int column() {
    return Math.max(location().getColumnNr(), 1);
  }

  /** The place of the current token, found when it is asked for. */
  private TokenStreamLocation location() {
    TokenStreamLocation found = location == null ? parser.currentTokenLocation() : location;
    location = found;
    return found;
  }
}
