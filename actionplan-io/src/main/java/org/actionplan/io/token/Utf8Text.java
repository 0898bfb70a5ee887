// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.nio.charset.StandardCharsets;

/** The bytes of a document, which are valid UTF-8. */
final class Utf8Text extends Document {

  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final byte[] bytes;
  private final int start;

  /** The bytes of an array that nobody changes any more. */
  Utf8Text(byte[] bytes) {
    this.bytes = bytes;
    start = startsWithMark(bytes) ? MARK.length : 0;
  }

  private static boolean startsWithMark(byte[] bytes) {
    for (int i = 0; i < MARK.length; i++) {
      if (i == bytes.length || bytes[i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  byte[] bytes() {
    return bytes;
  }

  int start() {
    return start;
  }

  /** The offset of a character whose offset in UTF-16 units is known. */
  int offset(int units) {
    int offset = 0;
    for (int left = units; left > 0 && offset < length(); offset++) {
      left -= width(offset);
    }
    while (offset < length() && width(offset) == 0) {
      offset++;
    }
    return offset;
  }

  @Override
  DocumentText text() {
    String text = new String(bytes, start, length(), StandardCharsets.UTF_8);
    return new DocumentText(text.toCharArray(), 0, text.length());
  }

  @Override
  int length() {
    return bytes.length - start;
  }

  @Override
  int unit(int offset) {
    return bytes[start + offset];
  }

  /** A character beyond the first plane takes two units; each is counted at its first byte. */
  @Override
  int width(int offset) {
    int unit = unit(offset) & 0xff;
    return unit >= 0xf0 ? 2 : (unit & 0xc0) == 0x80 ? 0 : 1;
  }
}
