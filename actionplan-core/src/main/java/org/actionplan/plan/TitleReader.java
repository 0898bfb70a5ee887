// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Optional;
import org.actionplan.text.Phrases;

/** Reads the part of a cell that names one owner: the post, its holder, and remarks in brackets. */
final class TitleReader {

  private final OwnerCell cell;
  private final Phrases<OwnerSense> phrases;
  private int from;
  private int to;
  private Owner.Role role;
  private Optional<String> holder = Optional.empty();

  TitleReader(OwnerCell cell, OwnerPart part) {
    this.cell = cell;
    this.phrases = cell.phrases();
    this.from = cell.first(part.from(), part.to());
    this.to = part.to();
    this.role = part.role();
  }

  /** The owner; empty if the part only says that somebody is still to be named. */
  Optional<Owner> read(Optional<String> holderBefore) {
    holder = holderBefore;
    readBrackets();
    readDash();
    String post = name(from, to);
    boolean owed = to == from + 1 && cell.isPlaceholder(from);
    return post.isEmpty() || owed
        ? Optional.empty()
        : Optional.of(Owner.builder().post(post).role(role).holder(holder).build());
  }

  private void readBrackets() {
    for (int open = bracketAtEnd(); open > from; open = bracketAtEnd()) {
      int close = closing(open);
      if (cell.isPerson(open + 1, close)) {
        holder = Optional.of(name(open + 1, close));
      } else if (cell.isPerson(from, open) && cell.hasPost(open + 1, close)) {
        holder = Optional.of(name(from, open));
        from = open + 1;
        to = close;
        return;
      } else if (isMark(open, close, OwnerSense.SUPPORT_MARK)) {
        role = Owner.Role.SUPPORT;
      } else if (!isRemark(open, close)) {
        return;
      }
      to = open;
    }
  }

  private int bracketAtEnd() {
    int close = to - 1;
    while (close > from && (phrases.mark(close) == '.' || phrases.mark(close) == ',')) {
      close--;
    }
    if (phrases.mark(close) != ')' && phrases.mark(close) != ']') {
      return from;
    }
    int open = close;
    while (open > from && phrases.mark(open) != '(' && phrases.mark(open) != '[') {
      open--;
    }
    return open;
  }

  private int closing(int open) {
    int close = open;
    while (close < to - 1 && phrases.mark(close) != ')' && phrases.mark(close) != ']') {
      close++;
    }
    return close;
  }

  private boolean isMark(int open, int close, OwnerSense sense) {
    return close == open + 2 && cell.is(open + 1, sense);
  }

  /** What a bracket may hold that is no part of the name: "lead", a footnote, "to be confirmed". */
  private boolean isRemark(int open, int close) {
    boolean lead = cell.is(open + 1, OwnerSense.ROLE) && phrases.value(open + 1) == 5;
    boolean footnote = phrases.mark(open) == '[' && close <= open + 3;
    return footnote
        || isMark(open, close, OwnerSense.LEAD_MARK)
        || isMark(open, close, OwnerSense.OWED)
        || (lead && close == open + 2);
  }

  /** "Jane Smith - Head of Housing", "Head of Housing: Jane Smith". */
  private void readDash() {
    for (int at = from + 1; at < to - 1; at++) {
      if (phrases.mark(at) == ':' || (phrases.mark(at) == '-' && phrases.isSpaced(at))) {
        if (cell.isPerson(from, at)) {
          holder = Optional.of(name(from, at));
          from = at + 1;
          return;
        }
        if (cell.isPerson(at + 1, to)) {
          holder = Optional.of(name(at + 1, to));
          to = at;
          return;
        }
        if (isLabel(at)) {
          from = at + 1;
          return;
        }
      }
    }
  }

  /** "Day to day: Policy Manager": what stands before the colon names nobody. */
  private boolean isLabel(int colon) {
    return phrases.mark(colon) == ':'
        && !cell.hasPost(from, colon)
        && !cell.standsAlone(from, colon)
        && cell.standsAlone(colon + 1, to);
  }

  private String name(int start, int end) {
    return start >= end
        ? ""
        : OwnerName.of(phrases.text(), phrases.start(start), phrases.end(end - 1));
  }
}
