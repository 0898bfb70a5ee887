// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Source;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.junit.jupiter.api.Test;

class ReferencePlanTest {

  private static final Path FILE =
      Path.of("src/test/resources/plans/middlesbrough-action-plan.txt");
  private static final DateWindow APPROVED = DateWindow.of(2022, 10, 18);
  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;

  @Test
  void becomesThePlanWordForWord() throws IOException {
    PlanImport imported = PlanImporter.of(UK).read(FILE);

    assertThat(imported.plan()).contains(expected());
    assertThat(imported.findings()).isEmpty();
  }

  @Test
  void keepsEveryCellCharacterForCharacter() throws IOException {
    List<String> rows =
        Files.readString(FILE).lines().filter(line -> line.contains("\t")).skip(1).toList();
    List<Recommendation> read =
        PlanImporter.of(UK).read(FILE).plan().orElseThrow().recommendations();

    assertThat(read).hasSize(6);
    for (int i = 0; i < 6; i++) {
      Recommendation recommendation = read.get(i);
      Action action = recommendation.actions().get(0);
      assertThat(
              List.of(
                  recommendation.reference().orElseThrow() + ") " + recommendation.text(),
                  action.description(),
                  action.owners().get(0).post(),
                  action.budget().text(),
                  action.timescale().text()))
          .containsExactly(rows.get(i).split("\t"));
    }
  }

  @Test
  void saysHowEachColumnWasUnderstood() throws IOException {
    assertThat(PlanImporter.of(UK).read(FILE).columns())
        .extracting(Object::toString)
        .containsExactly(
            "column 1 \"SCRUTINY RECOMMENDATION\": recommendation",
            "column 2 \"PROPOSED ACTION\": action",
            "column 3 \"POST TITLE\": owner",
            "column 4 \"BUDGET COST\": budget",
            "column 5 \"TIMESCALE\": timescale");
  }

  @Test
  void knowsRowAndColumnOfEveryValue() throws IOException {
    PlanImport imported = PlanImporter.of(UK).read(FILE);

    assertThat(imported.sources().find(JsonPointer.of("/recommendations/1/actions/0/budget")))
        .contains(cell(11, 4, "TBC"));
    assertThat(imported.sources().find(JsonPointer.of("/recommendations/3/actions/0/timescale")))
        .contains(cell(14, 5, "December 2022"));
    assertThat(
            imported.sources().find(JsonPointer.of("/recommendations/5/actions/0/owners/0/post")))
        .contains(cell(16, 3, "Head of Stronger Communities"));
    assertThat(imported.sources().find(JsonPointer.of("/recommendations/5/actions/0/owners")))
        .isEqualTo(
            imported.sources().find(JsonPointer.of("/recommendations/5/actions/0/owners/0")));
    assertThat(imported.sources().find(JsonPointer.of("/approvedOn")))
        .contains(cell(7, 1, "18 OCTOBER 2022 (EXECUTIVE DATE)"));
    Place.Cell first =
        (Place.Cell)
            imported.sources().find(JsonPointer.of("/recommendations/0/text")).orElseThrow();
    assertThat(first.text()).startsWith("a) That a general awareness session");
  }

  @Test
  void isTheSameFromAStreamAndFromText() throws IOException {
    PlanImporter importer = PlanImporter.of(UK);
    String name = "middlesbrough-action-plan.txt";
    PlanImport fromFile = importer.read(FILE);

    try (var in = Files.newInputStream(FILE)) {
      PlanImport fromStream = importer.read(name, in);
      assertThat(fromStream.plan()).isEqualTo(fromFile.plan());
      assertThat(fromStream.sources().places()).isEqualTo(fromFile.sources().places());
    }
    String text = Files.readString(FILE, StandardCharsets.UTF_8);
    assertThat(importer.read(name, text).plan()).isEqualTo(fromFile.plan());
    assertThat(importer.read(name, text.replace("\n", "\r\n")).plan()).isEqualTo(fromFile.plan());
  }

  private static Place.Cell cell(int row, int column, String text) {
    return new Place.Cell(Optional.of("middlesbrough-action-plan.txt"), 1, row, column, text);
  }

  private static ActionPlan expected() {
    return ActionPlan.builder()
        .title(
            "TOUGH ENOUGH? ENFORCEMENT IN MIDDLESBROUGH AND ITS IMPACT ON CRIME AND ANTI-SOCIAL"
                + " BEHAVIOUR")
        .recommendingBody("CULTURE AND COMMUNITIES SCRUTINY PANEL")
        .approvedOn(APPROVED)
        .currency(UK.defaultCurrency())
        .conventions(UK)
        .addSources(Source.of("middlesbrough-action-plan.txt"))
        .putExtensions("kind", new ExtensionValue.Text("ACTION PLAN"))
        .putExtensions(
            "titleLines",
            new ExtensionValue.Items(
                List.of(new ExtensionValue.Text("18 OCTOBER 2022 (EXECUTIVE DATE)"))))
        .addRecommendations(
            recommendation(
                "a",
                "That a general awareness session be established for elected members to discuss"
                    + " the Community Safety partnership, the roles of the community safety teams"
                    + " and how to raise a community trigger.",
                "Full briefing session will be organised for all elected members. Presentation"
                    + " will include a full overview of community safety functions (including"
                    + " community trigger).",
                "Head of Stronger Communities",
                "N/A",
                "December 2022"),
            recommendation(
                "b",
                "That further promotion of the community trigger process be shared with elected"
                    + " members and the local communities, this could be done through, for"
                    + " example, ward council meetings, love Middlesbrough magazine and community"
                    + " councils.",
                "Community trigger process will be shared with elected members during the briefing"
                    + " session. Publicity campaign will take place in conjunction with the"
                    + " pending OPCC Community Trigger campaign which will run for 7 weeks.",
                "Strategic Community Safety Manager",
                "TBC",
                "October 2022"),
            recommendation(
                "c",
                "Given the recent concerns surrounding the number of police officers within the"
                    + " wards, the panel ask that the Council continue discussions with Cleveland"
                    + " Police to ensure the correct resources are allocated to Middlesbrough.",
                "These discussions already take place on a monthly basis during the AIM (Active"
                    + " Intelligence Mapping) process. Resources are deployed accordingly"
                    + " dependent upon crime & ASB statistics. Discussions are also taking place"
                    + " between Elected Mayor & Chief Constable regarding no's of NPT Officers",
                "Head of Stronger Communities",
                "????",
                "Ongoing"),
            recommendation(
                "d",
                "That Middlesbrough council work in partnership with ASB help to sign up to the"
                    + " ASB pledge.",
                "Work is already underway with ASB Help and the OPCC who is keen for all Cleveland"
                    + " L/A's to sign up to the pledge. The Pledge questionnaire has already been"
                    + " completed & changes are taking place to improve our approach.",
                "Strategic Community Safety Manager",
                "N/A",
                "December 2022"),
            recommendation(
                "e",
                "That the panel members receive 6 monthly updates from the locality wards"
                    + " regarding crime/ anti-social behavior statistics.",
                "Members briefings will be introduced which will include crime & ASB data as well"
                    + " as enforcement actions.",
                "Community Safety Manager",
                "N/A",
                "December 2022"),
            recommendation(
                "f",
                "That members receive further updates, as and when, to the rolling out of locality"
                    + " working in other wards within the town.",
                "Members will be kept informed of progress with regard to the roll out.",
                "Head of Stronger Communities",
                "N/A",
                "Ongoing"))
        .build();
  }

  private static Recommendation recommendation(
      String reference, String text, String action, String owner, String budget, String timescale) {
    return Recommendation.builder()
        .reference(Reference.of(reference))
        .text(text)
        .addActions(
            Action.builder()
                .description(action)
                .addOwners(Owner.of(owner))
                .budget(Budget.parse(budget, UK))
                .timescale(Timescale.parse(timescale, UK, APPROVED))
                .build())
        .build();
  }
}
