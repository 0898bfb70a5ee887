// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Why JSON could not be read on, in the parser's own words, and where.
 *
 * <p>The parser of bytes is less exact than that of characters about both, so that one has the last
 * word: it reads the document once more up to the same place.
 */
record JsonFailure(String problem, int offset) {

  static JsonFailure of(Document document, JacksonException failure) {
    if (document instanceof Utf8Text utf8) {
      JsonFailure inText = inText(utf8.text(), failure);
      return new JsonFailure(inText.problem, utf8.offset(inText.offset));
    }
    return of(failure);
  }

  private static JsonFailure inText(DocumentText text, JacksonException inBytes) {
    try (JsonParser parser = JsonParsers.of(text)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        parser.getStringLength();
      }
      return of(inBytes);
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
