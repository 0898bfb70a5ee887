// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingBuilderTest {

  private static Finding.Builder required() {
    return Finding.builder()
        .rule(RuleId.of("deadline-lapsed"))
        .severity(Severity.ERROR)
        .subject(Subject.of(JsonPointer.ROOT, "plan"))
        .message(Message.of("deadline-lapsed", "Too late."))
        .advice("Hurry.");
  }

  private static Finding all() {
    return required()
        .ruleVersion(2)
        .putFacts("text", "October 2022")
        .putFacts(Map.entry("deadline", "2022-10-31"))
        .asOf(LocalDate.of(2023, 1, 15))
        .since(LocalDate.of(2022, 11, 1))
        .certainty(Certainty.POSSIBLE)
        .help("docs/rules.md")
        .suggestion("October 2023")
        .place(new Place.Position(Optional.empty(), 3, 7))
        .build();
  }

  @Test
  void setsEverythingThatAFindingSays() {
    assertThat(all())
        .hasToString(
            "Finding{rule=deadline-lapsed, ruleVersion=2, severity=ERROR, subject="
                + "Subject[pointer=, name=plan, identity=], message=Too late., advice=Hurry.,"
                + " facts={text=October 2022, deadline=2022-10-31}, asOf=2023-01-15,"
                + " since=2022-11-01, certainty=POSSIBLE, help=docs/rules.md,"
                + " suggestion=October 2023, place=line 3, column 7}");
  }

  @Test
  void startsFromAnotherFinding() {
    assertThat(Finding.builder().startingFrom(all()).build()).isEqualTo(all());
    assertThat(required().since(LocalDate.EPOCH).startingFrom(required().build()).build().since())
        .contains(LocalDate.EPOCH);
  }

  @Test
  void leavesOutAgainWhatIsEmpty() {
    Finding finding =
        Finding.builder()
            .startingFrom(all())
            .asOf(Optional.empty())
            .since(Optional.empty())
            .help(Optional.empty())
            .suggestion(Optional.empty())
            .place(Optional.empty())
            .certainty(Certainty.CERTAIN)
            .ruleVersion(1)
            .facts(Map.of())
            .build();

    assertThat(finding).isEqualTo(required().build());
  }

  @Test
  void putsFactsInThePlaceOfOthersOrAddsThem() {
    Finding.Builder builder = required().putFacts("a", "1").putAllFacts(Map.of("b", "2"));

    assertThat(builder.build().facts()).hasToString("{a=1, b=2}");
    assertThat(builder.facts(Map.of("c", "3")).build().facts()).hasToString("{c=3}");
  }

  @Test
  void buildsFurtherFindingsThatDoNotChangeThoseBefore() {
    Finding.Builder builder = required().putFacts("a", "1");
    Finding first = builder.build();
    Finding second = builder.putFacts("a", "2").severity(Severity.INFO).build();

    assertThat(first).isEqualTo(required().putFacts("a", "1").build());
    assertThat(second).isEqualTo(required().putFacts("a", "2").build().withSeverity(Severity.INFO));
  }

  @Test
  void refusesAFindingWithoutWhatMustBeSet() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Finding.builder().rule(RuleId.of("a-rule")).build())
        .withMessage("severity of a finding must be set");
  }
}
