// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Source;
import org.actionplan.rules.ReferencePlan;
import org.junit.jupiter.api.Test;

/** The structure of a plan under a plain validator, as a web framework has one. */
class WellFormedTest {

  /** The body of somebody's request. */
  record Submission(@Valid ActionPlan plan) {}

  private static final Action NOTHING = Action.builder().build();

  private static final Action HOSTILE =
      Action.builder().addOwners(Owner.of(" "), Owner.of("${7*7}"), Owner.of("{max}")).build();

  private static final ActionPlan INVALID =
      ActionPlan.builder()
          .addRecommendations(
              Recommendation.builder().text("That the policy be published.").build(),
              Recommendation.builder().addActions(NOTHING, HOSTILE).build())
          .addSources(Source.of(""))
          .build();

  private static final List<String> VIOLATIONS =
      List.of(
          "recommendations[1] must have a reference or a text",
          "recommendations[1].actions[0] must have a reference, a description, an owner, a budget"
              + " or a timescale",
          "recommendations[1].actions[1].owners[0] must have a post, an organisation or a holder"
              + " that is not blank",
          "sources[0] must have a name that is not blank");

  @Test
  void aPlainValidatorReportsAnInvalidPlan() {
    assertThat(violations(Validators.PLAIN, INVALID)).isEqualTo(VIOLATIONS);
  }

  @Test
  void thePlanInABodyOfARequestIsReportedToo() {
    assertThat(violations(Validators.PLAIN, new Submission(INVALID)))
        .isEqualTo(VIOLATIONS.stream().map(violation -> "plan." + violation).toList());
  }

  @Test
  void messagesAreEnglishWhateverTheMachineSpeaks() {
    assertThat(violations(Validators.GERMAN, INVALID)).isEqualTo(VIOLATIONS);
  }

  @Test
  void aRecommendationAndAnActionAreCheckedByThemselves() {
    assertThat(violations(Validators.PLAIN, INVALID.recommendations().get(1)))
        .containsExactly(
            " must have a reference or a text",
            "actions[0] must have a reference, a description, an owner, a budget or a timescale",
            "actions[1].owners[0] must have a post, an organisation or a holder that is not"
                + " blank");
    assertThat(violations(Validators.PLAIN, NOTHING))
        .containsExactly(
            " must have a reference, a description, an owner, a budget or a timescale");
    assertThat(violations(Validators.PLAIN, HOSTILE))
        .containsExactly(
            "owners[0] must have a post, an organisation or a holder that is not blank");
  }

  @Test
  void theReferencePlanIsValid() {
    assertThat(violations(Validators.PLAIN, ReferencePlan.PLAN)).isEmpty();
    assertThat(violations(Validators.PLAIN, new Submission(ReferencePlan.PLAN))).isEmpty();
  }

  @Test
  void anEmptyPlanIsValid() {
    assertThat(violations(Validators.PLAIN, ActionPlan.builder().build())).isEmpty();
  }

  @Test
  void oneWordIsEnoughForEachPart() {
    Owner holder = Owner.builder().post("").holder("J Smith").build();
    ActionPlan plan =
        ActionPlan.builder()
            .addRecommendations(
                Recommendation.builder()
                    .reference(Reference.of("a"))
                    .addActions(
                        NOTHING.withReference(Optional.of(Reference.of("a1"))),
                        NOTHING.withOwners(holder),
                        NOTHING.withDescription("Publish."))
                    .build())
            .build();

    assertThat(violations(Validators.PLAIN, plan)).isEmpty();
  }

  private static List<String> violations(Validator validator, Object value) {
    return validator.validate(value).stream().map(WellFormedTest::print).sorted().toList();
  }

  private static String print(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + " " + violation.getMessage();
  }
}
