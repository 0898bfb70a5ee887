// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import org.actionplan.report.Message;

/** The sentences of a ledger and its figures, each with the key of its other languages. */
enum SlippageSentence {
  FIRST("slippage/first", "{subject}: first {promise}"),
  FIRST_GONE("slippage/first/gone", "{subject}: first {promise}, no longer in the plan of {day}"),
  MOVE("slippage/move", "by {day}: {move}"),
  RECORDED("slippage/recorded", "recorded"),
  NOT_RECORDED("slippage/not-recorded", "not recorded"),
  BEFORE_LAPSE("slippage/before-lapse", "before it lapsed"),
  PERHAPS_AFTER_LAPSE("slippage/perhaps-after-lapse", "perhaps after it had lapsed"),
  AFTER_LAPSE("slippage/after-lapse", "after it had lapsed"),
  OWED("slippage/owed", "As of {day}, {owed} of {actions} actions are owed."),
  LAPSED_BY_ORIGINAL("slippage/lapsed-by-original", "Lapsed by the date first promised: {count}."),
  LAPSED_BY_CURRENT("slippage/lapsed-by-current", "Lapsed by the current date: {count}."),
  CARRIED_FORWARD("slippage/carried-forward", "Carried forward from {day}: {count}."),
  WITHDRAWN("slippage/withdrawn", "Owed and without a date that they once had: {count}."),
  GONE("slippage/gone", "Owed and no longer in the plan: {count}."),
  PUT_OFF("slippage/put-off", "Dates put off: {moves}, of {actions} actions."),
  SILENT("slippage/silent", "Put off without a record: {count}."),
  PUT_OFF_AFTER_LAPSE("slippage/put-off-after-lapse", "Put off after they had lapsed: {count}."),
  DAYS("slippage/days", "Days slipped in all: {days}."),
  DAYS_MEDIAN("slippage/days/median", "Days slipped in all: {days}, median {median}."),
  POSSIBLY("slippage/possibly", "{lapsed} (and possibly {more} more)");

  private final String key;
  private final String english;

  SlippageSentence(String key, String english) {
    this.key = key;
    this.english = english;
  }

  /** The key under which other languages have theirs. */
  String key() {
    return key;
  }

  /** The sentence, its slots to be filled. */
  Message message() {
    return Message.of(key, english);
  }

  Message count(Object count) {
    return message().with("count", count);
  }
}
