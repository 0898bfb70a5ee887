// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.snakeyaml.engine.v2.api.StreamDataWriter;

/**
 * Takes the pieces of a document from the emitter, thousands of words, signs and single spaces, and
 * keeps them as UTF-8.
 *
 * <p>Two characters end a line in YAML 1.1 and none in 1.2, so the emitter leaves them as they are;
 * they only ever stand between double quotes, and are escaped.
 */
final class YamlSink implements StreamDataWriter {

  private byte[] bytes = new byte[1 << 14];
  private int length;

  @Override
  public void write(String piece) {
    write(piece, 0, piece.length());
  }

  @Override
  public void write(String text, int offset, int count) {
    reserve(count);
    byte[] to = bytes;
    int at = length;
    int end = offset + count;
    for (int i = offset; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        length = at;
        writeRest(text.substring(i, end));
        return;
      }
      to[at++] = (byte) c;
    }
    length = at;
  }

  /** What begins with a character beyond ASCII; the emitter never cuts one in two. */
  private void writeRest(String rest) {
    String escaped = rest.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    byte[] encoded = escaped.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  private void reserve(int count) {
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
    }
  }

  /** Hands on the document. */
  void writeTo(ByteArrayOutputStream out) {
    out.write(bytes, 0, length);
  }
}
