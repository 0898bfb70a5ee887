// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a document to the YAML parser, never half a surrogate pair of it, and stops it in the
 * middle of a scalar or comment that is too long: the parser itself would go on to its end, in time
 * that grows with the square of the length.
 */
final class GuardedReader extends Reader {

  private final DocumentText document;
  private final NextLine nextLine;
  private final int most;
  private int at;
  private int lastEvent;
  private boolean tooLong;

  GuardedReader(DocumentText document, NextLine nextLine, int most) {
    this.document = document;
    this.nextLine = nextLine;
    this.most = most;
    at = document.start();
    lastEvent = at;
  }

  /** The parser has made something of what it was given. */
  void progress() {
    lastEvent = at;
  }

  /** Whether the parser was stopped. */
  boolean wasTooLong() {
    return tooLong;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (at - lastEvent > most) {
      tooLong = true;
      throw new IOException("more than " + most + " characters without an event");
    }
    int count = Math.min(length, document.end() - at);
    if (count <= 0) {
      return -1;
    }
    if (count > 1 && Character.isHighSurrogate(document.chars()[at + count - 1])) {
      // The parser would ask for the other half, for which a full buffer of its has no room.
      count--;
    }
    System.arraycopy(document.chars(), at, buffer, offset, count);
    nextLine.hide(buffer, offset, offset + count);
    at += count;
    return count;
  }

  @Override
  public void close() {}
}
