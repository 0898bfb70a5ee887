// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.cells;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Dates in six forms that all peers read, the same ones each time, one after the other. Forms that
 * some peer takes for something else, such as "30/09/2023", are left out.
 */
@State(Scope.Thread)
public class PlainCells {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 3650;

  /** How many there are before they come round. */
  @Param("1000")
  public int cells = 1000;

  private String[] texts = {};
  private int at;

  /** Writes the cells. */
  @Setup
  public void make() {
    texts = texts().limit(cells).toArray(String[]::new);
  }

  /** No form comes more often than another. */
  static Stream<String> texts() {
    SplittableRandom random = new SplittableRandom(20221018);
    List<DateTimeFormatter> forms = Formatters.SIX;
    return Stream.generate(
        () -> {
          DateTimeFormatter form = forms.get(random.nextInt(forms.size()));
          return FIRST.plusDays(random.nextInt(DAYS)).format(form);
        });
  }

  String next() {
    at = at + 1 < texts.length ? at + 1 : 0;
    return texts[at];
  }
}
