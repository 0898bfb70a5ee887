// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.documents.heading.Columns;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The headings of a table. */
final class HeaderCells {

  private HeaderCells() {}

  static void read(JsonNode line, ObjectNode answer) {
    List<String> headers = new ArrayList<>();
    line.path("headers").forEach(header -> headers.add(header.asString("")));
    headers.forEach(answer.putArray("headers")::add);
    ArrayNode fields = answer.putArray("fields");
    Columns.of(headers).fields().forEach(field -> fields.add(field.key()));
  }
}
