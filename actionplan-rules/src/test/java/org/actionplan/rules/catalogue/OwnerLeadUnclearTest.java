// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.actionplan.plan.Action;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Status;
import org.actionplan.policy.RuleSetting;
import org.junit.jupiter.api.Test;

class OwnerLeadUnclearTest {

  private static final RuleCheck CHECK = RuleCheck.of(new OwnerLeadUnclear());

  private static final Owner HOUSING = Owner.of("Head of Housing");
  private static final Owner PLANNING = Owner.of("Head of Planning");
  private static final Owner SUPPORT = PLANNING.withRole(Owner.Role.SUPPORT);

  private static Action.Builder owned(Owner... owners) {
    return Sample.action().owners(List.of(owners));
  }

  @Test
  void twoLeadsAreOneTooMany() {
    assertThat(CHECK.lines(owned(HOUSING))).isEmpty();
    assertThat(CHECK.lines(owned(HOUSING, SUPPORT))).isEmpty();
    assertThat(CHECK.lines(owned(HOUSING, PLANNING)))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners: 2 owners lead this action: Head of"
                + " Housing; Head of Planning.");
  }

  @Test
  void somebodyMustLead() {
    assertThat(CHECK.lines(owned(SUPPORT, SUPPORT.withPost("Head of Roads"))))
        .containsExactly(
            "WARNING recommendation R1, action 1, owners: Nobody leads this action; Head of"
                + " Planning; Head of Roads only support.");
  }

  @Test
  void whoIsNotNamedIsForAnotherRule() {
    assertThat(CHECK.lines(owned())).isEmpty();
    assertThat(CHECK.lines(owned(Owner.of("TBC"), Owner.of("various")))).isEmpty();
    assertThat(CHECK.lines(owned(HOUSING, Owner.of("TBC")))).isEmpty();
  }

  @Test
  void aPolicyMayAllowMore() {
    RuleCheck two = CHECK.under(RuleSetting.with("maxLeads", 2));

    assertThat(two.lines(owned(HOUSING, PLANNING))).isEmpty();
    assertThat(two.lines(owned(HOUSING, PLANNING, Owner.of("Head of Roads")))).hasSize(1);
  }

  @Test
  void aClosedActionIsLeftAlone() {
    assertThat(CHECK.lines(owned(HOUSING, PLANNING).status(Status.CANCELLED))).isEmpty();
  }
}
