// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Optional;
import org.actionplan.text.Phrases;
import org.jspecify.annotations.Nullable;

/** Reads the colour that a cell states. */
final class RagReader {

  private RagReader() {}

  /** The first colour that is a rating: "Amber/Green", "(red)", "G" alone; not "Green Lane". */
  static Optional<Rag> read(Phrases<StatusSense> cell) {
    for (int unit = 0; unit < cell.size(); unit++) {
      @Nullable Rag colour = colour(cell, unit);
      if (colour != null && isRating(cell, unit)) {
        boolean joined = cell.mark(unit + 1) == '/' || cell.mark(unit + 1) == '-';
        return Optional.of(mixed(colour, colour(cell, joined ? unit + 2 : unit + 1)));
      }
    }
    return letters(cell);
  }

  private static @Nullable Rag colour(Phrases<StatusSense> cell, int unit) {
    @Nullable StatusSense sense = cell.sense(unit);
    if (sense == null) {
      return null;
    }
    return switch (sense) {
      case RED -> Rag.RED;
      case AMBER -> Rag.AMBER;
      case YELLOW -> Rag.YELLOW;
      case GREEN -> Rag.GREEN;
      case BLUE -> Rag.BLUE;
      default -> null;
    };
  }

  /** A colour before or after an unknown word is part of a name: "Green Lane", "the Blue Badge". */
  private static boolean isRating(Phrases<StatusSense> cell, int unit) {
    boolean ofName = cell.isWord(unit + 1) && cell.sense(unit + 1) == null;
    boolean inSentence = cell.isWord(unit - 1) && cell.sense(unit - 1) == null;
    return !ofName && !inSentence;
  }

  private static Rag mixed(Rag one, @Nullable Rag other) {
    if (other == null) {
      return one;
    }
    boolean amber = one == Rag.AMBER || other == Rag.AMBER;
    if (amber && (one == Rag.RED || other == Rag.RED)) {
      return Rag.AMBER_RED;
    }
    return amber && (one == Rag.GREEN || other == Rag.GREEN) ? Rag.AMBER_GREEN : one;
  }

  /** "G" alone, "On track (G)", "RAG: AR". */
  private static Optional<Rag> letters(Phrases<StatusSense> cell) {
    if (cell.size() == 1) {
      return letters(cell, 0);
    }
    for (int unit = 1; unit < cell.size(); unit++) {
      boolean inBrackets = isOneOf("([", cell, unit - 1) && isOneOf(")]", cell, unit + 1);
      boolean rated = cell.is(unit - (isOneOf(":=-", cell, unit - 1) ? 2 : 1), StatusSense.RATING);
      Optional<Rag> said =
          inBrackets || (rated && unit + 1 == cell.size()) ? letters(cell, unit) : Optional.empty();
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static boolean isOneOf(String marks, Phrases<StatusSense> cell, int unit) {
    return cell.mark(unit) != 0 && marks.indexOf(cell.mark(unit)) >= 0;
  }

  private static Optional<Rag> letters(Phrases<StatusSense> cell, int unit) {
    if (!cell.isWord(unit) || cell.length(unit) > 2) {
      return Optional.empty();
    }
    return switch (cell.text().substring(cell.start(unit), cell.end(unit))) {
      case "R" -> Optional.of(Rag.RED);
      case "A" -> Optional.of(Rag.AMBER);
      case "G" -> Optional.of(Rag.GREEN);
      case "B" -> Optional.of(Rag.BLUE);
      case "AR", "RA" -> Optional.of(Rag.AMBER_RED);
      case "AG", "GA" -> Optional.of(Rag.AMBER_GREEN);
      default -> Optional.empty();
    };
  }
}
