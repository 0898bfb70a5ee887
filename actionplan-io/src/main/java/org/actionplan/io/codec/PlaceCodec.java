// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.report.Place;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Place}: of a position in a text, or of a cell in a table. */
final class PlaceCodec {

  static final Fields FIELDS =
      Fields.of(
          "a place", Terms.FILE, Terms.LINE, Terms.TABLE, Terms.ROW, Terms.COLUMN, Terms.TEXT);

  private PlaceCodec() {}

  static Optional<Place> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    PlaceParts parts = new PlaceParts();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "file" -> parts.file = in.text();
        case "line" -> parts.line = in.whole(1, Integer.MAX_VALUE);
        case "table" -> parts.table = in.whole(1, Integer.MAX_VALUE);
        case "row" -> parts.row = in.whole(1, Integer.MAX_VALUE);
        case "column" -> parts.column = in.whole(1, Integer.MAX_VALUE);
        case "text" -> parts.text = in.text();
        default -> in.lose(field, FIELDS);
      }
    }
    Optional<Place> place = parts.assemble();
    if (place.isEmpty()) {
      in.contradiction(
          "a place has line and column, or table, row, column and text", "it was left out");
    }
    return place;
  }

  /** The fields in whatever order, before it is known which kind of place they make. */
  private static final class PlaceParts {
    Optional<String> file = Optional.empty();
    Optional<Integer> line = Optional.empty();
    Optional<Integer> table = Optional.empty();
    Optional<Integer> row = Optional.empty();
    Optional<Integer> column = Optional.empty();
    Optional<String> text = Optional.empty();

    Optional<Place> assemble() {
      boolean inCell = table.isPresent() && row.isPresent() && text.isPresent();
      if (column.isEmpty() || line.isPresent() == inCell) {
        return Optional.empty();
      }
      return Optional.of(
          inCell
              ? new Place.Cell(file, table.get(), row.get(), column.get(), text.get())
              : new Place.Position(file, line.get(), column.get()));
    }
  }

  static void write(Output out, Place place) {
    out.name(Terms.PLACE);
    out.beginObject();
    out.field(Terms.FILE, place.file());
    if (place instanceof Place.Position position) {
      out.number(Terms.LINE, position.line());
      out.number(Terms.COLUMN, position.column());
    } else if (place instanceof Place.Cell cell) {
      out.number(Terms.TABLE, cell.table());
      out.number(Terms.ROW, cell.row());
      out.number(Terms.COLUMN, cell.column());
      out.field(Terms.TEXT, cell.text());
    }
    out.endObject();
  }
}
