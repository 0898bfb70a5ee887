// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Why JSON could not be read on, in the parser's own words, and where.
 *
 * <p>The words depend on how a parser is asked, and the parser of bytes is less exact than that of
 * characters; so the document is read once more up to the same place, always in the same way.
 */
record JsonFailure(String problem, int offset) {

  static JsonFailure of(Document document, JacksonException failure) {
    JsonFailure inText = inText(document.text(), failure);
    return document instanceof Utf8Text utf8
        ? new JsonFailure(inText.problem, utf8.offset(inText.offset))
        : inText;
  }

  private static JsonFailure inText(DocumentText text, JacksonException otherwise) {
    try (JsonParser parser = JsonParsers.of(text)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        parser.getStringLength();
      }
      return of(otherwise);
    } catch (JacksonException e) {
      return of(e);
    }
  }

  private static JsonFailure of(JacksonException failure) {
    TokenStreamLocation location = failure.getLocation();
    return new JsonFailure(
        failure.getOriginalMessage(), location == null ? 0 : JsonTokens.offset(location));
  }
}
