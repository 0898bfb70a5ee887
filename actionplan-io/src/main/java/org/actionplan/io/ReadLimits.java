// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import org.actionplan.io.token.Bounds;

/**
 * How much a reader takes before it says that this is too much: each limit that is exceeded is a
 * finding that names it.
 *
 * <p>The defaults hold any plan that people write. {@code ReadLimits.DEFAULT.withNesting(16)} is
 * stricter. Aliases of YAML have no limit of their own: none is followed.
 *
 * @param documentBytes bytes of a document, 64 MiB by default; at least 1
 * @param nesting levels of objects and lists, 64 by default; 1 to 500
 * @param textLength UTF-16 units of a text or a name, 1,048,576 by default; at least 1
 * @param numberDigits digits of a number written out in full, 128 by default; at least 1
 * @param recommendations recommendations of a plan, 100,000 by default; at least 0
 * @param actions actions of a plan, 100,000 by default; at least 0
 * @param findings findings that are listed one by one, 1,000 by default; at least 1
 */
public record ReadLimits(
    int documentBytes,
    int nesting,
    int textLength,
    int numberDigits,
    int recommendations,
    int actions,
    int findings) {

  /** The limits of a reader to which none were given. */
  public static final ReadLimits DEFAULT =
      new ReadLimits(64 << 20, 64, 1 << 20, 128, 100_000, 100_000, 1_000);

  /** The defaults for the lines of a stream, each of which is a document of at most 16 MiB. */
  public static final ReadLimits STREAM = DEFAULT.withDocumentBytes(16 << 20);

  /**
   * Checks that each limit lets something through.
   *
   * @param documentBytes bytes of a document
   * @param nesting levels of objects and lists
   * @param textLength UTF-16 units of a text or a name
   * @param numberDigits digits of a number written out in full
   * @param recommendations recommendations of a plan
   * @param actions actions of a plan
   * @param findings findings that are listed one by one
   * @throws IllegalArgumentException if a limit is out of its bounds
   */
  public ReadLimits {
    require("documentBytes", documentBytes, 1, Integer.MAX_VALUE - 16);
    require("nesting", nesting, 1, 500);
    require("textLength", textLength, 1, 1 << 30);
    require("numberDigits", numberDigits, 1, 100_000);
    require("recommendations", recommendations, 0, Integer.MAX_VALUE);
    require("actions", actions, 0, Integer.MAX_VALUE);
    require("findings", findings, 1, Integer.MAX_VALUE);
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", but was " + value);
    }
  }

  /**
   * These limits with another size of document.
   *
   * @param bytes at least 1
   * @return the changed limits
   */
  public ReadLimits withDocumentBytes(int bytes) {
    return new ReadLimits(
        bytes, nesting, textLength, numberDigits, recommendations, actions, findings);
  }

  /**
   * These limits with another depth.
   *
   * @param levels 1 to 500
   * @return the changed limits
   */
  public ReadLimits withNesting(int levels) {
    return new ReadLimits(
        documentBytes, levels, textLength, numberDigits, recommendations, actions, findings);
  }

  /**
   * These limits with another length of text.
   *
   * @param length in UTF-16 units; at least 1
   * @return the changed limits
   */
  public ReadLimits withTextLength(int length) {
    return new ReadLimits(
        documentBytes, nesting, length, numberDigits, recommendations, actions, findings);
  }

  /**
   * These limits with another length of number.
   *
   * @param digits at least 1
   * @return the changed limits
   */
  public ReadLimits withNumberDigits(int digits) {
    return new ReadLimits(
        documentBytes, nesting, textLength, digits, recommendations, actions, findings);
  }

  /**
   * These limits with another number of recommendations.
   *
   * @param count at least 0
   * @return the changed limits
   */
  public ReadLimits withRecommendations(int count) {
    return new ReadLimits(
        documentBytes, nesting, textLength, numberDigits, count, actions, findings);
  }

  /**
   * These limits with another number of actions.
   *
   * @param count at least 0
   * @return the changed limits
   */
  public ReadLimits withActions(int count) {
    return new ReadLimits(
        documentBytes, nesting, textLength, numberDigits, recommendations, count, findings);
  }

  /**
   * These limits with another number of findings.
   *
   * @param count at least 1
   * @return the changed limits
   */
  public ReadLimits withFindings(int count) {
    return new ReadLimits(
        documentBytes, nesting, textLength, numberDigits, recommendations, actions, count);
  }

  /** What of these limits concerns the codecs. */
  Bounds bounds() {
    return new Bounds(nesting, textLength, numberDigits, recommendations, actions, findings);
  }
}
