// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Map;

/** Where a value stands in its document, in the words of a language. */
final class PlaceWords {

  private PlaceWords() {}

  static String in(Messages messages, Place place) {
    if (place instanceof Place.Position position) {
      return position.file().isPresent() ? position.toString() : line(messages, position);
    }
    Place.Cell cell = (Place.Cell) place;
    String where = cell(messages, cell);
    return cell.file().map(name -> name + ", " + where).orElse(where);
  }

  /** With the name of a file, a position has no words. */
  private static String line(Messages messages, Place.Position position) {
    return messages.say(
        Phrase.LINE,
        Map.of(
            "line", Integer.toString(position.line()),
            "column", Integer.toString(position.column())));
  }

  private static String cell(Messages messages, Place.Cell cell) {
    return messages.say(
        cell.table() == 1 ? Phrase.ROW : Phrase.TABLE,
        Map.of(
            "table", Integer.toString(cell.table()),
            "row", Integer.toString(cell.row()),
            "column", Integer.toString(cell.column())));
  }
}
