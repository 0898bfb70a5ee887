// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.immutables.value.Value;

/**
 * What an authority promises to do about a recommendation, by whom, at what cost and by when.
 *
 * <p>For example "Full briefing session will be organised for all elected members", by the Head of
 * Stronger Communities, budget "N/A", timescale "December 2022".
 *
 * <p>Whether an action is overdue is never stored: it follows from {@link #timescale()}, {@link
 * #status()} and the date at which one asks.
 */
@Value.Immutable
@WellFormed
public interface Action extends WithAction {

  /**
   * What the document calls this action.
   *
   * @return for example {@code "1a"}, or empty if it has no reference
   */
  Optional<Reference> reference();

  /**
   * The action in the words of the document, character for character.
   *
   * @return the text; empty if the document gives none
   */
  @Value.Default
  default String description() {
    return "";
  }

  /**
   * Who answers for the action, the lead first.
   *
   * @return the owners; may be empty
   */
  List<Owner> owners();

  /**
   * What it costs, as written and as read.
   *
   * @return the budget; {@link Budget.Unstated} with an empty text if the document says nothing
   */
  @Value.Default
  default Budget budget() {
    return new Budget.Unstated("");
  }

  /**
   * When it is to be done, as written and as read: the current timescale, after all revisions.
   *
   * @return the timescale; {@link Timescale.Unstated} with an empty text if the document says
   *     nothing
   */
  @Value.Default
  default Timescale timescale() {
    return new Timescale.Unstated("");
  }

  /**
   * How far it has come.
   *
   * @return the status; {@link Status#NOT_STATED} if the document says nothing
   */
  @Value.Default
  default Status status() {
    return Status.NOT_STATED;
  }

  /**
   * The status in the words of the document, where it has some.
   *
   * @return for example {@code "On hold until Core Strategy completed."}, or empty
   */
  Optional<String> statedStatus();

  /**
   * When it was completed, as exactly as the document says.
   *
   * @return for example {@code 2022-11}, or empty if not completed or not known
   */
  Optional<DateWindow> completedOn();

  /**
   * How the timescale was moved, the oldest revision first.
   *
   * @return the revisions; empty if it was never moved, or no move was recorded
   */
  List<Revision> revisions();

  /**
   * What was reported about it, the oldest update first.
   *
   * @return the updates; may be empty
   */
  List<ProgressUpdate> updates();

  /**
   * What shows that it was done.
   *
   * @return the evidence; may be empty
   */
  List<Evidence> evidence();

  /**
   * The actions or recommendations on which it depends.
   *
   * @return references within the plan, or absolute URIs; may be empty
   */
  List<Reference> dependsOn();

  /**
   * Its priority in the words of the document.
   *
   * @return for example {@code "High"}, or empty
   */
  Optional<String> priority();

  /**
   * Fields that this version of the format does not know; see {@link ActionPlan#extensions()}. A
   * field inside the timescale is named {@code "timescale/colour"}.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * The timescale first promised, which no later revision can hide.
   *
   * @return the timescale before the first revision, or the current one if there is none
   */
  default Timescale originalTimescale() {
    return revisions().isEmpty() ? timescale() : revisions().get(0).from();
  }

  /**
   * The date first promised: that of the first timescale of all that has one.
   *
   * @return the original deadline, or empty if there never was a deadline
   */
  default Optional<Deadline> originalDeadline() {
    for (Revision revision : revisions()) {
      Optional<Deadline> deadline = revision.from().deadline().or(revision.to()::deadline);
      if (deadline.isPresent()) {
        return deadline;
      }
    }
    return timescale().deadline();
  }

  /**
   * The rating that was stated last.
   *
   * @return that of the last update with one, or empty if there is none
   */
  default Optional<Rag> statedRag() {
    return latest(ProgressUpdate::rag);
  }

  /**
   * How much of the work was said to be complete when that was last said.
   *
   * @return for example 40, within 0 to 100; empty if it was never said
   */
  default Optional<Integer> percentComplete() {
    return latest(ProgressUpdate::percentComplete);
  }

  private <T> Optional<T> latest(Function<ProgressUpdate, Optional<T>> reported) {
    for (int i = updates().size() - 1; i >= 0; i--) {
      Optional<T> last = reported.apply(updates().get(i));
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether work is still owed: not done, and not given up by decision.
   *
   * @return true unless the {@linkplain Status#isClosed() status is closed}, the timescale says
   *     that it is done, or a date of completion is recorded
   */
  default boolean isOpen() {
    return !status().isClosed()
        && completedOn().isEmpty()
        && !(timescale() instanceof Timescale.Done);
  }

  /**
   * Starts an empty action.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Action}; not thread-safe. */
  final class Builder extends ImmutableAction.Builder {
    Builder() {}
  }
}
