// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.plan.Owner;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.Parameter;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/** An owner who is a person of today and not a post. */
final class OwnerNotAPost implements ActionRule {

  private static final Parameter<Phrases> POST_WORDS =
      Parameter.words(
              "postWords", PostWords.ENGLISH, "Words that make a post or a body; a plural s aside.")
          .as(PostWords::withPlurals);

  private static final Parameter<Boolean> ALLOW_NAMES =
      Parameter.flag("allowNames", false, "Whether a name will do, and only initials are flagged.");

  private static final Wording NO_POST =
      Wording.of(
          "owner-not-a-post",
          "The owner looks like a name or initials and not like the title of a post.",
          "Name the post; the holder can stand beside it.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("owner-not-a-post", Severity.INFO)
          .summary("An owner is a name or initials without the title of a post.")
          .why("People come and go, and plans outlive them; initials tell an outsider nothing.")
          .source("City of York Council: owners published as \"DM/PL/KL\".")
          .parameters(POST_WORDS, ALLOW_NAMES)
          .wordings(NO_POST)
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    if (!action.isOwed()) {
      return;
    }
    List<Owner> owners = action.action().owners();
    for (int i = 0; i < owners.size(); i++) {
      String post = owners.get(i).post();
      String words = post.isBlank() ? owners.get(i).holder().orElse("") : post;
      if (isNoPost(words, action)) {
        action.flag(Owners.subject(action, i), NO_POST).fact("text", words);
      }
    }
  }

  /** Placeholders such as "TBC" are for {@code owner-missing}. */
  private static boolean isNoPost(String words, ActionCase action) {
    return (PersonalWords.areInitials(words)
            || (PersonalWords.areName(words) && !action.get(ALLOW_NAMES)))
        && !Placeholders.FOR_OWNERS.contains(words)
        && !action.get(POST_WORDS).occurIn(words);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        Example.flagged(
            "\"DM/PL/KL\"",
            Severity.INFO,
            Sample.plan(Sample.action().owners(List.of(Owner.of("DM/PL/KL")))),
            Sample.AS_OF),
        Example.notFlagged(
            "\"Director of Housing (J Smith)\"",
            Sample.plan(Sample.action().owners(List.of(Owner.of("Director of Housing (J Smith)")))),
            Sample.AS_OF));
  }
}
