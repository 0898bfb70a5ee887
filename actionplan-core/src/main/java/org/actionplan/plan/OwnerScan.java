// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.ArrayList;
import java.util.List;
import org.actionplan.text.Phrases;

/**
 * Cuts a cell of owners where it is cut for certain: at semicolons, lines, bullets, slashes, and
 * words such as "supported by".
 */
final class OwnerScan {

  private final OwnerCell cell;
  private final Phrases<OwnerSense> phrases;
  private final List<OwnerPart> parts = new ArrayList<>(4);
  private Owner.Role role = Owner.Role.LEAD;
  private int from;
  private int depth;

  private OwnerScan(OwnerCell cell) {
    this.cell = cell;
    this.phrases = cell.phrases();
  }

  static List<OwnerPart> parts(OwnerCell cell) {
    OwnerScan scan = new OwnerScan(cell);
    for (int unit = 0; unit < cell.size(); unit++) {
      scan.step(unit);
    }
    scan.close(cell.size(), cell.size());
    return scan.parts;
  }

  private void step(int unit) {
    char mark = phrases.mark(unit);
    if (depth == 0 && unit > from && cell.startsItem(0) && cell.startsItem(unit)) {
      close(unit, unit);
    }
    depth += mark == '(' || mark == '[' ? 1 : 0;
    depth -= (mark == ')' || mark == ']') && depth > 0 ? 1 : 0;
    if (depth > 0) {
      return;
    }
    if (cell.is(unit, OwnerSense.SUPPORT)) {
      close(unit, unit + 1);
      role = Owner.Role.SUPPORT;
    } else if (cell.is(unit, OwnerSense.LEADS) && !isPost(unit)) {
      close(isLabelled(unit) ? from : unit, unit + 1);
      role = Owner.Role.LEAD;
    } else if (isAlso(unit) || isSeparator(unit, mark)) {
      close(unit, unit + 1);
    } else if (isCutBefore(unit)) {
      close(unit, unit);
    }
  }

  /** "Lead officer – Equalities" is a post; "Lead officer – Head of HR" says who leads. */
  private boolean isPost(int leads) {
    int to = nextSeparator(leads + 1);
    return !endsInColon(leads)
        && !Character.isLetter(phrases.text().charAt(phrases.end(leads) - 1))
        && !cell.standsAlone(leads + 1, to)
        && !cell.isPerson(leads + 1, to);
  }

  /** Whether what stands before "lead:" only qualifies it: "Overall lead:". */
  private boolean isLabelled(int leads) {
    return endsInColon(leads) && leads - from == 1 && !cell.standsAlone(from, leads);
  }

  private boolean endsInColon(int unit) {
    return phrases.text().charAt(phrases.end(unit) - 1) == ':';
  }

  private void close(int to, int next) {
    if (to > from) {
      parts.add(new OwnerPart(from, to, role));
    }
    from = next;
  }

  /** "Plus" between two owners, but not the last word of a name: "Jobcentre Plus". */
  private boolean isAlso(int unit) {
    return cell.is(unit, OwnerSense.ALSO)
        && phrases.isWord(unit + 1)
        && (unit == from || !phrases.isCapital(unit));
  }

  private boolean isSeparator(int unit, char mark) {
    return switch (mark) {
      case ';', '|', '*', '+', '>' -> true;
      case '/' -> isCutAtSlash(unit);
      case '.' -> isSentenceEnd(unit);
      default -> false;
    };
  }

  /** "Risk Management. Operational Leads", but not "J. Smith" nor "etc. and". */
  private boolean isSentenceEnd(int stop) {
    return phrases.isSpaced(stop + 1)
        && phrases.isCapital(stop + 1)
        && phrases.isWord(stop - 1)
        && phrases.end(stop - 1) - phrases.start(stop - 1) > 3;
  }

  /** A tight slash joins words that share what follows: "teaching/other staff". */
  private boolean isCutAtSlash(int slash) {
    boolean tight = !phrases.isSpaced(slash) && !phrases.isSpaced(slash + 1);
    if (!tight || phrases.isNumber(slash - 1)) {
      return !tight;
    }
    int to = nextSeparator(slash + 1);
    boolean single = slash - 1 == from || phrases.mark(slash - 2) == ',';
    boolean plain = single && !cell.standsAlone(slash - 1, slash);
    boolean longer = to - slash > 2;
    boolean shared = longer && (cell.endsInPost(slash + 1, to) || cell.endsInBody(slash + 1, to));
    return !(plain && shared) && !cell.is(slash - 1, OwnerSense.RANKING);
  }

  private int nextSeparator(int start) {
    int at = start;
    while (at < cell.size() && ",;/|".indexOf(Math.max(1, phrases.mark(at))) < 0) {
      at++;
    }
    return at;
  }

  private boolean isCutBefore(int unit) {
    if (unit == from || unit == 0) {
      return false;
    }
    return phrases.isOnNewLine(unit) ? !isWrapped(unit) : hasTabBefore(unit) || isRunTogether(unit);
  }

  private boolean hasTabBefore(int unit) {
    int start = phrases.start(unit);
    for (int at = phrases.end(unit - 1); at < start; at++) {
      if (phrases.text().charAt(at) == '\t') {
        return true;
      }
    }
    return false;
  }

  /** Two names whose space was lost: "LaborAdministrative and Financial Services". */
  private boolean isRunTogether(int unit) {
    return phrases.isWord(unit)
        && phrases.isWord(unit - 1)
        && !phrases.isSpaced(unit)
        && phrases.end(unit - 1) - phrases.start(unit - 1) >= 5
        && phrases.length(unit) >= 4
        && unit + 1 < cell.size();
  }

  /** Whether a line end only wraps a name: "City of Culture\nBoard". */
  private boolean isWrapped(int unit) {
    if (phrases.mark(unit) == '-' || phrases.isNumber(unit)) {
      return false;
    }
    boolean open =
        cell.is(unit - 1, OwnerSense.OF)
            || cell.is(unit - 1, OwnerSense.LINK)
            || cell.is(unit - 1, OwnerSense.ARTICLE)
            || ",/-(&".indexOf(Math.max(1, phrases.mark(unit - 1))) >= 0
            || cell.isOnlyRanking(from, unit);
    boolean continues =
        cell.is(unit, OwnerSense.OF)
            || cell.is(unit, OwnerSense.LINK)
            || !phrases.isWord(unit)
            || !phrases.isCapital(unit);
    return open || continues || (!cell.standsAlone(from, unit) && isLastWord(unit));
  }

  /** Whether a line holds nothing but the noun that the line before lacks. */
  private boolean isLastWord(int unit) {
    boolean noun = cell.isPost(unit) || cell.is(unit, OwnerSense.BODY);
    return noun && (unit + 1 == cell.size() || phrases.isOnNewLine(unit + 1));
  }
}
