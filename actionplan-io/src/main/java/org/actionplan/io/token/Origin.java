// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Optional;

/**
 * Where a document comes from.
 *
 * @param name the name of the file, where known
 * @param linesBefore how many lines of the file stand before the document
 */
public record Origin(Optional<String> name, int linesBefore) {

  /**
   * A document that has its file to itself.
   *
   * @param name the name of the file, where known
   * @return the origin
   */
  public static Origin of(Optional<String> name) {
    return new Origin(name, 0);
  }
}
