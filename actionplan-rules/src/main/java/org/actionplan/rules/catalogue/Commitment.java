// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.rules.RecommendationCase;

/**
 * Whether a response commits anybody to anything: what {@code response-decision-missing} and {@code
 * response-in-principle} share, so that no response is flagged by both.
 */
final class Commitment {

  /** English phrases that sound like a yes and promise nothing. */
  static final List<String> PHRASES =
      List.of("in principle", "noted", "already under way", "already underway", "already in hand");

  private Commitment() {}

  /** Whether the executive answered without a clear yes or no. */
  static boolean isVague(RecommendationCase recommendation, Phrases phrases) {
    return switch (recommendation.decision()) {
      case ACCEPTED_IN_PRINCIPLE, NOTED -> true;
      case UNDER_CONSIDERATION, NOT_STATED -> phrases.occurIn(text(recommendation));
      case ACCEPTED, PARTLY_ACCEPTED, REJECTED -> false;
    };
  }

  /** The words of the response; empty if there are none. */
  static String text(RecommendationCase recommendation) {
    return recommendation.recommendation().response().map(Response::text).orElse("");
  }

  /** Whether an action gives a date, or is done. */
  static boolean hasDatedAction(Recommendation recommendation) {
    for (Action action : recommendation.actions()) {
      if (!action.isOpen() || action.timescale().deadline().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
