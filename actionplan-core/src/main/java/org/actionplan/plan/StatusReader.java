// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import org.actionplan.text.Lexicon;
import org.actionplan.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell that states a decision or a status. The first words that say something decide; signs
 * such as "has been" count only if nothing stronger is said.
 */
final class StatusReader {

  /** A status is stated at the start; what follows further on is narrative. */
  private static final int LIMIT = 200;

  /** How many words "no" reaches: "no meeting held yet". */
  private static final int REACH_OF_NOT = 3;

  /** How many units may stand before the verb of whoever decides. */
  private static final int LONGEST_SUBJECT = 10;

  private static final Lexicon<StatusSense> LEXICON =
      Lexicon.load(StatusSense.class, "status-en.txt", "status-cy.txt");

  private final Phrases<StatusSense> cell;
  private Decision decision = Decision.NOT_STATED;
  private Status status = Status.NOT_STATED;
  private Status sign = Status.NOT_STATED;
  private boolean late;
  private int not;
  private boolean partly;
  private boolean narrative;
  private boolean over;

  StatusReader(String text) {
    cell = Phrases.of(text, LEXICON, LIMIT);
  }

  StatusReading read() {
    int unit = 0;
    for (; unit < cell.size() && status == Status.NOT_STATED && !late && !over; unit++) {
      step(unit);
    }
    if (decision == Decision.NOT_STATED && status == Status.NOT_STATED && !late) {
      status = partly && sign == Status.NOT_STATED ? Status.IN_PROGRESS : sign;
    }
    if (isAsked(unit)) {
      status = Status.NOT_STATED;
    }
    late |= !status.isClosed() && isLateFrom(unit);
    return new StatusReading(cell.text(), decision, status, RagReader.read(cell), late);
  }

  /** "Complete?" asks. */
  private boolean isAsked(int from) {
    return from == cell.size() - 1 && cell.mark(from) == '?' && decision == Decision.NOT_STATED;
  }

  private boolean isLateFrom(int from) {
    for (int unit = from; unit < cell.size(); unit++) {
      if (cell.is(unit, StatusSense.LATE) && !cell.is(unit - 1, StatusSense.NOT)) {
        return true;
      }
    }
    return false;
  }

  private void step(int unit) {
    @Nullable StatusSense sense = cell.sense(unit);
    if (sense != null) {
      step(unit, sense);
    } else if (cell.isNumber(unit)) {
      share(unit);
    } else if (cell.isWord(unit)) {
      narrative = true;
      not--;
      partly = false;
    } else {
      not = 0;
      mark(cell.mark(unit));
    }
  }

  private void step(int unit, StatusSense sense) {
    switch (sense) {
      case ACCEPTED, PARTLY_ACCEPTED, IN_PRINCIPLE, REJECTED -> answer(unit, sense);
      case NOTED -> decide(Decision.NOTED);
      case CONSIDERED -> decide(Decision.UNDER_CONSIDERATION);
      case DONE -> done(unit);
      case VERIFIED -> status = Status.VERIFIED;
      case STARTED -> status = isDenied() ? Status.NOT_STARTED : Status.IN_PROGRESS;
      case NOT_STARTED -> status = Status.NOT_STARTED;
      case ON_HOLD -> status = Status.ON_HOLD;
      case CANCELLED -> status = Status.CANCELLED;
      case SUPERSEDED -> status = Status.SUPERSEDED;
      case RISK_ACCEPTED -> status = Status.RISK_ACCEPTED;
      case LATE -> late = !isDenied();
      case OPEN -> sign(Status.IN_PROGRESS);
      case PASSIVE, PARTICIPLE -> sign(not > 0 ? Status.NOT_STARTED : Status.IMPLEMENTED);
      case PROMISED -> promise(Status.NOT_STARTED);
      case CONDITION -> promise(Status.ON_HOLD);
      case PLANNED -> sign(Status.NOT_STARTED);
      case SILENT -> over = true;
      case NOT -> deny(unit);
      case PARTLY -> partly = true;
      default -> {}
    }
  }

  /** "Housing Services agrees with the finding": who decides is a subject, not a narrative. */
  private void answer(int unit, StatusSense sense) {
    if (cell.value(unit) == 1 && sign == Status.NOT_STATED && unit <= LONGEST_SUBJECT) {
      narrative = false;
    }
    switch (sense) {
      case PARTLY_ACCEPTED -> decide(Decision.PARTLY_ACCEPTED);
      case IN_PRINCIPLE -> decide(Decision.ACCEPTED_IN_PRINCIPLE);
      case REJECTED -> decide(Decision.REJECTED);
      default -> accept();
    }
  }

  /** "Agreed" is a decision at the start; further on, "Budget agreed", something was done. */
  private void accept() {
    if (narrative) {
      sign(not > 0 ? Status.NOT_STARTED : Status.IMPLEMENTED);
    } else if (isDenied()) {
      decide(Decision.REJECTED);
    } else {
      decide(partly ? Decision.PARTLY_ACCEPTED : Decision.ACCEPTED);
    }
  }

  private void decide(Decision said) {
    if (decision == Decision.NOT_STATED && !narrative) {
      decision = said;
      not = 0;
      partly = false;
    }
  }

  /** "Completed", unless what was closed was given up: "closed - superseded". */
  private void done(int unit) {
    @Nullable StatusSense next = cell.isWord(unit + 1) ? null : cell.sense(unit + 2);
    if (isDenied()) {
      status = Status.NOT_STARTED;
    } else if (partly) {
      status = Status.IN_PROGRESS;
    } else if (cell.value(unit) == 1 && isAnswer(next)) {
      status = Status.NOT_STATED;
    } else if (next == StatusSense.SUPERSEDED
        || next == StatusSense.CANCELLED
        || next == StatusSense.VERIFIED) {
      step(unit + 2, next);
    } else {
      status = Status.IMPLEMENTED;
    }
  }

  /** "Yes – agreed": the decision follows. */
  private static boolean isAnswer(@Nullable StatusSense next) {
    return next == StatusSense.ACCEPTED
        || next == StatusSense.PARTLY_ACCEPTED
        || next == StatusSense.IN_PRINCIPLE;
  }

  /** What is still to come: "Meeting held; report to be published" is under way. */
  private void promise(Status waiting) {
    over = decision != Decision.NOT_STATED;
    if (!over) {
      status = sign == Status.IMPLEMENTED ? Status.IN_PROGRESS : waiting;
    }
  }

  /** "No", as an answer, or "not" before another word. */
  private void deny(int unit) {
    if (unit == 0 && !cell.isWord(1) && !cell.isNumber(1)) {
      sign(Status.NOT_STARTED);
    }
    not = REACH_OF_NOT;
  }

  /** Whether "not" stands right before. */
  private boolean isDenied() {
    return not == REACH_OF_NOT;
  }

  /** The first sign counts. */
  private void sign(Status said) {
    sign = sign == Status.NOT_STATED ? said : sign;
  }

  /** "75%", "100% complete". */
  private void share(int unit) {
    boolean done = cell.is(unit + 2, StatusSense.DONE);
    boolean share = cell.mark(unit + 1) == '%' && (done || !narrative);
    boolean about = cell.isWord(unit + 2) && cell.sense(unit + 2) == null;
    if (share && !about && cell.length(unit) <= 3) {
      long percent = cell.number(unit);
      status =
          percent == 0
              ? Status.NOT_STARTED
              : percent < 100 ? Status.IN_PROGRESS : Status.IMPLEMENTED;
    }
  }

  private void mark(char mark) {
    switch (mark) {
      case '\u2713', '\u2714', '\u2611', '\u221a' -> sign(Status.IMPLEMENTED);
      case '\u2717', '\u2718', '\u2715', '\u2716' -> sign(Status.NOT_STARTED);
      default -> {}
    }
  }
}
