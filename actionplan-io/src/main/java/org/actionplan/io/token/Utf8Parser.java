// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/** Jackson's parser for UTF-8, which also tells where a token is without making an object of it. */
final class Utf8Parser extends UTF8StreamJsonParser {

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

  /** As {@link #currentTokenLocation()} counts bytes. */
  int tokenOffset() {
    return (int)
        (_currToken == JsonToken.PROPERTY_NAME
            ? _currInputProcessed + _nameStartOffset - 1
            : _tokenInputTotal - 1);
  }
}
