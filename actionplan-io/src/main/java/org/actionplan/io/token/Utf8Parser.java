// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** Jackson's parser for UTF-8, which also tells where a token is without making an object of it. */
final class Utf8Parser extends UTF8StreamJsonParser {

  private KnownTexts knownTexts = KnownTexts.NONE;
  private boolean hasEscapedSurrogates;

  Utf8Parser(
      ObjectReadContext context,
      IOContext io,
      int readFeatures,
      int formatFeatures,
      ByteQuadsCanonicalizer names,
      byte[] bytes,
      int offset,
      int length) {
    super(
        context,
        io,
        readFeatures,
        formatFeatures,
        null,
        names,
        bytes,
        offset,
        offset + length,
        0,
        false);
  }

  /** Says which texts the document is likely to have. */
  void expect(KnownTexts texts) {
    knownTexts = texts;
  }

  /** Most texts are plain ASCII: they are taken as a whole, and not character by character. */
  @Override
  protected String _finishAndReturnString() {
    int end = PlainText.end(_inputBuffer, _inputPtr, _inputEnd);
    if (end == PlainText.NONE) {
      return super._finishAndReturnString();
    }
    String text = text(end - _inputPtr);
    _inputPtr = end + 1;
    _textBuffer.resetWithString(text);
    return text;
  }

  private String text(int length) {
    @Nullable String known = knownTexts.find(_inputBuffer, _inputPtr, length);
    return known != null
        ? known
        : new String(_inputBuffer, _inputPtr, length, StandardCharsets.ISO_8859_1);
  }

  @Override
  protected char _decodeEscaped() {
    char escaped = super._decodeEscaped();
    hasEscapedSurrogates |= Character.isSurrogate(escaped);
    return escaped;
  }

  /**
   * Whether half of a surrogate pair could stand in what was read: only an escape puts it there.
   */
  boolean hasEscapedSurrogates() {
    return hasEscapedSurrogates;
  }

  /** As {@link #currentTokenLocation()} counts bytes. */
  int tokenOffset() {
    return (int)
        (_currToken == JsonToken.PROPERTY_NAME
            ? _currInputProcessed + _nameStartOffset - 1
            : _tokenInputTotal - 1);
  }
}
