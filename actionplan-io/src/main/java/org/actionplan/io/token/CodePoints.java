// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import org.jspecify.annotations.Nullable;

/**
 * A document in code points, as the YAML parser counts them. Columns count UTF-16 units all the
 * same, as JSON's parser and most editors do. The code points are found when somebody asks.
 */
final class CodePoints extends Document {

  private final DocumentText text;
  private volatile int @Nullable [] known;

  CodePoints(DocumentText text) {
    this.text = text;
  }

  /** Threads that come at the same time find the same. */
  private int[] points() {
    int @Nullable [] points = known;
    if (points == null) {
      points = new String(text.chars(), text.start(), text.length()).codePoints().toArray();
      known = points;
    }
    return points;
  }

  @Override
  DocumentText text() {
    return text;
  }

  @Override
  int length() {
    return points().length;
  }

  @Override
  int unit(int offset) {
    return points()[offset];
  }

  @Override
  int width(int offset) {
    return Character.charCount(unit(offset));
  }
}
