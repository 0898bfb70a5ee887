// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

/** The line and column of every so many units of a document: no question passes over more. */
final class Milestones {

  private static final int STRIDE = 128;

  private final Document document;
  private final int[] lines;
  private final int[] columns;

  /** Goes through the document once. */
  Milestones(Document document) {
    this.document = document;
    int count = document.length() / STRIDE + 1;
    lines = new int[count];
    columns = new int[count];
    Document.Spot spot = Document.Spot.FIRST;
    for (int i = 0; i < count; i++) {
      lines[i] = spot.line();
      columns[i] = spot.column();
      spot = walk(spot, i * STRIDE, Math.min((i + 1) * STRIDE, document.length()));
    }
  }

  Document.Spot spot(int offset) {
    int at = offset / STRIDE;
    return walk(new Document.Spot(lines[at], columns[at]), at * STRIDE, offset);
  }

  private Document.Spot walk(Document.Spot from, int begin, int end) {
    int line = from.line();
    int column = from.column();
    for (int i = begin; i < end; i++) {
      boolean last = endsLine(i);
      line += last ? 1 : 0;
      column = last ? 1 : column + document.width(i);
    }
    return new Document.Spot(line, column);
  }

  private boolean endsLine(int offset) {
    int unit = document.unit(offset);
    return unit == '\n'
        || (unit == '\r' && !(offset + 1 < document.length() && document.unit(offset + 1) == '\n'));
  }
}
