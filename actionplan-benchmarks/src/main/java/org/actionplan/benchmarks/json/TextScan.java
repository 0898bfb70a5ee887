// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Goes through a document and reads every name, text and number, and makes nothing of them. */
final class TextScan {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TextScan() {}

  /** How many characters the names, texts and numbers of a document have. */
  static long characters(byte[] document) {
    long characters = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME || token.isScalarValue()) {
          characters += parser.getString().length();
        }
      }
    }
    return characters;
  }
}
