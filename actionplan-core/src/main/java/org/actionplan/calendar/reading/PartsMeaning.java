// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.jspecify.annotations.Nullable;

/** Decides which of its parts a cell is about, and so which variant of timescale it is. */
final class PartsMeaning {

  private PartsMeaning() {}

  /** The meaning, or null if the parts do not go together. */
  static @Nullable Timescale of(Cell cell, List<Part> parts, int words) {
    List<Part> essential = parts.size() == 1 ? parts : essential(withoutWishes(parts));
    if (words > mostWords(essential.get(0).kind)) {
      return null;
    }
    return essential.size() == 1 ? single(cell, essential.get(0), words) : several(cell, essential);
  }

  private static @Nullable Timescale several(Cell cell, List<Part> essential) {
    if (isList(essential)) {
      return listed(cell, essential);
    }
    if (essential.stream().allMatch(Part::isTime)) {
      return cell.dates(essential);
    }
    PartKind kind = essential.get(0).kind;
    boolean plain = kind != PartKind.PERIOD && kind != PartKind.CADENCE;
    if (plain && essential.stream().allMatch(part -> part.kind == kind)) {
      return single(cell, essential.get(0), 0);
    }
    if (has(essential, PartKind.NOT_APPLICABLE) || has(essential, PartKind.NO_DATE)) {
      return null;
    }
    if (has(essential, PartKind.ONGOING)) {
      return OngoingMeaning.of(cell, essential);
    }
    if (has(essential, PartKind.CADENCE)) {
      return CadenceMeaning.of(cell, essential);
    }
    if (has(essential, PartKind.DONE)) {
      return DoneMeaning.of(cell, essential);
    }
    return mixed(cell, essential);
  }

  /** Whether each part has a label or line of its own, and they are not all dates. */
  private static boolean isList(List<Part> parts) {
    boolean labelled = parts.stream().allMatch(part -> part.labelEnd > part.labelStart);
    boolean lines =
        parts.size() > 2 && parts.stream().skip(1).allMatch(part -> part.link == TimeWord.LINE_TAG);
    return (labelled || lines) && !parts.stream().allMatch(Part::isTime);
  }

  /** Each part a stage; null if one has no meaning of its own. */
  static @Nullable Timescale listed(Cell cell, List<Part> parts) {
    List<Stage> stages = new ArrayList<>();
    for (Part part : parts) {
      Timescale timescale = single(cell.withTextOf(part), part, 0);
      if (timescale == null
          || timescale instanceof Timescale.Staged
          || timescale instanceof Timescale.NotApplicable) {
        return null;
      }
      stages.add(new Stage(cell.label(part), timescale));
    }
    return new Timescale.Staged(cell.text(), stages);
  }

  /** "Begin 2023, complete 2024": after an earlier date, "complete" says by when. */
  private static List<Part> withoutWishes(List<Part> parts) {
    List<Part> kept = new ArrayList<>(parts);
    for (int i = parts.size() - 2; i > 0; i--) {
      Part next = parts.get(i + 1);
      boolean wish = parts.get(i).kind == PartKind.DONE && parts.get(i).value == 1;
      boolean joins = next.kind == PartKind.DATE && next.link == TimeWord.NOTHING;
      if (wish && joins && parts.get(i - 1).relation == TimeWord.FROM) {
        next.relation = TimeWord.BY;
        kept.remove(i);
      }
    }
    return kept;
  }

  /** Conditions and bands beside a time of their own say nothing more about it. */
  private static List<Part> essential(List<Part> parts) {
    boolean timed =
        parts.stream()
            .anyMatch(part -> part.kind != PartKind.BAND && part.kind != PartKind.TO_BE_CONFIRMED);
    if (!timed) {
      return parts;
    }
    return parts.stream()
        .filter(part -> part.kind != PartKind.BAND)
        .filter(part -> part.kind != PartKind.TO_BE_CONFIRMED || part.value == 0)
        .toList();
  }

  /** How many words of another meaning each kind bears before the cell is about something else. */
  private static int mostWords(PartKind kind) {
    return switch (kind) {
      case DATE, RANGE, EITHER, PERIOD -> 14;
      case CADENCE -> 10;
      case TO_BE_CONFIRMED, DONE -> 6;
      case ONGOING -> 5;
      case IMMEDIATE -> 4;
      case NOT_APPLICABLE, NO_DATE, BAND -> 2;
    };
  }

  static boolean has(List<Part> parts, PartKind kind) {
    return parts.stream().anyMatch(part -> part.kind == kind);
  }

  static @Nullable Timescale single(Cell cell, Part part, int words) {
    String text = cell.text();
    return switch (part.kind) {
      case DATE, RANGE, EITHER -> DateMeaning.single(cell, part, words);
      case CADENCE -> CadenceMeaning.of(cell, List.of(part));
      case PERIOD -> PeriodMeaning.of(cell, part);
      case BAND -> PeriodMeaning.ofBand(cell, part.value);
      case ONGOING ->
          new Timescale.Ongoing(text, Optional.empty(), Optional.empty(), Optional.empty());
      case IMMEDIATE -> new Timescale.Immediate(text);
      case TO_BE_CONFIRMED -> new Timescale.ToBeConfirmed(text);
      case NOT_APPLICABLE -> new Timescale.NotApplicable(text);
      case NO_DATE -> new Timescale.Unstated(text);
      case DONE -> new Timescale.Done(text, Optional.empty());
    };
  }

  /** Dates beside a date to be confirmed or a period. */
  private static @Nullable Timescale mixed(Cell cell, List<Part> parts) {
    List<Part> times = parts.stream().filter(Part::isTime).toList();
    boolean bounded = times.size() == 1 && times.get(0).relation == TimeWord.BY;
    if (times.isEmpty() || (has(parts, PartKind.IMMEDIATE) && !bounded)) {
      return null;
    }
    if (has(parts, PartKind.TO_BE_CONFIRMED)) {
      if (parts.stream().anyMatch(part -> part.link == TimeWord.LINE_TAG)) {
        return null;
      }
      boolean dateFirst = parts.get(0).isTime() || times.get(0).relation == TimeWord.BY;
      if (!dateFirst || times.size() != parts.size() - 1) {
        return null;
      }
      times.forEach(Part::reserve);
      return cell.dates(times);
    }
    if (times.stream().anyMatch(part -> part.relation == TimeWord.FROM)) {
      return null;
    }
    boolean explained = parts.stream().anyMatch(p -> p.bracketed || p.value == Part.PROJECT_TIME);
    return explained || bounded || parts.get(0).kind == PartKind.PERIOD ? cell.dates(times) : null;
  }
}
