// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;
import org.actionplan.plan.StatusReading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cells of statuses, responses and ratings. */
final class StatusCells {

  private StatusCells() {}

  static void read(JsonNode line, ObjectNode answer) {
    StatusReading reading = StatusReading.parse(CellContext.text(line));
    answer.put("text", reading.text());
    answer.put("maps_to", label(reading));
    answer.put("rag", reading.rag().map(Rag::name).orElse(null));
  }

  /** One word for what the cell says: the decision if there is one, or else the status. */
  private static String label(StatusReading reading) {
    return switch (reading.decision()) {
      case ACCEPTED, ACCEPTED_IN_PRINCIPLE -> "ACCEPTED";
      case PARTLY_ACCEPTED -> "PARTIALLY_ACCEPTED";
      case REJECTED -> "REJECTED";
      case NOTED -> "NOTED";
      case UNDER_CONSIDERATION -> "OTHER";
      case NOT_STATED -> label(reading.status(), reading.statedLate());
    };
  }

  private static String label(Status status, boolean statedLate) {
    return switch (status) {
      case IMPLEMENTED, VERIFIED -> "COMPLETED";
      case RISK_ACCEPTED -> "OTHER";
      case NOT_STATED -> statedLate ? "OVERDUE" : "OTHER";
      case NOT_STARTED, IN_PROGRESS, ON_HOLD, CANCELLED, SUPERSEDED -> status.name();
    };
  }
}
