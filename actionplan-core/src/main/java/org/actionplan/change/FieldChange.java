// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Optional;
import org.actionplan.report.Message;

/**
 * A difference in a field of which no more is to be said than what stood there and what stands
 * there: the title of a plan, the priority of an action, a progress update that was added.
 */
public sealed interface FieldChange extends PlanChange {

  /**
   * The field, as the format calls it; a field inside a value of the item by its path.
   *
   * @return for example {@code "title"}, {@code "updates"}, {@code "response/givenOn"} or {@code
   *     "conventions/fiscalYearStart"}
   */
  String field();

  /**
   * One value stands where another stood, or none did.
   *
   * @param item the plan, the recommendation or the action
   * @param field for example {@code "title"}
   * @param from the value before, as the entity has it; empty if there was none
   * @param to the value now; empty if there is none
   */
  record Replaced(Compared<?> item, String field, Optional<?> from, Optional<?> to)
      implements FieldChange {
    @Override
    public Message message() {
      return FieldWording.replaced(field, from, to);
    }
  }

  /**
   * A list has an entry more: a progress update, a piece of evidence, a dependency, a revision, a
   * source. One that was altered is another entry: it was added, and the former one removed.
   *
   * @param item the plan or the action
   * @param field for example {@code "updates"}
   * @param entry for example a {@link org.actionplan.plan.ProgressUpdate}
   */
  record EntryAdded(Compared<?> item, String field, Object entry) implements FieldChange {
    @Override
    public Message message() {
      return EntryWording.added(entry);
    }
  }

  /**
   * A list no longer has an entry.
   *
   * @param item the plan or the action
   * @param field for example {@code "evidence"}
   * @param entry for example an {@link org.actionplan.plan.Evidence}
   */
  record EntryRemoved(Compared<?> item, String field, Object entry) implements FieldChange {
    @Override
    public Message message() {
      return EntryWording.removed(entry);
    }
  }

  /**
   * The entries of a list that both versions have stand in another order: the last progress update
   * is no longer the last.
   *
   * @param item the plan or the action
   * @param field for example {@code "updates"}
   */
  record Reordered(Compared<?> item, String field) implements FieldChange {
    @Override
    public Message message() {
      return EntryWording.reordered(field);
    }
  }
}
