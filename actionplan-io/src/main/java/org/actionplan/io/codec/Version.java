// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.io.token.ReaderRule;

/** The version in the header of a document. */
final class Version {

  /** The version that is written. */
  static final String WRITTEN = "1.0";

  private static final String EXPECTED = "a version such as \"1.0\"";

  private Version() {}

  /** Ends the document if it is of another major version, of which nothing can be said. */
  static void check(Input in) {
    Optional<int[]> version = in.parsed(EXPECTED, Version::parse);
    if (version.isPresent() && version.get()[0] != 1) {
      in.refuse(ReaderRule.VERSION_UNSUPPORTED);
    } else if (version.isPresent()) {
      in.context().version(version.get()[1]);
    }
  }

  /** Says so if the document that was just left had no header. */
  static void require(Input in, String header) {
    if (!in.had(header) && !in.isBroken()) {
      in.closedFault(ReaderRule.VERSION_MISSING, "header", header);
    }
  }

  private static int[] parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(text);
    }
    return new int[] {number(text.substring(0, dot)), number(text.substring(dot + 1))};
  }

  private static int number(String digits) {
    if (digits.isEmpty()
        || digits.length() > 4
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException(digits);
    }
    return Integer.parseInt(digits);
  }
}
