// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.actionplan.benchmarks.plans.PlanRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured side by side does the same work: the same values in, the same text out. */
class JsonPeersTest {

  private final JsonPlans plans = new JsonPlans();

  @BeforeEach
  void makePlans() {
    plans.plans = 20;
    plans.make();
  }

  @Test
  void thePlansReadAreThePlansWritten() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(ReadJson.actionplan(plans.documents().get(i)).value())
          .contains(plans.values().get(i));
    }
  }

  @Test
  void everyPeerReadsTheSameRecords() throws Exception {
    for (byte[] document : plans.documents()) {
      PlanRecord plan = ReadJson.databind(document);

      assertThat(ReadJson.gson(document)).isEqualTo(plan);
      assertThat(ReadJson.fastjson2(document)).isEqualTo(plan);
    }
  }

  @Test
  void recordsLoseNothingOfThePlans() {
    for (byte[] document : plans.documents()) {
      byte[] written = JsonPlans.MAPPER.writeValueAsBytes(ReadJson.databind(document));

      assertThat(JsonPlans.MAPPER.readTree(written)).isEqualTo(JsonPlans.MAPPER.readTree(document));
      assertThat(TextScan.characters(written)).isEqualTo(TextScan.characters(document));
    }
  }

  @Test
  void everyPeerWritesAsManyBytes() throws Exception {
    WriteJson write = new WriteJson();
    write.make(plans);
    long bytes = plans.documents().stream().mapToLong(document -> document.length).sum();

    assertThat(write.actionplan(plans)).isEqualTo(bytes);
    assertThat(write.databind()).isEqualTo(bytes);
    assertThat(write.gson()).isEqualTo(bytes);
    assertThat(write.fastjson2()).isEqualTo(bytes);
  }

  @Test
  void everyPeerReadsTheWholeStream() {
    ReadStream stream = new ReadStream();
    stream.times = 3;
    stream.make(plans);
    long recommendations =
        plans.values().stream().mapToLong(plan -> plan.recommendations().size()).sum();

    assertThat(stream.actionplan()).isEqualTo(3 * recommendations);
    assertThat(stream.actionplanParallel()).isEqualTo(3 * recommendations);
    assertThat(stream.databind()).isEqualTo(3 * recommendations);
  }
}
