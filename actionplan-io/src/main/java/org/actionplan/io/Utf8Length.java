// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

/** How many bytes a text takes as UTF-8, without encoding it. */
final class Utf8Length {

  private Utf8Length() {}

  static long of(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Each half of a surrogate pair counts for two of its four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}
