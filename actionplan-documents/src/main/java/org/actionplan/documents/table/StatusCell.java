// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Status;

/** The status, rating or decision named in a cell, by its first words. */
final class StatusCell {

  private StatusCell() {}

  static Status status(String words) {
    return switch (opening(words)) {
      case "complete",
          "completed",
          "implemented",
          "done",
          "achieved",
          "closed",
          "yes",
          "fully implemented" ->
          Status.IMPLEMENTED;
      case "verified" -> Status.VERIFIED;
      case "in progress",
          "ongoing",
          "on going",
          "underway",
          "under way",
          "on track",
          "started",
          "partly implemented",
          "partially implemented" ->
          Status.IN_PROGRESS;
      case "not started", "not yet started", "outstanding" -> Status.NOT_STARTED;
      case "on hold", "paused", "deferred" -> Status.ON_HOLD;
      case "cancelled", "withdrawn", "abandoned" -> Status.CANCELLED;
      case "superseded" -> Status.SUPERSEDED;
      case "risk accepted" -> Status.RISK_ACCEPTED;
      default -> Status.NOT_STATED;
    };
  }

  static Optional<Rag> rag(String words) {
    return switch (opening(words)) {
      case "red", "r" -> Optional.of(Rag.RED);
      case "amber red", "red amber" -> Optional.of(Rag.AMBER_RED);
      case "amber", "a" -> Optional.of(Rag.AMBER);
      case "yellow" -> Optional.of(Rag.YELLOW);
      case "amber green", "green amber" -> Optional.of(Rag.AMBER_GREEN);
      case "green", "g" -> Optional.of(Rag.GREEN);
      case "blue", "b" -> Optional.of(Rag.BLUE);
      default -> Optional.empty();
    };
  }

  static Decision decision(String words) {
    String opening = String.join(" ", Words.of(words)) + " ";
    return OPENINGS.stream()
        .filter(known -> opening.startsWith(known.words() + " "))
        .findFirst()
        .map(Opening::decision)
        .orElse(Decision.NOT_STATED);
  }

  private record Opening(String words, Decision decision) {}

  /** The longer openings first. */
  private static final List<Opening> OPENINGS =
      List.of(
          new Opening("accepted in principle", Decision.ACCEPTED_IN_PRINCIPLE),
          new Opening("agreed in principle", Decision.ACCEPTED_IN_PRINCIPLE),
          new Opening("accepted in part", Decision.PARTLY_ACCEPTED),
          new Opening("agreed in part", Decision.PARTLY_ACCEPTED),
          new Opening("partly accepted", Decision.PARTLY_ACCEPTED),
          new Opening("partially accepted", Decision.PARTLY_ACCEPTED),
          new Opening("partly agreed", Decision.PARTLY_ACCEPTED),
          new Opening("partially agreed", Decision.PARTLY_ACCEPTED),
          new Opening("not accepted", Decision.REJECTED),
          new Opening("not agreed", Decision.REJECTED),
          new Opening("recommendation not agreed", Decision.REJECTED),
          new Opening("rejected", Decision.REJECTED),
          new Opening("accepted", Decision.ACCEPTED),
          new Opening("agreed", Decision.ACCEPTED),
          new Opening("agree", Decision.ACCEPTED),
          new Opening("accept", Decision.ACCEPTED),
          new Opening("noted", Decision.NOTED));

  private static String opening(String words) {
    return String.join(" ", Words.of(words));
  }
}
