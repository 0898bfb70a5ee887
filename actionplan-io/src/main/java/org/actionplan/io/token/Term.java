// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A name or word of a format, which has its bytes ready for whoever writes it. Immutable.
 *
 * <p>Whole characters are up to who makes one: {@code Term.of("recommendations")}.
 */
public final class Term {

  private final SerializedString serialized;

  private Term(String text) {
    serialized = new SerializedString(text);
  }

  /**
   * A name or word.
   *
   * @param text for example {@code "in-progress"}
   * @return the term
   */
  public static Term of(String text) {
    return new Term(text);
  }

  /**
   * The text itself.
   *
   * @return for example {@code "in-progress"}
   */
  public String text() {
    return serialized.getValue();
  }

  /** The text as JSON writes it. */
  SerializableString serialized() {
    return serialized;
  }
}
