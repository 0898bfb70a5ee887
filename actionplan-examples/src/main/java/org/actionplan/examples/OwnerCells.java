// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import org.actionplan.plan.Ownership;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cells that say who answers for an action. */
final class OwnerCells {

  private OwnerCells() {}

  static void read(JsonNode line, ObjectNode answer) {
    Ownership ownership = Ownership.parse(CellContext.text(line));
    answer.put("text", ownership.text());
    ownership.posts().forEach(answer.putArray("owners")::add);
    ownership.people().forEach(answer.putArray("people")::add);
  }
}
