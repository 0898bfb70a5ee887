// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.List;

/**
 * One heading by itself, before its neighbours are looked at.
 *
 * @param fields the field meant, or several from the preferred one on; empty if no word is known
 * @param also the further fields that the heading names
 * @param coverage how much of the heading is known words, from 0 to 1
 */
record Heading(List<Field> fields, List<Field> also, double coverage) {

  static final Heading UNKNOWN = new Heading(List.of(), List.of(), 0);

  boolean isKnown() {
    return !fields.isEmpty();
  }

  /** Whether the heading means one field whatever its neighbours are. */
  boolean isFirm() {
    return fields.size() == 1;
  }
}
