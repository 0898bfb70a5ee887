// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SourceMapTest {

  private static final Place ROW =
      new Place.Cell(Optional.of("plan.txt"), 1, 11, 1, "b) That the budget is found.");
  private static final Place CELL = new Place.Cell(Optional.of("plan.txt"), 1, 11, 4, "TBC");
  private static final JsonPointer RECOMMENDATION = JsonPointer.of("/recommendations/1");
  private static final JsonPointer BUDGET = RECOMMENDATION.field("actions").element(0);

  private static final SourceMap SOURCES = SourceMap.of(Map.of(RECOMMENDATION, ROW, BUDGET, CELL));

  @Test
  void findsTheValueItself() {
    assertThat(SOURCES.find(BUDGET)).contains(CELL);
  }

  @Test
  void findsTheNearestContainerOfAValueWithoutAPlace() {
    assertThat(SOURCES.find(BUDGET.field("text"))).contains(CELL);
    assertThat(SOURCES.find(RECOMMENDATION.field("response"))).contains(ROW);
  }

  @Test
  void findsNothingBesideOrAboveAPlace() {
    assertThat(SOURCES.find(JsonPointer.of("/recommendations/10"))).isEmpty();
    assertThat(SOURCES.find(JsonPointer.ROOT)).isEmpty();
  }

  @Test
  void thePlaceOfTheDocumentServesEverything() {
    Place start = new Place.Position(Optional.empty(), 1, 1);

    assertThat(SourceMap.of(Map.of(JsonPointer.ROOT, start)).find(BUDGET)).contains(start);
    assertThat(SourceMap.EMPTY.find(BUDGET)).isEmpty();
  }

  @Test
  void isACopyThatCannotBeChanged() {
    Map<JsonPointer, Place> places = new HashMap<>(Map.of(BUDGET, CELL));
    SourceMap sources = SourceMap.of(places);
    places.clear();

    assertThat(sources.places()).isEqualTo(Map.of(BUDGET, CELL));
    assertThatThrownBy(() -> sources.places().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void isEqualToAMapOfTheSamePlaces() {
    SourceMap same = SourceMap.of(Map.of(BUDGET, CELL, RECOMMENDATION, ROW));

    assertThat(same).isEqualTo(SOURCES).hasSameHashCodeAs(SOURCES);
    assertThat(SOURCES)
        .isNotEqualTo(SourceMap.of(Map.of(BUDGET, ROW, RECOMMENDATION, ROW)))
        .isNotEqualTo(SourceMap.EMPTY)
        .isNotEqualTo(SOURCES.places());
  }

  @Test
  void isWrittenInTheOrderOfThePointers() {
    assertThat(SOURCES)
        .hasToString("{" + RECOMMENDATION + "=" + ROW + ", " + BUDGET + "=" + CELL + "}");
    assertThat(SourceMap.EMPTY).hasToString("{}");
  }

  @Test
  void makesItsPlacesOnceAndOnlyIfOneIsAskedFor() {
    AtomicInteger made = new AtomicInteger();
    SourceMap sources =
        SourceMap.from(
            () -> {
              made.incrementAndGet();
              return Map.of(BUDGET, CELL);
            });
    assertThat(made).hasValue(0);

    assertThat(sources.find(BUDGET)).contains(CELL);
    assertThat(sources.places()).isEqualTo(Map.of(BUDGET, CELL));
    assertThat(made).hasValue(1);
  }
}
