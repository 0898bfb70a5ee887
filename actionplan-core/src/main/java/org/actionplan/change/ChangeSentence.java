// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import org.actionplan.report.Message;

/** The sentences of changes, each with the key under which other languages have theirs. */
enum ChangeSentence {
  RECOMMENDATION_VANISHED(
      "change/recommendation-vanished", "The recommendation has vanished from the plan."),
  RECOMMENDATION_VANISHED_ONE(
      "change/recommendation-vanished/one",
      "The recommendation has vanished from the plan; it had an action."),
  RECOMMENDATION_VANISHED_MANY(
      "change/recommendation-vanished/many",
      "The recommendation has vanished from the plan; it had {count} actions."),
  RECOMMENDATION_APPEARED("change/recommendation-appeared", "The recommendation is new."),
  RECOMMENDATION_APPEARED_ONE(
      "change/recommendation-appeared/one", "The recommendation is new; it has an action."),
  RECOMMENDATION_APPEARED_MANY(
      "change/recommendation-appeared/many", "The recommendation is new; it has {count} actions."),
  ACTION_VANISHED(
      "change/action-vanished", "The action has vanished from the plan; it was closed."),
  ACTION_VANISHED_OPEN(
      "change/action-vanished/open", "The action has vanished from the plan; it was open."),
  ACTION_VANISHED_DUE(
      "change/action-vanished/due",
      "The action has vanished from the plan; it was open and due by {deadline}."),
  ACTION_APPEARED("change/action-appeared", "The action is new."),
  ACTION_MOVED("change/action-moved", "The action was moved here; it was {from}."),
  REFERENCE("change/reference", "The reference changed from {from} to {to}."),
  TEXT("change/text", "The text changed from {from} to {to}."),
  STATUS("change/status", "The status changed from {from} to {to}."),
  OWNER("change/owner", "The owner changed from {from} to {to}."),
  OWNER_AND("change/owner/and", "{first} and {second}"),
  OWNER_SUPPORT("change/owner/support", "{owner} (support)"),
  BUDGET("change/budget", "The budget changed from {from} to {to}."),
  BUDGET_READING(
      "change/budget/reading",
      "The words of the budget are still {text}, but they are read otherwise."),
  RESPONSE("change/response", "The response changed from {from} to {to}."),
  RESPONSE_WORDS("change/response/words", "The words of the response changed from {from} to {to}."),
  RESPONSE_REASON(
      "change/response/reason", "The reason given in the response changed from {from} to {to}."),
  COMPLETION_RECORDED("change/completion/recorded", "A completion on {to} was recorded."),
  COMPLETION_TAKEN_BACK(
      "change/completion/taken-back", "The completion on {from} is no longer recorded."),
  COMPLETION_CORRECTED(
      "change/completion/corrected", "The date of completion changed from {from} to {to}."),
  DEADLINE_LATER(
      "change/deadline-later", "The deadline moved from {from} to {to}, {days} days later."),
  DEADLINE_LATER_ONE(
      "change/deadline-later/one", "The deadline moved from {from} to {to}, {days} day later."),
  DEADLINE_EARLIER(
      "change/deadline-earlier", "The deadline moved from {from} to {to}, {days} days earlier."),
  DEADLINE_EARLIER_ONE(
      "change/deadline-earlier/one", "The deadline moved from {from} to {to}, {days} day earlier."),
  CLARIFIED(
      "change/timescale-clarified",
      "The words of the timescale changed from {before} to {after}; the latest day is still {to}."),
  CLARIFIED_READING(
      "change/timescale-clarified/reading",
      "The words of the timescale are still {before}, but they are read otherwise; the latest day is still {to}."),
  SET(
      "change/timescale-set",
      "A deadline was set, {to}; the timescale changed from {before} to {after}."),
  OPEN_ENDED(
      "change/timescale-open-ended",
      "The timescale changed from {before} to {after}, which has no end."),
  OPEN_ENDED_LOST(
      "change/timescale-open-ended/lost",
      "The timescale changed from {before} to {after}, which has no end; the deadline of {from} is lost."),
  UNREADABLE(
      "change/timescale-unreadable",
      "The timescale changed from {before} to {after}, which no reader understands."),
  UNREADABLE_LOST(
      "change/timescale-unreadable/lost",
      "The timescale changed from {before} to {after}, which no reader understands; the deadline of {from} is lost."),
  DONE("change/timescale-done", "The timescale changed from {before} to {after}."),
  GIVEN_UP(
      "change/timescale-given-up/lost",
      "The timescale changed from {before} to {after}; the deadline of {from} is lost."),
  REWORDED("change/timescale-reworded", "The timescale changed from {before} to {after}."),
  REWORDED_SAME(
      "change/timescale-reworded/same",
      "The words of the timescale changed from {before} to {after}; the deadline is the same."),
  REWORDED_READING(
      "change/timescale-reworded/reading",
      "The words of the timescale are still {before}, but they are read otherwise."),
  TITLE("change/title", "The title changed from {from} to {to}."),
  SUBJECT("change/subject", "The subject of the review changed from {from} to {to}."),
  RECOMMENDING_BODY(
      "change/recommendingBody", "The recommending body changed from {from} to {to}."),
  AUTHORITY("change/authority", "The authority changed from {from} to {to}."),
  APPROVED_ON("change/approvedOn", "The date of approval changed from {from} to {to}."),
  CURRENCY("change/currency", "The currency changed from {from} to {to}."),
  STATED_TOTAL("change/statedTotal", "The stated total changed from {from} to {to}."),
  STATED_STATUS("change/statedStatus", "The words of the status changed from {from} to {to}."),
  PRIORITY("change/priority", "The priority changed from {from} to {to}."),
  RECEIVED_ON(
      "change/response/receivedOn",
      "The date on which the recommendation was received changed from {from} to {to}."),
  GIVEN_ON("change/response/givenOn", "The date of the response changed from {from} to {to}."),
  PUBLISHED(
      "change/response/published",
      "Whether the response is published changed from {from} to {to}."),
  CONVENTION("change/conventions", "The convention {name} changed from {from} to {to}."),
  EXTENSION("change/extensions", "The field {name} changed from {from} to {to}."),
  UPDATE_ADDED("change/updates/added", "A progress update was added: {entry}."),
  UPDATE_ADDED_DATED("change/updates/added/dated", "A progress update of {on} was added: {entry}."),
  UPDATE_REMOVED("change/updates/removed", "A progress update is no longer there: {entry}."),
  UPDATE_REMOVED_DATED(
      "change/updates/removed/dated", "The progress update of {on} is no longer there: {entry}."),
  EVIDENCE_ADDED("change/evidence/added", "Evidence was added: {entry}."),
  EVIDENCE_REMOVED("change/evidence/removed", "Evidence is no longer there: {entry}."),
  DEPENDENCY_ADDED("change/dependsOn/added", "A dependency was added: {entry}."),
  DEPENDENCY_REMOVED("change/dependsOn/removed", "A dependency is no longer there: {entry}."),
  REVISION_ADDED(
      "change/revisions/added",
      "A revision of the timescale was recorded: from {before} to {after}."),
  REVISION_REMOVED(
      "change/revisions/removed",
      "A revision of the timescale is no longer recorded: from {before} to {after}."),
  SOURCE_ADDED("change/sources/added", "A source was added: {entry}."),
  SOURCE_REMOVED("change/sources/removed", "A source is no longer there: {entry}."),
  REORDERED("change/reordered", "The entries of {name} stand in another order."),
  DOUBT_WORDS("change/doubt/words", "taken for the same because of its words"),
  DOUBT_POSITION("change/doubt/position", "taken for the same because of its position");

  private final String key;
  private final String english;

  ChangeSentence(String key, String english) {
    this.key = key;
    this.english = english;
  }

  /** The sentence, its slots to be filled. */
  Message message() {
    return Message.of(key, english);
  }

  /** The key under which other languages have theirs. */
  String key() {
    return key;
  }

  Message and(String first, String second) {
    return message().with("first", first).with("second", second);
  }

  Message changed(Object from, Object to) {
    return message().with("from", from).with("to", to);
  }
}
