// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Status;

/**
 * A plan as it stood on a day in the past, from what it records with a date: revisions, progress
 * updates, completions, evidence and responses.
 *
 * <pre>{@code
 * Report then = engine.check(PlanHistory.asItStood(plan, day), policy, day);
 * }</pre>
 *
 * <p>says what would have been said on that day. Undone is what is certainly of a later day;
 * something dated "November 2022" may have stood from 1 November on. In particular:
 *
 * <ul>
 *   <li>the timescale is what it was before the first revision of a later day, and all revisions
 *       from that one on are left out;
 *   <li>a completion of a later day is left out; the status is then what the last update up to the
 *       day says, or not stated if none says anything;
 *   <li>updates and evidence of a later day are left out, and a response given on a later day is
 *       left out but for the day on which the recommendation was received.
 * </ul>
 *
 * <p>What bears no date cannot be undone and is taken to have stood always: texts, owners, budgets,
 * a status without updates or date of completion, a timescale that was overwritten by "Completed",
 * revisions and updates without a day. A plan that was only approved later is given all the same.
 */
public final class PlanHistory {

  private final LocalDate date;

  private PlanHistory(LocalDate date) {
    this.date = date;
  }

  /**
   * The plan as it stood at the end of a day.
   *
   * @param plan the plan as it stands now
   * @param date for example 15 January 2023
   * @return the plan without what is of a later day; the plan itself if nothing is
   */
  public static ActionPlan asItStood(ActionPlan plan, LocalDate date) {
    PlanHistory history = new PlanHistory(date);
    return plan.withRecommendations(
        plan.recommendations().stream().map(history::recommendation).toList());
  }

  private boolean isLater(Optional<DateWindow> window) {
    return window.flatMap(DateWindow::firstDay).filter(day -> day.isAfter(date)).isPresent();
  }

  private Recommendation recommendation(Recommendation now) {
    boolean closedSince =
        now.status().isClosed() && now.actions().stream().anyMatch(this::wasClosedSince);
    return now.withActions(now.actions().stream().map(this::action).toList())
        .withResponse(now.response().flatMap(this::response))
        .withStatus(closedSince ? Status.NOT_STATED : now.status());
  }

  /** Whether an action was open on the day or later, and closed after that. */
  private boolean wasClosedSince(Action now) {
    boolean wasOpen = false;
    for (LocalDate day : turningDays(now)) {
      boolean isOpen = new PlanHistory(day).action(now).isOpen();
      if (wasOpen && !isOpen) {
        return true;
      }
      wasOpen = isOpen;
    }
    return false;
  }

  /** The day, and those after it from which on an action stood otherwise. */
  private NavigableSet<LocalDate> turningDays(Action now) {
    NavigableSet<LocalDate> days = new TreeSet<>(Set.of(date));
    Stream.of(
            now.completedOn().stream(),
            now.revisions().stream().flatMap(revision -> revision.on().stream()),
            now.updates().stream().flatMap(update -> update.on().stream()))
        .flatMap(windows -> windows)
        .flatMap(window -> window.firstDay().stream())
        .filter(day -> day.isAfter(date))
        .forEach(days::add);
    return days;
  }

  private Optional<Response> response(Response now) {
    if (isLater(now.receivedOn())) {
      return Optional.empty();
    }
    if (!isLater(now.givenOn())) {
      return Optional.of(now);
    }
    return now.receivedOn().map(day -> Response.builder().receivedOn(day).build());
  }

  private Action action(Action now) {
    Action then = now.withEvidence(now.evidence().stream().filter(e -> !isLater(e.on())).toList());
    int kept = keptRevisions(now.revisions());
    if (kept < now.revisions().size()) {
      then =
          then.withTimescale(now.revisions().get(kept).from())
              .withRevisions(now.revisions().subList(0, kept));
    }
    List<ProgressUpdate> updates =
        now.updates().stream().filter(update -> !isLater(update.on())).toList();
    boolean completedLater = isLater(now.completedOn());
    if (completedLater) {
      then = then.withCompletedOn(Optional.empty());
    }
    if (completedLater || hasLaterStatus(now)) {
      then = then.withStatus(lastStatus(updates)).withStatedStatus(Optional.empty());
    }
    return then.withUpdates(updates);
  }

  /** How many revisions stand before the first of a later day. */
  private int keptRevisions(List<Revision> revisions) {
    int kept = 0;
    while (kept < revisions.size() && !isLater(revisions.get(kept).on())) {
      kept++;
    }
    return kept;
  }

  private boolean hasLaterStatus(Action now) {
    return now.updates().stream()
        .anyMatch(update -> isLater(update.on()) && update.status() != Status.NOT_STATED);
  }

  private static Status lastStatus(List<ProgressUpdate> updates) {
    List<Status> stated = new ArrayList<>();
    updates.stream()
        .map(ProgressUpdate::status)
        .filter(status -> status != Status.NOT_STATED)
        .forEach(stated::add);
    return stated.isEmpty() ? Status.NOT_STATED : stated.get(stated.size() - 1);
  }
}
