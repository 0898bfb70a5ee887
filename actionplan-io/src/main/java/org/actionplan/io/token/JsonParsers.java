// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Makes Jackson's parsers for documents whose encoding is known. */
final class JsonParsers extends JsonFactory {

  static final JsonParsers FACTORY = new JsonParsers(builder());

  private static final long serialVersionUID = 1L;

  private JsonParsers(JsonFactoryBuilder builder) {
    super(builder);
  }

  /**
   * Limits are ours, so that exceeding one costs a field where that is enough. Names are not kept
   * from one document to the next: whoever writes documents could fill memory with them.
   */
  public static JsonFactoryBuilder builder() {
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
        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES);
  }

  static JsonParser of(Document document) {
    return document instanceof Utf8Text utf8 ? of(utf8) : of(document.text());
  }

  static JsonParser of(DocumentText text) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.chars(), text.start(), text.length());
  }

  private static JsonParser of(Utf8Text text) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.bytes(), text.start(), text.length());
  }

  /** The parser for UTF-8, which Jackson itself would not take without a shared table of names. */
  @Override
  protected JsonParser _createParser(
      ObjectReadContext context, IOContext io, byte[] bytes, int offset, int length) {
    return new Utf8Parser(
        context,
        io,
        _streamReadFeatures,
        _formatReadFeatures,
        _byteSymbolCanonicalizer.makeChildOrPlaceholder(_factoryFeatures),
        bytes,
        offset,
        length);
  }
}
