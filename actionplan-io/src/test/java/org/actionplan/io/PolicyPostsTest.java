// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Post;
import org.actionplan.policy.PostRegister;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;

class PolicyPostsTest {

  private static final PolicyReader YAML = PolicyReader.of(Format.YAML);

  private static final Policy POLICY =
      Policy.builder()
          .posts(
              PostRegister.of(
                  Post.of("Head of Housing"),
                  Post.builder()
                      .title("Equalities Officer")
                      .organisation("Cleveland Police")
                      .from(LocalDate.of(2020, 4, 1))
                      .to(LocalDate.of(2026, 3, 31))
                      .successor("Head of Inclusion")
                      .build()))
          .build();

  @Test
  void what_people_write_is_read() {
    String document =
        """
        actionplanPolicy: "1.0"
        posts:
          - Head of Housing
          - title: Equalities Officer
            organisation: Cleveland Police
            from: 2020-04-01
            to: 2026-03-31
            successor: Head of Inclusion
        """;
    assertThat(YAML.read(document).findings()).isEmpty();
    assertThat(YAML.read(document).value()).contains(POLICY);
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
  }

  @Test
  void what_is_written_is_in_full_and_read_back_equal() {
    assertThat(PolicyWriter.of(Format.YAML).toText(POLICY))
        .isEqualTo(
            """
            actionplanPolicy: "1.0"
            posts:
              - title: Head of Housing
              - title: Equalities Officer
                organisation: Cleveland Police
                from: "2020-04-01"
                to: "2026-03-31"
                successor: Head of Inclusion
            """);
    for (Format format : Format.values()) {
      String written = PolicyWriter.of(format).toText(POLICY);
      assertThat(PolicyReader.of(format).read(written).value()).contains(POLICY);
      assertThat(SchemaCheck.ofPolicy(format, written)).isEmpty();
    }
  }

  @Test
  void faults_cost_what_they_stand_in_and_are_told_in_sentences() {
    String document =
        """
        actionplanPolicy: "1.0"
        posts:
          - " "
          - {title: ""}
          - {to: 2026-03-31}
          - [Clerk]
          - {title: Clerk, from: 2026-04-01, to: 2026-03-31}
          - {title: Head of Housing, sucessor: Clerk, to: March}
        """;
    Reading<Policy> reading = YAML.read(document);
    assertThat(reading.findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "invalid-value ERROR 3:5 posts 1: The element 1 of \"posts\" is \" \", but must be the"
                + " title of a post; it was left out. > Write the title of a post.",
            "invalid-value ERROR 4:13 posts 1, title: \"title\" is \"\", but must be the title of a"
                + " post; it was left out. > Write the title of a post.",
            "missing-field ERROR 5:5 posts 1: The field \"title\" of element 1 of \"posts\" is"
                + " missing. > Add the field title.",
            "wrong-type ERROR 6:5 posts 1: The element 1 of \"posts\" is a list, but must be the title"
                + " of a post or an object; it was left out. > Write the title of a post or an"
                + " object.",
            "invalid-value ERROR 7:5 posts 1: The fields of element 1 of \"posts\" do not go"
                + " together: to must not be before from, but was 2026-03-31 before 2026-04-01; the"
                + " post was left out. > Correct the fields.",
            "unknown-field WARNING 8:30 posts 1, sucessor: \"sucessor\" is not a field of a post; it"
                + " was left out. > Remove the field, or correct its name. ? successor",
            "invalid-value ERROR 8:51 posts 1, to: \"to\" is \"March\", but must be a day such as"
                + " 2026-03-31; it was left out. > Write a day such as 2026-03-31.");
    assertThat(reading.value())
        .contains(Policy.builder().posts(PostRegister.of(Post.of("Head of Housing"))).build());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isNotEmpty();
  }
}
