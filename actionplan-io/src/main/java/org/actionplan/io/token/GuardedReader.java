// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands a document to the YAML parser and stops it in the middle of a scalar or comment that is too
 * long: the parser itself would go on to its end, in time that grows with the square of the length.
 */
final class GuardedReader extends Reader {

  private final DocumentText document;
  private final int most;
  private int at;
  private int lastEvent;
  private boolean tooLong;

  GuardedReader(DocumentText document, int most) {
    this.document = document;
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
    System.arraycopy(document.chars(), at, buffer, offset, count);
    at += count;
    return count;
  }

  @Override
  public void close() {}
}
