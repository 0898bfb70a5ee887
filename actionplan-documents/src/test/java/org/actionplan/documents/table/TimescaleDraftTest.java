// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.Timescale;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.plan.Action;
import org.actionplan.plan.Revision;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.junit.jupiter.api.Test;

class TimescaleDraftTest {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;
  private static final String MOVED = "September 2022 (from February 2022)";

  @Test
  void aCellThatShowsTheEarlierDateHoldsARevision() {
    PlanImport imported = read("Action\tTimescale\nReview the register.\t" + MOVED + "\n");
    Action action = action(imported);

    assertThat(action.timescale()).isEqualTo(Timescale.parse(MOVED, UK));
    assertThat(action.revisions())
        .containsExactly(revision(original(), Timescale.parse(MOVED, UK)));
    assertThat(action.originalTimescale()).isEqualTo(original());
    assertThat(
            imported
                .sources()
                .find(JsonPointer.of("/recommendations/0/actions/0/revisions/0/from")))
        .isEqualTo(
            imported.sources().find(JsonPointer.of("/recommendations/0/actions/0/timescale")));
  }

  @Test
  void aRevisedColumnFollowsThePromisesWhereverItStands() {
    PlanImport imported =
        read("Action\tRevised date\tTimescale\nReview the register.\tMarch 2023\t" + MOVED + "\n");
    Timescale promised = Timescale.parse(MOVED, UK);
    Timescale revised = Timescale.parse("March 2023", UK);

    assertThat(action(imported).timescale()).isEqualTo(revised);
    assertThat(action(imported).revisions())
        .containsExactly(revision(original(), promised), revision(promised, revised));
    assertThat(
            imported
                .sources()
                .places()
                .get(JsonPointer.of("/recommendations/0/actions/0/revisions/1/to")))
        .isEqualTo(new Place.Cell(Optional.of("plan.tsv"), 1, 2, 2, "March 2023"));
  }

  @Test
  void aSinglePromiseWasNeverMoved() {
    assertThat(action(read("Action\tTimescale\nReview the register.\tMarch 2023\n")).revisions())
        .isEmpty();
  }

  private static PlanImport read(String table) {
    return PlanImporter.of(UK).read("plan.tsv", table);
  }

  private static Action action(PlanImport imported) {
    return imported.plan().orElseThrow().recommendations().get(0).actions().get(0);
  }

  private static Timescale original() {
    return Timescale.explain(MOVED, UK, Optional.empty()).original().orElseThrow();
  }

  private static Revision revision(Timescale from, Timescale to) {
    return Revision.builder().from(from).to(to).build();
  }
}
