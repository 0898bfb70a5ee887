// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerNotAPostTest {

  private static final RuleCheck CHECK = RuleCheck.of(new OwnerNotAPost());

  private static final String SENTENCE =
      "INFO recommendation R1, action 1, owners 1: The owner looks like a name or initials and not"
          + " like the title of a post.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DM/PL/KL",
        "JRS, DM",
        "JS",
        "J.S.",
        "J Smith",
        "J. R. Smith",
        "Jane Smith",
        "Cllr. Jones",
        "Mary-Anne O'Neill",
        "Mary O’Neill"
      })
  void namesAndInitialsAreNoPosts(String words) {
    assertThat(CHECK.lines(Sample.action().owners(List.of(Owner.of(words)))))
        .containsExactly(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Director of Housing (J Smith)",
        "Head of Stronger Communities",
        "Strategic Community Safety Manager",
        "Cleveland Police",
        "Housing Services",
        "Community Partnerships",
        "Place and Economy",
        "Regeneration",
        "Finance & Assets",
        "PCT",
        "Hr",
        "HR",
        "TBC",
        ""
      })
  void postsBodiesAndPlaceholdersAreLetPass(String words) {
    assertThat(CHECK.lines(Sample.action().owners(List.of(Owner.of(words))))).isEmpty();
  }

  @Test
  void eachOwnerIsLookedAt() {
    assertThat(
            CHECK.lines(
                Sample.action()
                    .owners(
                        List.of(
                            Owner.of("Head of Housing"),
                            Owner.builder().post("").holder("J Smith").build()))))
        .containsExactly(SENTENCE.replace("owners 1", "owners 2"));
  }

  @Test
  void aPolicyMayAllowNames() {
    RuleCheck names = CHECK.under(RuleSetting.with("allowNames", true));

    assertThat(names.lines(Sample.action().owners(List.of(Owner.of("Jane Smith"))))).isEmpty();
    assertThat(names.lines(Sample.action().owners(List.of(Owner.of("DM/PL/KL")))))
        .containsExactly(SENTENCE);
  }

  @Test
  void thePolicySetsTheWordsOfPosts() {
    RuleCheck welsh = CHECK.under(RuleSetting.with("postWords", List.of("Pennaeth")));

    assertThat(welsh.lines(Sample.action().owners(List.of(Owner.of("Pennaeth Tai"))))).isEmpty();
    assertThat(welsh.lines(Sample.action().owners(List.of(Owner.of("Housing Manager")))))
        .containsExactly(SENTENCE);
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(
            CHECK.lines(Sample.action().owners(List.of(Owner.of("JS"))).status(Status.IMPLEMENTED)))
        .isEmpty();
  }
}
