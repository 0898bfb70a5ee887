// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Optional;
import org.actionplan.report.Place;

/**
 * Where a document comes from.
 *
 * @param name the name of the file, where known
 * @param linesBefore how many lines of the file stand before the document
 * @param located whether it is to be noted where in it each value stands
 */
public record Origin(Optional<String> name, int linesBefore, boolean located) {

  /**
   * A document that has its file to itself.
   *
   * @param name the name of the file, where known
   * @param located whether it is to be noted where in it each value stands
   * @return the origin
   */
  public static Origin of(Optional<String> name, boolean located) {
    return new Origin(name, 0, located);
  }

  /** What a spot in the document is in the file. */
  Place place(Document.Spot spot) {
    return new Place.Position(name, linesBefore + spot.line(), spot.column());
  }
}
