// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

/**
 * How much an importer reads before it gives up with a finding.
 *
 * @param maxBytes the largest document, in bytes; for a text, in UTF-16 units
 * @param maxCells the most cells, blank ones included
 */
public record ImportLimits(int maxBytes, int maxCells) {

  /** 16 MiB and 500,000 cells: a hundred times the largest plan that we have seen. */
  public static final ImportLimits DEFAULT = new ImportLimits(16 << 20, 500_000);

  /**
   * Checks the limits.
   *
   * @param maxBytes the largest document
   * @param maxCells the most cells
   * @throws IllegalArgumentException if one of them is less than 1
   */
  public ImportLimits {
    if (maxBytes < 1 || maxCells < 1) {
      throw new IllegalArgumentException(
          "maxBytes and maxCells must be 1 or more, but were " + maxBytes + " and " + maxCells);
    }
  }
}
