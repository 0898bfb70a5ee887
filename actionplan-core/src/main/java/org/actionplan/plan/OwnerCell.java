// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import org.actionplan.text.Lexicon;
import org.actionplan.text.Phrases;

/** A cell that names owners, and what its parts look like: a post, a body, a person. */
final class OwnerCell {

  /** More tokens than a cell of owners has; a longer text is one owner of those words. */
  static final int LIMIT = 400;

  private static final Lexicon<OwnerSense> LEXICON =
      Lexicon.load(OwnerSense.class, "owners-en.txt", "owners-cy.txt");

  private final Phrases<OwnerSense> phrases;

  OwnerCell(String text) {
    phrases = Phrases.of(text, LEXICON, LIMIT);
  }

  Phrases<OwnerSense> phrases() {
    return phrases;
  }

  int size() {
    return phrases.size();
  }

  boolean is(int unit, OwnerSense sense) {
    return phrases.is(unit, sense);
  }

  char mark(int unit) {
    return phrases.mark(unit);
  }

  /** Whether a unit names a post or an elected member. */
  boolean isPost(int unit) {
    return is(unit, OwnerSense.ROLE) || is(unit, OwnerSense.PORTFOLIO);
  }

  /** Whether a unit stands where an owner should, but names none: "TBC", "N/A", "ditto". */
  boolean isPlaceholder(int unit) {
    return is(unit, OwnerSense.OWED)
        || is(unit, OwnerSense.NOT_APPLICABLE)
        || is(unit, OwnerSense.DITTO);
  }

  /** Whether it names a post before any bracket. */
  boolean hasPost(int from, int to) {
    for (int unit = from; unit < to && (unit == from || mark(unit) != '('); unit++) {
      if (isPost(unit)) {
        return true;
      }
    }
    return false;
  }

  /** The last unit that is a word, before what stands in brackets and full stops. */
  int last(int from, int to) {
    int last = to - 1;
    while (last > from && !phrases.isWord(last)) {
      last = mark(last) == ')' ? opening(from, last) - 1 : last - 1;
    }
    return Math.max(last, from);
  }

  private int opening(int from, int closing) {
    int at = closing;
    while (at > from && mark(at) != '(') {
      at--;
    }
    return at;
  }

  /** The first unit after articles, bullets and the number of an item. */
  int first(int from, int to) {
    int first = from;
    while (first < to - 1 && isBeforeName(first)) {
      first++;
    }
    return first;
  }

  private boolean isBeforeName(int unit) {
    boolean item = mark(unit + 1) == '.' || mark(unit + 1) == ')';
    return is(unit, OwnerSense.ARTICLE)
        || isLetter(unit)
        || (mark(unit) == '(' && isLetter(unit + 1))
        || (phrases.isNumber(unit) ? item : !phrases.isWord(unit) && mark(unit) != '(');
  }

  /** Whether it labels an item: the letter of "a)" or "(a)". */
  private boolean isLetter(int unit) {
    return phrases.isWord(unit) && phrases.length(unit) == 1 && mark(unit + 1) == ')';
  }

  /** Whether an item of a list starts: "a)", "(a)", "2)". */
  boolean startsItem(int unit) {
    boolean number = phrases.isNumber(unit) && phrases.length(unit) < 3 && mark(unit + 1) == ')';
    return isLetter(unit) || number || (mark(unit) == '(' && isLetter(unit + 1));
  }

  boolean endsInPost(int from, int to) {
    return isPost(last(from, to));
  }

  /** Whether it begins like "Head of", "Deputy Director of", "Cabinet Member for". */
  boolean startsWithPost(int from, int to) {
    int at = first(from, to);
    while (at < to && isRanking(at)) {
      at++;
    }
    return at < to && isPost(at) && (is(at + 1, OwnerSense.OF) || is(at, OwnerSense.PORTFOLIO));
  }

  boolean isRanking(int unit) {
    return is(unit, OwnerSense.RANKING)
        || (is(unit, OwnerSense.ROLE) && phrases.value(unit) == 4)
        || (is(unit, OwnerSense.BODY) && isPost(unit + 1));
  }

  /** Whether it is the start of a title whose noun is still to come: "Deputy". */
  boolean isOnlyRanking(int from, int to) {
    int unit = from;
    while (unit < to && isRanking(unit) && !is(unit, OwnerSense.BODY)) {
      unit++;
    }
    return unit == to;
  }

  /** Whether it is nothing but a rank: "Assistant Director", "Director General". */
  boolean isBareRank(int from, int to) {
    boolean rank = false;
    for (int unit = first(from, to); unit < to; unit++) {
      boolean here = is(unit, OwnerSense.ROLE) && (phrases.value(unit) & 1) == 1;
      if (!here && !isRanking(unit)) {
        return false;
      }
      rank |= here && phrases.value(unit) < 4;
    }
    return rank;
  }

  /** Whether it is open at its end, like "Head of Housing". */
  boolean isOpen(int from, int to) {
    for (int unit = from; unit < to - 1; unit++) {
      boolean post = isPost(unit);
      boolean dash = mark(unit + 1) == '-' && phrases.isSpaced(unit + 1);
      if ((post && dash) || ((post || is(unit, OwnerSense.BODY)) && is(unit + 1, OwnerSense.OF))) {
        return true;
      }
    }
    return is(first(from, to), OwnerSense.PORTFOLIO);
  }

  boolean endsInBody(int from, int to) {
    int last = last(from, to);
    return is(last, OwnerSense.BODY) || is(last, OwnerSense.PARTY);
  }

  /** Whether it ends in a body that no subject of a post is called by. */
  boolean endsInStrongBody(int from, int to) {
    return endsInBody(from, to) && (phrases.value(last(from, to)) & 1) == 0;
  }

  /** Whether it is a part of an organisation, as whose officer somebody is named. */
  boolean isBranch(int from, int to) {
    int last = last(from, to);
    return last > from && is(last, OwnerSense.BODY) && phrases.value(last) == 3;
  }

  /** One short word with two capitals: "GSA", "DoF"; not the acronym of a subject. */
  boolean isAcronym(int from, int to) {
    int first = first(from, to);
    int last = last(from, to);
    for (int unit = first; unit <= last; unit++) {
      boolean touches = unit == first || !phrases.isSpaced(unit);
      if (!phrases.isWord(unit) || phrases.sense(unit) != null || !touches) {
        return false;
      }
    }
    return isInCapitals(phrases.text(), phrases.start(first), phrases.end(last));
  }

  private static boolean isInCapitals(String text, int from, int to) {
    int capitals = 0;
    int small = 0;
    for (int at = from; at < to; at++) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals >= 2 && small < capitals;
  }

  /** Whether it can stand alone as the name of a post, a body or a party. */
  boolean standsAlone(int from, int to) {
    return endsInPost(from, to)
        || startsWithPost(from, to)
        || endsInBody(from, to)
        || isAcronym(from, to);
  }

  /** "Councillor" before a given name; before other words it is a post. */
  private boolean isTitleOfPerson(int unit) {
    return is(unit, OwnerSense.ROLE) && phrases.value(unit) == 8;
  }

  /** Whether it is the name of a person: "J Smith", "Cllr Jane Smith", "Jane Smith". */
  boolean isPerson(int from, int to) {
    int at = isTitleOfPerson(from) ? from + 1 : from;
    boolean named = false;
    while (is(at, OwnerSense.HONORIFIC) && at < to) {
      at++;
      named = true;
    }
    int words = 0;
    boolean initials = false;
    for (int unit = at; unit < to; unit++) {
      if (mark(unit) == '.' || (mark(unit) == '-' && !phrases.isSpaced(unit))) {
        continue;
      }
      boolean given = is(unit, OwnerSense.GIVEN);
      if (!phrases.isCapital(unit)
          || (phrases.sense(unit) != null && !given && phrases.length(unit) > 1)) {
        return false;
      }
      named |= given && words == 0;
      initials |= words == 0 && phrases.length(unit) == 1;
      words++;
    }
    return words > 0
        && words <= 3
        && (named || (initials && words > 1))
        && (words > 1 || at > from);
  }
}
