// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;

/**
 * One difference between two versions of a plan.
 *
 * <p>A closed sum: each variant is one kind of change, with the values before and after. All
 * variants are immutable; they stand in this one file because together they are the list of all
 * that can change, but for the many fields of which no more is to be said than that they changed:
 * {@link FieldChange}.
 */
public sealed interface PlanChange
    permits FieldChange,
        PlanChange.RecommendationVanished,
        PlanChange.RecommendationAppeared,
        PlanChange.ActionVanished,
        PlanChange.ActionAppeared,
        PlanChange.ActionMoved,
        PlanChange.ReferenceChanged,
        PlanChange.TextChanged,
        PlanChange.ResponseChanged,
        PlanChange.StatusChanged,
        PlanChange.CompletionChanged,
        PlanChange.OwnersChanged,
        PlanChange.BudgetChanged,
        PlanChange.DeadlineChanged {

  /**
   * What has changed.
   *
   * @return the plan, the recommendation or the action in both versions, or in the one that has it
   */
  Compared<?> item();

  /**
   * What became of it, in one sentence with its arguments as data.
   *
   * @return for example "The status changed from not started to implemented."
   */
  Message message();

  /**
   * The name of the item and the sentence, with a remark where the item was found by a sign that
   * {@linkplain MatchedBy#isSure() is not sure}.
   *
   * @return for example "recommendation b, action 1: The deadline moved from 2022-10-31 to
   *     2023-03-31, 151 days later."
   */
  default String sentence() {
    return sentence(Messages.of(Language.ENGLISH));
  }

  /**
   * As {@link #sentence()}, in another language.
   *
   * @param messages for example those {@link Messages#of of} {@link Language#WELSH}
   * @return for example "argymhelliad b, cam 1: Symudwyd y terfyn amser 151 diwrnod yn hwyrach
   *     (2022-10-31 cyn y newid, 2023-03-31 wedyn)."
   */
  default String sentence(Messages messages) {
    return new ChangeText(messages).say(this);
  }

  /**
   * A recommendation is no longer there.
   *
   * @param item the recommendation as it stood
   */
  record RecommendationVanished(Compared<Recommendation> item) implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.vanished(item.earlier().orElseThrow().value());
    }
  }

  /**
   * A recommendation is new.
   *
   * @param item the recommendation as it stands
   */
  record RecommendationAppeared(Compared<Recommendation> item) implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.appeared(item.later().orElseThrow().value());
    }
  }

  /**
   * An action is no longer there, although its recommendation is.
   *
   * @param item the action as it stood
   */
  record ActionVanished(Compared<Action> item) implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.actionVanished(item.earlier().orElseThrow().value());
    }
  }

  /**
   * An action is new in a recommendation that was there.
   *
   * @param item the action as it stands
   */
  record ActionAppeared(Compared<Action> item) implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.ACTION_APPEARED.message();
    }
  }

  /**
   * An action stands under another recommendation than before.
   *
   * @param item the action in both places
   */
  record ActionMoved(Compared<Action> item) implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.ACTION_MOVED
          .message()
          .with("from", item.earlier().orElseThrow().subject().name());
    }
  }

  /**
   * It is called something else: the plan was renumbered.
   *
   * @param item the recommendation or action
   * @param from the reference before, or empty if it had none
   * @param to the reference now, or empty if it has none
   */
  record ReferenceChanged(Compared<?> item, Optional<Reference> from, Optional<Reference> to)
      implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.REFERENCE.changed(ChangeWording.name(from), ChangeWording.name(to));
    }
  }

  /**
   * The words of a recommendation or action changed, by more than white space.
   *
   * @param item the recommendation or action
   * @param from the words before
   * @param to the words now
   */
  record TextChanged(Compared<?> item, String from, String to) implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.TEXT.changed(ChangeWording.quote(from), ChangeWording.quote(to));
    }
  }

  /**
   * The executive answers otherwise: another decision, other words, or another reason.
   *
   * @param item the recommendation
   * @param from the response before, or empty if there was none
   * @param to the response now, or empty if there is none
   */
  record ResponseChanged(
      Compared<Recommendation> item, Optional<Response> from, Optional<Response> to)
      implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.response(from, to);
    }
  }

  /**
   * A recommendation or action has come further, or fallen back.
   *
   * @param item the recommendation or action
   * @param from the status before
   * @param to the status now
   */
  record StatusChanged(Compared<?> item, Status from, Status to) implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.STATUS.changed(ChangeWording.words(from), ChangeWording.words(to));
    }
  }

  /**
   * The date of completion was recorded, corrected or taken back.
   *
   * @param item the action
   * @param from the date before, or empty if there was none
   * @param to the date now, or empty if there is none
   */
  record CompletionChanged(
      Compared<Action> item, Optional<DateWindow> from, Optional<DateWindow> to)
      implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.completion(from, to);
    }
  }

  /**
   * Somebody else answers for an action: another post, part or organisation. Who holds the post is
   * not compared.
   *
   * @param item the action
   * @param from the owners before
   * @param to the owners now
   */
  record OwnersChanged(Compared<Action> item, List<Owner> from, List<Owner> to)
      implements PlanChange {
    @Override
    public Message message() {
      return ChangeSentence.OWNER.changed(ChangeWording.owners(from), ChangeWording.owners(to));
    }
  }

  /**
   * The budget of an action changed.
   *
   * @param item the action
   * @param from the budget before
   * @param to the budget now
   */
  record BudgetChanged(Compared<Action> item, Budget from, Budget to) implements PlanChange {
    @Override
    public Message message() {
      return ChangeWording.budget(from, to);
    }
  }

  /**
   * The timescale of an action changed: its deadline was moved, set, given up or said otherwise.
   *
   * @param item the action
   * @param from the timescale before
   * @param to the timescale now
   */
  record DeadlineChanged(Compared<Action> item, Timescale from, Timescale to)
      implements PlanChange {

    /**
     * What became of the deadline.
     *
     * @return for example {@link DeadlineMove#LATER}
     */
    public DeadlineMove move() {
      return DeadlineMove.of(from, to);
    }

    /**
     * How far it moved, by the latest reading.
     *
     * @return the days, negative for earlier; empty unless there is a deadline before and after
     */
    public OptionalLong days() {
      return DeadlineMove.days(from.deadline(), to.deadline());
    }

    @Override
    public Message message() {
      return DeadlineWording.of(from, to);
    }
  }
}
