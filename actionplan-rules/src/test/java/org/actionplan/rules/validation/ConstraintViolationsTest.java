// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;
import org.junit.jupiter.api.Test;

class ConstraintViolationsTest {

  /** Records have their constraints on fields, where every provider looks for them. */
  record Post(
      @NotBlank(message = "must be given.") String title,
      @Size(max = 3, message = "at most 3, not ${7*7} or \\{max\\}") String code) {}

  record Register(List<@Valid Post> posts, Map<String, @Valid Post> byTown) {}

  @Test
  void anyViolationBecomesAFinding() {
    Register register = new Register(List.of(new Post("Clerk", ""), new Post(" ", "")), Map.of());

    assertThat(find(register))
        .containsExactly(
            Finding.builder()
                .rule(RuleId.of("constraint-violated"))
                .severity(Severity.ERROR)
                .subject(Subject.of(JsonPointer.of("/posts/1/title"), "posts[1].title"))
                .message(
                    Message.of(
                            "constraint-violated",
                            "The constraint {constraint} is broken: {message}.")
                        .with("constraint", "NotBlank")
                        .with("message", "must be given"))
                .advice("Correct the value so that the constraint holds.")
                .putFacts("constraint", "NotBlank")
                .putFacts("text", " ")
                .build());
  }

  @Test
  void theKeyOfAMapIsPartOfThePointer() {
    Register register = new Register(List.of(), Map.of("a/b", new Post("", "")));

    assertThat(find(register))
        .extracting(finding -> finding.subject().pointer().text())
        .containsExactly("/byTown/a~1b/title");
  }

  @Test
  void whatLooksLikeAnExpressionIsPrintedAsItIs() {
    Register register = new Register(List.of(new Post("x", "{max}${7*7}")), Map.of());
    Finding finding = find(register).get(0);

    assertThat(finding.text()).contains("{max}${7*7}");
    assertThat(finding.message().text())
        .isEqualTo("The constraint Size is broken: at most 3, not ${7*7} or {max}.");
  }

  @Test
  void noViolationsAreNoFindings() {
    assertThat(ConstraintViolations.toFindings(Set.of())).isEmpty();
  }

  private static List<Finding> find(Object value) {
    return ConstraintViolations.toFindings(Validators.PLAIN.validate(value));
  }
}
