// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import org.actionplan.plan.Owner;
import org.actionplan.report.Subject;
import org.actionplan.rules.ActionCase;

/** What the rules about owners share, so that no owner is flagged by two for one cause. */
final class Owners {

  private static final Phrases POST_WORDS = PostWords.withPlurals(PostWords.ENGLISH);

  private Owners() {}

  /** Whether somebody is named, and not "TBC" or the like: the others are for owner-missing. */
  static boolean isNamed(Owner owner, Placeholders placeholders) {
    return owner.holder().isPresent()
        || owner.organisation().isPresent()
        || !(Placeholders.isWordless(owner.post()) || placeholders.contains(owner.post()));
  }

  /** Whether the words are a name or initials and no post: they are for owner-not-a-post. */
  static boolean isPerson(Owner owner) {
    String words = owner.post();
    return owner.holder().filter(words::equals).isPresent()
        || ((PersonalWords.areInitials(words) || PersonalWords.areName(words))
            && !POST_WORDS.occurIn(words));
  }

  /** One of the owners of an action. */
  static Subject subject(ActionCase action, int index) {
    return action.subject().field("owners").element(index);
  }
}
