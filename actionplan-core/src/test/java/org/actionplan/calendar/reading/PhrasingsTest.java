// SPDX-License-Identifier: Apache-2.0
package org.actionplan.calendar.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Deadline;
import org.actionplan.calendar.Timescale;
import org.actionplan.calendar.reading.PhrasingTable.Phrasing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PhrasingsTest {

  private static final List<Phrasing> TABLE = PhrasingTable.load();

  @TestFactory
  Stream<DynamicTest> everyPhrasingHasItsMeaning() {
    return TABLE.stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.conventions() + ": " + line.text(),
                    () -> assertThat(Meaning.of(line.read())).isEqualTo(line.meaning())));
  }

  @Test
  void theTableIsLongAndRepeatsNothing() {
    assertThat(TABLE).hasSizeGreaterThan(750).doesNotHaveDuplicates();
  }

  @Test
  void explainingReadsWhatParsingReads() {
    assertThat(TABLE)
        .allSatisfy(
            line ->
                assertThat(line.read().timescale())
                    .isEqualTo(
                        line.context()
                            .map(date -> Timescale.parse(line.text(), line.preset(), date))
                            .orElseGet(() -> Timescale.parse(line.text(), line.preset()))));
  }

  @Test
  void caseAndSpaceDoNotMatter() {
    assertThat(TABLE)
        .filteredOn(line -> line.read().original().isEmpty())
        .allSatisfy(
            line -> {
              String spaced = "\u00a0" + line.text().replace(" ", " \u2003") + "\t";
              Timescale read = read(line, spaced);
              assertThat(read.getClass()).isEqualTo(line.read().timescale().getClass());
              assertThat(read.deadline()).isEqualTo(line.read().timescale().deadline());
            });
  }

  private static Timescale read(Phrasing line, String text) {
    return Timescale.explain(text, line.preset(), line.context()).timescale();
  }

  /** Exhaustive over the table of phrasings, where a property would only sample it. */
  @Test
  void noDeclarationSwapsACertainDeadlineForAnother() {
    for (Phrasing line : TABLE) {
      Optional<Deadline> bare = certain(line, Conventions.NEUTRAL);
      for (Conventions preset : Conventions.presets().values()) {
        Optional<Deadline> declared = certain(line, preset);
        if (bare.isPresent() && declared.isPresent()) {
          assertThat(declared).as(line.text()).isEqualTo(bare);
        }
      }
    }
  }

  private static Optional<Deadline> certain(Phrasing line, Conventions conventions) {
    return Timescale.explain(line.text(), conventions, line.context())
        .timescale()
        .deadline()
        .filter(Deadline::isCertain);
  }
}
