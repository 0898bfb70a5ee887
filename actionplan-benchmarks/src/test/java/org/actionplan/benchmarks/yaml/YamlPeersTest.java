// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured side by side does the same work. */
class YamlPeersTest {

  private final YamlPlans plans = new YamlPlans();

  @BeforeEach
  void makePlans() {
    plans.plans = 10;
    plans.make();
  }

  @Test
  void thePlansReadAreThePlansWritten() throws Exception {
    WriteYaml write = new WriteYaml();
    for (int i = 0; i < 10; i++) {
      byte[] document = plans.documents().get(i);

      assertThat(ReadYaml.actionplan(document).value()).contains(plans.values().get(i));
      assertThat(write.actionplan(plans.values().get(i))).isEqualTo(document);
    }
  }

  @Test
  void jacksonWritesDocumentsThatHoldTheSame() {
    WriteYaml write = new WriteYaml();
    for (byte[] document : plans.documents()) {
      byte[] written = write.databind(ReadYaml.databind(document));

      assertThat(ReadYaml.databind(written)).isEqualTo(ReadYaml.databind(document));
      assertThat(EventScan.characters(written)).isEqualTo(EventScan.characters(document));
    }
  }
}
