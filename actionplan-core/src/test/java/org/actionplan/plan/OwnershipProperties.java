// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Owners are written down as people join them, and must be read back. */
class OwnershipProperties {

  private static final List<String> TITLES =
      List.of(
          "Head of Stronger Communities",
          "Strategic Community Safety Manager",
          "Community Safety Manager",
          "Head of HR and OD",
          "Director of Public Health",
          "Health and Safety Officer",
          "Cabinet Member for Housing",
          "Chief Executive",
          "Youth Offending Service Manager",
          "Democratic Services Officer",
          "Assistant Director of Highways & Transport",
          "Town Clerk",
          "Environment Agency",
          "Cleveland Police",
          "GSA");
  private static final List<String> JOINERS =
      List.of(" / ", "/", "; ", ";", "\n", "\t", "\n• ", "\n- ", " as well as ", " | ");
  private static final List<String> SUPPORTS =
      List.of(
          " with support from ", " in consultation with ", ", supported by the ", "\nSupport: ");

  @Property
  void anyTextIsReadAndKept(@ForAll String text) {
    assertThat(Ownership.parse(text).text()).isSameAs(text);
  }

  @Property
  void ownersAreReadBackHoweverTheyAreJoined(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 14) Integer> titles,
      @ForAll @IntRange(max = 9) int joiner) {
    List<String> names = titles.stream().map(TITLES::get).toList();

    assertThat(Ownership.parse(String.join(JOINERS.get(joiner), names)).posts()).isEqualTo(names);
  }

  @Property
  void commasAndALastAndSeparateTitles(
      @ForAll @Size(min = 2, max = 4) List<@IntRange(max = 11) Integer> titles,
      @ForAll boolean oxford) {
    List<String> names = titles.stream().map(TITLES::get).toList();
    int last = names.size() - 1;
    String text =
        String.join(", ", names.subList(0, last))
            + (oxford && last > 1 ? ", and " : " and ")
            + names.get(last);

    assertThat(Ownership.parse(text).posts()).isEqualTo(names);
  }

  @Property
  void thoseWhoHelpAreToldFromThoseWhoLead(
      @ForAll @IntRange(max = 11) int lead,
      @ForAll @IntRange(max = 11) int support,
      @ForAll @IntRange(max = 3) int words) {
    String text = TITLES.get(lead) + SUPPORTS.get(words) + TITLES.get(support);

    assertThat(Ownership.parse(text).owners())
        .containsExactly(
            Owner.of(TITLES.get(lead)), Owner.of(TITLES.get(support)).withRole(Owner.Role.SUPPORT));
  }

  @Property
  void theHolderOfAPostIsToldFromThePost(@ForAll @IntRange(max = 11) int title) {
    Owner owner = Owner.of(TITLES.get(title)).withHolder("Jane Smith");

    for (String text :
        List.of(
            owner.post() + " (Jane Smith)",
            owner.post() + " – Jane Smith",
            owner.post() + ", Jane Smith",
            "Jane Smith, " + owner.post(),
            "Jane Smith - " + owner.post())) {
      assertThat(Ownership.parse(text).owners()).as(text).containsExactly(owner);
    }
  }

  @Property(tries = 20)
  void aMegabyteOfAnythingIsReadInOnePass(
      @ForAll @StringLength(min = 1, max = 12) String part, @ForAll @IntRange(max = 5) int kind) {
    String of = List.of("a/", "Head of ", ", and ", "(", "Manager ", part).get(kind);
    String text = of.repeat(1_048_576 / of.length() + 1);
    List<Owner> owners = new ArrayList<>();

    assertTimeoutPreemptively(ofSeconds(2), () -> owners.addAll(Ownership.parse(text).owners()));
    assertThat(owners).hasSizeLessThanOrEqualTo(1);
  }
}
