// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Optional;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Revision;

/** Small plans in few words. */
final class Sketch {

  private Sketch() {}

  static ActionPlan plan(Recommendation... recommendations) {
    return ActionPlan.builder().addRecommendations(recommendations).build();
  }

  /** A plan of recommendation b with one action. */
  static ActionPlan plan(Action action) {
    return plan(recommendation("b", "That the policy be published.", action));
  }

  static Recommendation recommendation(String reference, String text, Action... actions) {
    return Recommendation.builder()
        .reference(reference.isEmpty() ? Optional.empty() : Optional.of(Reference.of(reference)))
        .text(text)
        .actions(List.of(actions))
        .build();
  }

  static Action action(String description) {
    return Action.builder().description(description).build();
  }

  /** The one action of most tests, with a timescale. */
  static Action action(Timescale timescale) {
    return action("Publish the policy.").withTimescale(timescale);
  }

  /** A day, as written and as read. */
  static Timescale due(String day) {
    return due(day, day);
  }

  static Timescale due(String text, String... edtf) {
    List<DateWindow> windows = List.of(edtf).stream().map(DateWindow::parse).toList();
    return new Timescale.Due(
        text,
        new Readings(
            windows,
            windows.size() > 1 ? Optional.of(Ambiguity.QUARTER_CALENDAR) : Optional.empty()));
  }

  static Timescale ongoing() {
    return new Timescale.Ongoing("Ongoing", Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Revision moved(String from, String to, String on) {
    Revision.Builder revision = Revision.builder().from(due(from)).to(due(to));
    return on.isEmpty() ? revision.build() : revision.on(DateWindow.parse(on)).build();
  }
}
