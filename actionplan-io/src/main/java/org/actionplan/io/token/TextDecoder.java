// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how bytes stand for characters: UTF-8, or what a byte order mark says. What is not
 * valid is a fault; no character is ever replaced.
 */
public final class TextDecoder {

  /** UTF-32 comes first: its little-endian mark begins with that of UTF-16. */
  private static final List<Encoding> MARKED =
      List.of(
          new Encoding(Charset.forName("UTF-32LE"), List.of(0xff, 0xfe, 0, 0)),
          new Encoding(Charset.forName("UTF-32BE"), List.of(0, 0, 0xfe, 0xff)),
          new Encoding(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe)),
          new Encoding(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff)));

  private TextDecoder() {}

  /**
   * Decodes a document, as far as that is needed.
   *
   * @param bytes the document, which nobody changes any more
   * @param faults takes the first byte that is not valid
   * @return the document, or empty if a byte was not valid
   */
  public static Optional<Document> decode(byte[] bytes, Faults faults) {
    Optional<Encoding> marked = MARKED.stream().filter(e -> e.begins(bytes)).findFirst();
    if (marked.isEmpty() && hasZeroAtStart(bytes)) {
      faults.add(ReaderRule.ENCODING_UNMARKED, 0);
      return Optional.empty();
    }
    @Nullable Utf8Text utf8 = marked.isEmpty() ? Utf8Check.of(bytes) : null;
    return utf8 != null
        ? Optional.of(utf8)
        : decode(bytes, marked.map(Encoding::charset).orElse(StandardCharsets.UTF_8), faults);
  }

  private static Optional<Document> decode(byte[] bytes, Charset charset, Faults faults) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    DocumentText text = new DocumentText(out.array(), 0, out.position());
    if (!result.isError()) {
      return Optional.of(text);
    }
    faults.locateIn(text);
    faults.add(
        ReaderRule.ENCODING_BYTES,
        text.length(),
        "offset",
        Integer.toString(in.position()),
        "charset",
        charset.name());
    return Optional.empty();
  }

  /** No text of JSON or YAML has a NUL among its first characters. */
  private static boolean hasZeroAtStart(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 4); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private record Encoding(Charset charset, List<Integer> mark) {
    boolean begins(byte[] bytes) {
      for (int i = 0; i < mark.size(); i++) {
        if (i == bytes.length || (bytes[i] & 0xff) != mark.get(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
