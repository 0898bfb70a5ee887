// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostRegisterTest {

  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private static final Post POLICY = Post.of("Head of Policy & Performance");
  private static final Post EQUALITIES =
      Post.of("Equalities Officer").withFrom(LocalDate.of(2020, 4, 1)).withTo(LAST);
  private static final Post INSPECTOR =
      Post.of("Chief Inspector").withOrganisation("Cleveland Police");

  private static final PostRegister REGISTER = PostRegister.of(POLICY, EQUALITIES, INSPECTOR);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of Policy & Performance",
        "HEAD OF POLICY AND PERFORMANCE",
        " Head  of\tPolicy &Performance ",
        "Head of Policy and Performance.",
        "Head of Policy and Performance (J Smith)"
      })
  void titlesAreOneIfTheirWordsAre(String title) {
    assertThat(REGISTER.find(title, Optional.empty())).containsExactly(POLICY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Head of Policy",
        "Headof Policy & Performance",
        "Head of Policy Performance",
        "(J Smith)",
        ""
      })
  void otherWordsAreAnotherTitle(String title) {
    assertThat(REGISTER.find(title, Optional.empty())).isEmpty();
  }

  @Test
  void bracketsMayBelongToATitle() {
    Post housing = Post.of("Director (Housing)");
    Post any = Post.of("Director");

    assertThat(PostRegister.of(any, housing).find("Director (Housing)", Optional.empty()))
        .containsExactly(housing);
    assertThat(PostRegister.of(any, housing).find("Director (Roads)", Optional.empty()))
        .containsExactly(any);
  }

  @Test
  void aPostThatCameBackIsThereTwice() {
    Post again = Post.of("equalities officer").withFrom(LocalDate.of(2027, 1, 1));

    assertThat(PostRegister.of(EQUALITIES, again).find("Equalities Officer", Optional.empty()))
        .containsExactly(EQUALITIES, again);
  }

  @Test
  void anOrganisationNarrowsTheSearch() {
    assertThat(REGISTER.find("Chief Inspector", Optional.empty())).containsExactly(INSPECTOR);
    assertThat(REGISTER.find("Chief Inspector", Optional.of("cleveland police")))
        .containsExactly(INSPECTOR);
    assertThat(REGISTER.find("Chief Inspector", Optional.of("Durham Police"))).isEmpty();
    assertThat(REGISTER.find("Equalities Officer", Optional.of("Cleveland Police"))).isEmpty();
    assertThat(REGISTER.covers("Cleveland  Police")).isTrue();
    assertThat(REGISTER.covers("Durham Police")).isFalse();
  }

  @Test
  void aPostIsInForceFromItsFirstToItsLastDay() {
    assertThat(EQUALITIES.isInForceOn(LocalDate.of(2020, 3, 31))).isFalse();
    assertThat(EQUALITIES.isInForceOn(LocalDate.of(2020, 4, 1))).isTrue();
    assertThat(EQUALITIES.isInForceOn(LAST)).isTrue();
    assertThat(EQUALITIES.isInForceOn(LAST.plusDays(1))).isFalse();
    assertThat(POLICY.isInForceOn(LocalDate.MIN)).isTrue();
    assertThat(POLICY.isInForceOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void theTitlesOfADayAreInOrderAndEachOnce() {
    PostRegister twice = PostRegister.of(POLICY, EQUALITIES, INSPECTOR, POLICY);

    assertThat(twice.titlesOn(LAST))
        .containsExactly("Chief Inspector", "Equalities Officer", "Head of Policy & Performance");
    assertThat(twice.titlesOn(LAST.plusDays(1)))
        .containsExactly("Chief Inspector", "Head of Policy & Performance");
  }

  @Test
  void aRegisterWithoutPostsKnowsNothing() {
    assertThat(PostRegister.of(List.of())).isSameAs(PostRegister.EMPTY);
    assertThat(PostRegister.EMPTY.isEmpty()).isTrue();
    assertThat(REGISTER.isEmpty()).isFalse();
    assertThat(REGISTER.posts()).containsExactly(POLICY, EQUALITIES, INSPECTOR);
    assertThat(Policy.CORE.posts()).isSameAs(PostRegister.EMPTY);
  }

  @Test
  void aPostHasATitleAndAnOrderOfItsDays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Post.of(" "))
        .withMessage("title of a post must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EQUALITIES.withTo(LocalDate.of(2020, 3, 31)))
        .withMessage("to must not be before from, but was 2020-03-31 before 2020-04-01");
    assertThat(EQUALITIES.withTo(LocalDate.of(2020, 4, 1)).to()).contains(LocalDate.of(2020, 4, 1));
  }

  @Test
  void registersAreEqualIfTheirPostsAre() {
    EqualsVerifier.forClass(PostRegister.class)
        .withIgnoredFields("byTitle")
        .suppress(Warning.ALL_FIELDS_SHOULD_BE_USED)
        .verify();
    assertThat(REGISTER).hasToString(List.of(POLICY, EQUALITIES, INSPECTOR).toString());
  }
}
