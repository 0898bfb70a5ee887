// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar;

import static org.actionplan.calendar.TimeWord.NOTHING;
import static org.actionplan.calendar.TimeWord.ORIGINAL;
import static org.actionplan.calendar.TimeWord.REVISED;
import static org.actionplan.calendar.TimeWord.TO;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a cell once, from left to right, and finds the parts that say something about time,
 * the words that bind them, and the words around them.
 */
final class PartScanner {

  private final Cursor c;
  private final List<Part> parts = new ArrayList<>(2);
  private TimeWord relation = NOTHING;
  private TimeWord link = NOTHING;
  private TimeWord age = NOTHING;
  private boolean review;
  private int depth;
  private int labelStart;
  private int labelEnd;
  private boolean atBoundary = true;
  private int relationStart;
  private int words;
  private boolean event;
  private boolean past;

  PartScanner(Items items) {
    this.c = new Cursor(items);
  }

  /** The parts, or null if a word turns their meaning or a number belongs to none. */
  @Nullable List<Part> scan() {
    while (!c.atEnd()) {
      if (c.items.isOnNewLine(c.at)) {
        joint(TimeWord.LINE_TAG);
      }
      if (!(label() || part() || bound() || punctuation() || word())) {
        return null;
      }
    }
    ageOfLast();
    return parts;
  }

  /** "31 March 2020 (revised)": the word stands after the date. */
  private void ageOfLast() {
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && age != NOTHING && last.age == NOTHING) {
      last.age = age;
      age = NOTHING;
    }
  }

  /** How many words have no meaning in time. */
  int words() {
    return words;
  }

  /** Whether the cell names an event, "after Cabinet", and no time. */
  boolean isEvent() {
    return event;
  }

  /** Whether the words tell of something that happened. */
  boolean isPast() {
    return past;
  }

  private boolean label() {
    int start = c.at;
    boolean circa = parts.isEmpty() && c.is(TimeWord.APPROXIMATE);
    if (!atBoundary || circa || BandPhrase.isAt(c) || !LabelPhrase.read(c)) {
      return false;
    }
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null && c.items.is(start, TimeWord.OPEN) && isBetweenParts()) {
      last.labelStart = start;
      last.labelEnd = c.at;
      c.items.use(start, c.at);
      return true;
    }
    labelStart = start;
    labelEnd = c.at;
    atBoundary = false;
    return true;
  }

  /** Whether what follows a bracket starts something new, so that it belongs to what precedes. */
  private boolean isBetweenParts() {
    return switch (c.sense()) {
      case AND, COMMA, SEMICOLON, NOTHING -> true;
      default -> false;
    };
  }

  private boolean part() {
    int start = c.at;
    Part part = PartPhrase.read(c, age == ORIGINAL);
    if (part == null) {
      return false;
    }
    if (isTitle(part, start)) {
      c.at = c.items.size();
      return false;
    }
    add(part, start);
    return true;
  }

  /** A bare year beside an unknown word is part of a title: "Vision 2030", "Easter 2023". */
  private boolean isTitle(Part part, int start) {
    DateForm form = part.from;
    if (part.kind != PartKind.DATE || form == null || form.shape() != Shape.YEAR) {
      return false;
    }
    boolean bare = form.yearKind() == YearKind.CALENDAR && form.portion() == Portion.WHOLE;
    boolean named = c.items.is(start - 1, TimeWord.UNKNOWN) || c.items.is(start - 1, TimeWord.UNIT);
    boolean before = named && !c.items.isOnNewLine(start);
    boolean after = c.is(TimeWord.UNKNOWN) && !c.items.isOnNewLine(c.at);
    return bare && (before || (after && relation == NOTHING));
  }

  private void add(Part part, int start) {
    part.relation = relation;
    part.link = link;
    part.age = isOriginalInBrackets(part) ? ORIGINAL : age;
    part.bracketed = depth > 0;
    part.review = review;
    part.labelStart = labelStart;
    part.labelEnd = labelEnd;
    part.start = relation == NOTHING ? start : relationStart;
    part.end = c.at;
    c.items.use(part.start, part.end);
    c.items.use(labelStart, labelEnd);
    parts.add(part);
    forget();
    age = NOTHING;
    link = NOTHING;
    labelStart = 0;
    labelEnd = 0;
    atBoundary = true;
  }

  /** "September 2022 (from February 2022)". */
  private boolean isOriginalInBrackets(Part part) {
    return depth > 0
        && relation == TimeWord.FROM
        && part.kind == PartKind.DATE
        && !parts.isEmpty()
        && parts.get(parts.size() - 1).isTime();
  }

  private void forget() {
    relation = NOTHING;
    review = false;
  }

  /** Words that bind the date after them; "Start:" and "End:" do too. */
  private boolean bound() {
    TimeWord sense = c.sense();
    switch (sense) {
      case BY, BEFORE, NOT_BEFORE, AFTER, FROM, UNTIL, THROUGHOUT -> relate(sense);
      case TO -> to();
      case WITHIN, NEXT, THIS -> relate(NOTHING);
      case ONWARDS -> {
        return onwards();
      }
      case PORTION -> {
        if (!c.is(1, TimeWord.COLON) || c.value() < 4) {
          return false;
        }
        relate(c.value() == 4 ? TimeWord.BY : TimeWord.FROM);
      }
      case ONGOING -> relate(TimeWord.FROM);
      case ORIGINAL, REVISED -> age = sense;
      case PRESENT -> {
        if (parts.isEmpty() || !parts.get(parts.size() - 1).isTime()) {
          return false;
        }
        if (c.is(1, NOTHING) || c.is(1, TimeWord.CLOSE)) {
          parts.get(parts.size() - 1).relation = TimeWord.FROM;
        } else {
          age = REVISED;
        }
      }
      case REVIEW -> review = true;
      default -> {
        return false;
      }
    }
    c.items.use(c.at, c.at + 1);
    c.at++;
    return true;
  }

  private void relate(TimeWord sense) {
    event |= (sense == TimeWord.AFTER || sense == TimeWord.BEFORE) && parts.isEmpty();
    relation = sense;
    relationStart = c.at;
    atBoundary = false;
  }

  /** "to" bounds a date only after something that can last; otherwise it leads elsewhere. */
  private void to() {
    if (age == NOTHING && !parts.isEmpty() && parts.get(parts.size() - 1).age == ORIGINAL) {
      age = REVISED;
    } else if (c.at == 0 || !parts.isEmpty()) {
      relate(TimeWord.UNTIL);
    }
  }

  private boolean onwards() {
    if (parts.isEmpty()) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    if (!last.isTime()) {
      return false;
    }
    boolean plus = !c.items.isWord(c.at) && !c.is(1, NOTHING) && !c.is(1, TimeWord.CLOSE);
    if (plus) {
      joint(TimeWord.AND);
      c.at++;
      return true;
    }
    last.relation = TimeWord.FROM;
    last.end = c.at + 1;
    c.items.use(c.at, c.at + 1);
    c.at++;
    return true;
  }

  private boolean punctuation() {
    TimeWord sense = c.sense();
    switch (sense) {
      case OPEN -> depth++;
      case CLOSE -> {
        depth = Math.max(0, depth - 1);
        ageOfLast();
      }
      case AND, OR, DASH, SLASH, COMMA, SEMICOLON, COLON, DOT, ARROW, THEREAFTER, LINE_TAG -> {}
      case QUOTE, BULLET, TAG, RESPECTIVELY, QUESTION -> {}
      default -> {
        return false;
      }
    }
    if (sense == TimeWord.QUESTION && !doubt()) {
      return false;
    }
    joint(sense);
    c.at++;
    return true;
  }

  /** "June 2023?" is given with reserve. */
  private boolean doubt() {
    if (parts.isEmpty()) {
      return false;
    }
    parts.get(parts.size() - 1).reserve();
    return true;
  }

  private void joint(TimeWord sense) {
    boolean weak = link != NOTHING && (sense == TimeWord.COMMA || sense == TimeWord.QUOTE);
    if (!weak && link != TimeWord.LINE_TAG && link != TimeWord.SEMICOLON) {
      link = sense;
    }
    if (sense == TimeWord.LINE_TAG || sense == TimeWord.SEMICOLON || sense == TimeWord.DOT) {
      forget();
    }
    atBoundary |= sense != TimeWord.OPEN && sense != TimeWord.COLON && sense != TimeWord.QUOTE;
  }

  /** Words without a meaning in time; false for those that may turn the meaning of others. */
  private boolean word() {
    switch (c.sense()) {
      case OF, FILLER, EXPECTED, APPROXIMATE, WEEKDAY, THIS_YEAR, MORE_THAN -> {}
      case UNKNOWN -> {
        if (!c.items.isWord(c.at)) {
          return false;
        }
        words++;
        relation = NOTHING;
      }
      case PAST -> {
        past |= !c.is(-1, TimeWord.FILLER) && relation == NOTHING;
        words++;
      }
      case ORDINAL -> {
        boolean counts = c.is(1, TimeWord.NUMBER) || c.is(1, TimeWord.NUMBER_WORD);
        if (counts || c.is(1, TimeWord.UNIT)) {
          return false;
        }
        words++;
      }
      case MEETING, PART_NOUN, CONTEXT, LETTER, UNIT, TERM, PRESENT, HALF, TIMES -> {
        words++;
        relation = NOTHING;
      }
      case NUMBER, NUMBER_WORD -> {
        if (!isCounting()) {
          return false;
        }
        words++;
      }
      default -> {
        return false;
      }
    }
    c.at++;
    atBoundary = false;
    link = link == TimeWord.DASH ? TimeWord.COLON : link;
    return true;
  }

  /** "4 workshops", "Phase 2", "two meetings". */
  private boolean isCounting() {
    boolean named = c.is(-1, TimeWord.PART_NOUN) || c.is(-1, TimeWord.ORDINAL);
    boolean counts =
        switch (c.sense(1)) {
          case UNKNOWN, MEETING, REVIEW, PART_NOUN, CONTEXT -> c.items.isWord(c.at + 1);
          default -> false;
        };
    return (named || counts) && c.digits(0) <= 3;
  }
}
