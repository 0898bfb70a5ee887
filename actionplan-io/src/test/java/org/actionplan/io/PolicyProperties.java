// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.actionplan.policy.Policy;

class PolicyProperties {

  @Provide
  Arbitrary<Policy> policies() {
    return ReportArbitraries.policies();
  }

  @Property(tries = 200)
  void a_policy_is_read_back_equal_without_a_remark_and_is_valid(
      @ForAll("policies") Policy policy) {
    for (Format format : Format.values()) {
      String written = PolicyWriter.of(format).toText(policy);
      assertThat(PolicyReader.of(format).read(written).findings()).as(written).isEmpty();
      assertThat(PolicyReader.of(format).read(written).value()).contains(policy);
      assertThat(SchemaCheck.ofPolicy(format, written)).as(written).isEmpty();
    }
  }
}
