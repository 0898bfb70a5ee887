// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.text.Phrases;

/**
 * Cuts a part of a cell at the commas and "and"s that stand between owners, and leaves those within
 * a title: "Director of Governance, Chief Finance Officer and Head of HR and OD" names three.
 */
final class TitleSplitter {

  private final OwnerCell cell;
  private final Phrases<OwnerSense> phrases;
  private final List<OwnerPart> titles = new ArrayList<>(4);

  TitleSplitter(OwnerCell cell) {
    this.cell = cell;
    this.phrases = cell.phrases();
  }

  List<OwnerPart> split(OwnerPart part) {
    titles.clear();
    int start = part.from();
    for (int comma = nextComma(start, part.to()); comma < part.to(); ) {
      int next = nextComma(comma + 1, part.to());
      if (isRepeatedRank(start, comma, next, part.to())) {
        titles.add(part.between(start, next - 1));
        start = next - 1;
      } else if (!isWithinTitle(start, comma, next, part.to())) {
        splitAtLinks(part.between(start, comma));
        start = comma + 1;
      }
      comma = next;
    }
    splitAtLinks(part.between(start, part.to()));
    return List.copyOf(titles);
  }

  private int nextComma(int from, int to) {
    int depth = 0;
    int at = from;
    for (; at < to && (depth > 0 || phrases.mark(at) != ','); at++) {
      depth += phrases.mark(at) == '(' ? 1 : phrases.mark(at) == ')' ? -1 : 0;
    }
    return at;
  }

  /** Whether what follows a comma belongs to the title before it. */
  private boolean isWithinTitle(int start, int comma, int next, int end) {
    int after = comma + 1;
    if (cell.is(after, OwnerSense.LINK)) {
      return false;
    }
    if (cell.isBareRank(start, comma)) {
      return !cell.hasPost(after, next);
    }
    if (cell.isPerson(start, comma) || cell.isPerson(after, next)) {
      return false;
    }
    if (isListOfSubjects(start, comma, end)) {
      return true;
    }
    if (cell.hasPost(after, next) || cell.isAcronym(after, next)) {
      return false;
    }
    if (isDepartment(start)) {
      return !isDepartment(after);
    }
    if (cell.endsInPost(start, comma) && cell.isBranch(after, next)) {
      return true;
    }
    if (cell.isOpen(start, comma)) {
      return isSubject(after, next) || !cell.endsInStrongBody(after, next);
    }
    return !cell.standsAlone(start, comma) && isPlainList(start, end);
  }

  /** "Policy, Performance and Partnerships Manager": three words that share the last. */
  private boolean isListOfSubjects(int start, int comma, int end) {
    int link = comma + 2;
    boolean plain = isPlainWord(start) && isPlainWord(comma + 1) && isPlainWord(link + 1);
    return plain
        && comma == start + 1
        && cell.is(link, OwnerSense.LINK)
        && end == link + 3
        && cell.endsInPost(link + 1, end);
  }

  private boolean isPlainWord(int unit) {
    return phrases.isWord(unit) && phrases.sense(unit) == null && !cell.isAcronym(unit, unit + 1);
  }

  /** "Director of Adults, Health and Communities": with a capital, the last is a subject. */
  private boolean isSubject(int from, int to) {
    int last = cell.last(from, to);
    return cell.is(last, OwnerSense.PARTY)
        && cell.is(last - 1, OwnerSense.LINK)
        && phrases.isCapital(last);
  }

  /** "Director, Strategy Director, Ageing": two posts whose line end was lost. */
  private boolean isRepeatedRank(int start, int comma, int next, int end) {
    int last = next - 1;
    return next < end
        && last > comma + 1
        && cell.isBareRank(start, comma)
        && cell.isBareRank(last, next);
  }

  /** "Office of Science and Technology Policy, Tech team", "Ministry of Housing, Communities". */
  private boolean isDepartment(int start) {
    return cell.is(start, OwnerSense.BODY) && cell.is(start + 1, OwnerSense.OF);
  }

  /** "Defense, Veterans and Emergency Management": no part could stand alone. */
  private boolean isPlainList(int start, int end) {
    boolean linked = false;
    int from = start;
    for (int at = start; at <= end; at++) {
      boolean link = cell.is(at, OwnerSense.LINK);
      linked |= cell.is(at, OwnerSense.SUBJECT) && !phrases.isOneWord(at) && at + 1 < end;
      if (at == end || link || phrases.mark(at) == ',') {
        if (at > from && at < end && cell.standsAlone(from, at)) {
          return false;
        }
        linked |= link;
        from = at + 1;
      }
    }
    return linked && !cell.endsInPost(from, end) && !cell.is(end - 1, OwnerSense.PARTY);
  }

  private void splitAtLinks(OwnerPart part) {
    int start = part.from();
    while (start < part.to() && cell.is(start, OwnerSense.LINK)) {
      start++;
    }
    int depth = 0;
    for (int at = start + 1; at < part.to() - 1; at++) {
      depth += phrases.mark(at) == '(' ? 1 : phrases.mark(at) == ')' ? -1 : 0;
      if (depth == 0
          && cell.is(at, OwnerSense.LINK)
          && isBetween(start, at, nextLink(at + 1, part.to()))) {
        splitRunTogether(part.between(start, at));
        start = at + 1;
      }
    }
    splitRunTogether(part.between(start, part.to()));
  }

  private int nextLink(int from, int to) {
    int at = from;
    while (at < to && !cell.is(at, OwnerSense.LINK)) {
      at++;
    }
    return at;
  }

  /** Whether "and" stands between two owners. */
  private boolean isBetween(int start, int link, int end) {
    int after = link + 1;
    if (cell.startsWithPost(after, end)) {
      return cell.standsAlone(start, link) || cell.isPerson(start, link) || link - start == 1;
    }
    if (cell.isPerson(start, link) || cell.isPerson(after, end)) {
      return true;
    }
    if (cell.isBareRank(after, end)) {
      return cell.standsAlone(start, link);
    }
    if (isQualifier(start, link) && cell.endsInPost(after, end) && end - after > 1) {
      return false;
    }
    if (cell.endsInPost(start, link) || cell.isAcronym(start, link)) {
      return true;
    }
    if (isDepartment(start)) {
      return cell.endsInPost(after, end) || isDepartment(after);
    }
    if (cell.isOpen(start, link) || isOfRank(start, link)) {
      return isPost(after, end) || isOwnBody(after, end);
    }
    boolean last = phrases.mark(start - 1) == ',' && phrases.mark(link) != '&';
    boolean listed = last && cell.endsInStrongBody(after, end);
    return cell.endsInBody(start, link) || isParty(after, end) || listed;
  }

  /** "Executive Director, People": open at its end like "Director of People". */
  private boolean isOfRank(int start, int link) {
    int comma = nextComma(start, link);
    return comma < link && cell.isBareRank(start, comma);
  }

  /** "Committee and Scrutiny Manager", "HR and OD Manager": the word qualifies what follows. */
  private boolean isQualifier(int start, int link) {
    boolean single = link - start == 1 && phrases.isOneWord(start);
    boolean weak = cell.is(start, OwnerSense.BODY) && phrases.value(start) != 0;
    return single && (weak || cell.is(start, OwnerSense.SUBJECT) || isMember(start));
  }

  private boolean isMember(int unit) {
    return cell.is(unit, OwnerSense.ROLE) && phrases.value(unit) == 6;
  }

  private boolean isPost(int from, int to) {
    return cell.endsInPost(from, to) && (to - from > 1 || phrases.isCapital(from));
  }

  /** Whether it is a body that is not rather the body of the office before it. */
  private boolean isOwnBody(int from, int to) {
    int last = cell.last(from, to);
    return cell.is(last, OwnerSense.BODY) && phrases.value(last) == 0;
  }

  private boolean isParty(int from, int to) {
    int first = cell.first(from, to);
    boolean single = first == cell.last(from, to);
    return single
        && ((cell.isAcronym(from, to) && phrases.length(first) > 2)
            || cell.is(first, OwnerSense.PARTY)
            || cell.is(first, OwnerSense.ROLE)
            || (cell.is(first, OwnerSense.BODY) && phrases.value(first) == 0));
  }

  /** "Facilities Manager Leisure Centre Manager": two titles whose line end was lost. */
  private void splitRunTogether(OwnerPart part) {
    int start = part.from();
    for (int at = start + 1; at < part.to() - 1; at++) {
      boolean splits = cell.is(at, OwnerSense.ROLE) && (phrases.value(at) & 2) == 2;
      if (splits && phrases.isWord(at + 1) && isTitleAfter(at + 1, part.to())) {
        titles.add(part.between(start, at + 1));
        start = at + 1;
      }
    }
    titles.add(part.between(start, part.to()));
  }

  private boolean isTitleAfter(int from, int to) {
    boolean continues =
        cell.is(from, OwnerSense.OF)
            || cell.is(from, OwnerSense.LINK)
            || cell.isPost(from)
            || !phrases.isCapital(from);
    return (to - from > 1 && !continues && cell.isPost(to - 1) && phrases.value(to - 1) != 0)
        || cell.startsWithPost(from, to);
  }
}
