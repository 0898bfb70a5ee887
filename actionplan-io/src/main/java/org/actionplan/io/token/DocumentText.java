// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The characters of a document. */
final class DocumentText extends Document {

  private final char[] chars;
  private final int start;
  private final int end;

  /** The characters from start to end of an array that nobody changes any more. */
  DocumentText(char[] chars, int start, int end) {
    this.chars = chars;
    this.start = start < end && chars[start] == '\ufeff' ? start + 1 : start;
    this.end = end;
  }

  char[] chars() {
    return chars;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  @Override
  DocumentText text() {
    return this;
  }

  @Override
  int length() {
    return end - start;
  }

  @Override
  int unit(int offset) {
    return chars[start + offset];
  }

  @Override
  int width(int offset) {
    return 1;
  }
}
