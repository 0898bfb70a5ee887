// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Post;
import org.actionplan.policy.PostRegister;
import org.actionplan.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerPostUnknownTest {

  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

  private static final Post EQUALITIES = Post.of("Equalities Officer").withTo(LAST);
  private static final Post INCLUSION = Post.of("Head of Inclusion").withFrom(FIRST);
  private static final Post INSPECTOR =
      Post.of("Chief Inspector").withOrganisation("Cleveland Police");

  private static final RuleCheck CHECK =
      with(Post.of("Head of Policy & Performance"), EQUALITIES, INCLUSION, INSPECTOR);

  private static RuleCheck with(Post... posts) {
    return RuleCheck.of(new OwnerPostUnknown())
        .under(Policy.CORE.withPosts(PostRegister.of(posts)));
  }

  private static Action.Builder owned(Owner... owners) {
    return Sample.action().owners(List.of(owners));
  }

  private static Action.Builder owned(String post) {
    return owned(Owner.of(post));
  }

  @Test
  void aPostOfTheRegisterIsLetPassHoweverItIsWritten() {
    assertThat(CHECK.lines(owned("Head of Policy & Performance"))).isEmpty();
    assertThat(CHECK.lines(owned("head of policy  AND performance"))).isEmpty();
    assertThat(CHECK.lines(owned("Head of Policy and Performance (J Smith)"))).isEmpty();
  }

  @Test
  void aPostThatEndedIsFlaggedFromTheDayAfter() {
    assertThat(CHECK.lines(owned("Equalities Officer"), LAST)).isEmpty();
    assertThat(CHECK.lines(owned("Equalities Officer"), LAST.plusDays(1)))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners 1: The post \"Equalities Officer\" ended on"
                + " 2026-03-31, and no successor is known. [since 2026-04-01]");
  }

  @Test
  void whoTookOverIsNamedAndSuggested() {
    RuleCheck check = with(EQUALITIES.withSuccessor("Head of Inclusion"));

    assertThat(check.lines(owned("Equalities Officer")))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners 1: The post \"Equalities Officer\" ended on"
                + " 2026-03-31; Head of Inclusion took over. [since 2026-04-01]");
    assertThat(finding(check, "Equalities Officer").suggestion()).contains("Head of Inclusion");
    assertThat(finding(check, "Equalities Officer").facts())
        .containsEntry("successor", "Head of Inclusion");
  }

  @Test
  void aPostStillToBeginIsFlaggedUntilItsFirstDay() {
    assertThat(CHECK.lines(owned("Head of Inclusion"), FIRST)).isEmpty();
    assertThat(CHECK.lines(owned("Head of Inclusion"), FIRST.minusDays(1)))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners 1: The post \"Head of Inclusion\" begins"
                + " only on 2027-01-01.");
  }

  @Test
  void aPostThatCameBackIsJudgedByTheEndBeforeAndByTheFirstDayAhead() {
    RuleCheck again =
        with(
            EQUALITIES.withTo(LocalDate.of(2020, 12, 31)),
            EQUALITIES.withFrom(LocalDate.of(2022, 1, 1)),
            EQUALITIES.withTo(LocalDate.of(2027, 12, 31)).withFrom(FIRST),
            EQUALITIES.withTo(LocalDate.MAX).withFrom(LocalDate.of(2029, 1, 1)));

    assertThat(again.lines(owned("Equalities Officer"), LAST)).isEmpty();
    assertThat(again.lines(owned("Equalities Officer")))
        .hasSize(1)
        .first()
        .asString()
        .contains("ended on 2026-03-31");
    assertThat(again.lines(owned("Equalities Officer"), FIRST)).isEmpty();
    assertThat(again.lines(owned("Equalities Officer"), LocalDate.of(2028, 6, 1)))
        .hasSize(1)
        .first()
        .asString()
        .contains("ended on 2027-12-31");
    RuleCheck ahead =
        with(Post.of("Clerk").withFrom(FIRST.plusDays(1)), Post.of("Clerk").withFrom(FIRST));
    assertThat(ahead.lines(owned("Clerk"))).first().asString().contains("only on 2027-01-01");
  }

  @Test
  void aPostThatTheRegisterDoesNotKnowIsFlagged() {
    assertThat(CHECK.lines(owned("Head of Roads")))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners 1: The register of posts does not know"
                + " \"Head of Roads\".");
  }

  @Test
  void theNearestPostOfTheDayIsSuggested() {
    assertThat(finding(CHECK, "Head of Polcy & Performance").suggestion())
        .contains("Head of Policy & Performance");
    assertThat(finding(CHECK, "Equalites Officer").suggestion()).isEmpty();
    assertThat(CHECK.findings(Sample.plan(owned("Equalites Officer")), LAST))
        .first()
        .extracting(Finding::suggestion)
        .hasToString("Optional[Equalities Officer]");
    assertThat(finding(CHECK, "Secretary of State").suggestion()).isEmpty();
  }

  @Test
  void eachOwnerIsLookedAt() {
    assertThat(CHECK.lines(owned(Owner.of("Chief Inspector"), Owner.of("Head of Roads"))))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners 2: The register of posts does not know"
                + " \"Head of Roads\".");
  }

  @Test
  void aPartnerIsJudgedOnlyIfTheRegisterCoversIt() {
    Owner inspector = Owner.of("Chief Inspector").withOrganisation("Cleveland Police");
    Owner sergeant = Owner.of("Sergeant").withOrganisation("Cleveland Police");

    assertThat(CHECK.lines(owned(inspector))).isEmpty();
    assertThat(CHECK.lines(owned(sergeant))).hasSize(1);
    assertThat(CHECK.lines(owned(sergeant.withOrganisation("Durham Police")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBC", "various", "????", "", "Jane Smith", "DM/PL/KL"})
  void placeholdersAndNamesAreForOtherRules(String words) {
    assertThat(CHECK.lines(owned(words))).isEmpty();
  }

  @Test
  void aPersonIsForAnotherRuleWhateverTheNameLooksLike() {
    Owner person = Owner.of("jane smith of housing").withHolder("jane smith of housing");

    assertThat(CHECK.lines(owned(person))).isEmpty();
    assertThat(CHECK.lines(owned(person.withHolder("J Smith")))).hasSize(1);
  }

  @Test
  void nothingIsSaidWithoutARegisterAndOfClosedActions() {
    assertThat(RuleCheck.of(new OwnerPostUnknown()).lines(owned("Head of Roads"))).isEmpty();
    assertThat(CHECK.lines(owned("Head of Roads").status(Status.IMPLEMENTED))).isEmpty();
  }

  private static Finding finding(RuleCheck check, String post) {
    return check.findings(Sample.plan(owned(post)), Sample.AS_OF).get(0);
  }
}
