// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import static org.actionplan.change.Sketch.action;
import static org.actionplan.change.Sketch.due;
import static org.actionplan.change.Sketch.ongoing;
import static org.actionplan.change.Sketch.plan;
import static org.actionplan.change.Sketch.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.SeasonCalendar;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.junit.jupiter.api.Test;

/** The Welsh of changes and slippage is complete: nothing is missing, left over, or unlike. */
class WelshChangesTest {

  private static final Messages WELSH = Messages.of(Language.WELSH);
  private static final Map<String, String> TEXTS = texts();

  private static final Action OCTOBER = action(due("October 2022", "2022-10"));

  private static Map<String, String> texts() {
    Properties properties = new Properties();
    try (InputStream bundle = Messages.class.getResourceAsStream("changes-cy.properties")) {
      properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static List<Message> sentences() {
    return Stream.concat(
            Arrays.stream(ChangeSentence.values()).map(ChangeSentence::message),
            Arrays.stream(SlippageSentence.values()).map(SlippageSentence::message))
        .toList();
  }

  /** What stands for a value and is not quoted from a plan. */
  private static Set<String> words() {
    Set<String> words =
        new TreeSet<>(
            Set.of(
                "nothing",
                "none",
                "nobody",
                "yes",
                "no",
                "updates",
                "evidence",
                "dependencies",
                "revisions",
                "sources"));
    Stream.of(
            Status.values(),
            Decision.values(),
            Rag.values(),
            DayMonthOrder.values(),
            FiscalYearName.values(),
            QuarterCalendar.values(),
            SeasonCalendar.values())
        .flatMap(Arrays::stream)
        .forEach(constant -> words.add(ChangeWording.words(constant)));
    return words;
  }

  @Test
  void hasEverySentenceAndEveryWordAndNoOther() {
    Set<String> keys = words().stream().map("change/word/"::concat).collect(Collectors.toSet());
    sentences().forEach(sentence -> keys.add(sentence.key()));

    assertThat(TEXTS.keySet())
        .as("changes-cy.properties: add what is missing, remove what is no longer said")
        .containsExactlyInAnyOrderElementsOf(keys);
    assertThat(sentences()).extracting(Message::key).doesNotHaveDuplicates();
  }

  @Test
  void fillsTheSlotsOfTheEnglish() {
    for (Message sentence : sentences()) {
      assertThat(slots(TEXTS.get(sentence.key())))
          .as("the slots of %s in Welsh", sentence.key())
          .isEqualTo(slots(sentence.template()));
    }
  }

  private static Set<String> slots(String template) {
    return Arrays.stream(template.split("[{]"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('}')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void saysWhatChanged() {
    Recommendation before = recommendation("b", "That the policy be published.", OCTOBER);
    Recommendation after =
        before
            .withResponse(Response.of(Decision.PARTLY_ACCEPTED))
            .withActions(
                action(due("March 2023", "2023-03"))
                    .withStatus(Status.IN_PROGRESS)
                    .withOwners(
                        Owner.of("Head of Housing"),
                        Owner.of("Inspector").withRole(Owner.Role.SUPPORT))
                    .withUpdates(
                        ProgressUpdate.builder()
                            .on(DateWindow.parse("2022-11"))
                            .status(Status.ON_HOLD)
                            .build()));

    assertThat(PlanDiff.between(plan(before), plan(after).withTitle("2022 or 2023")).toText(WELSH))
        .isEqualTo(
            """
            cynllun: Newidiwyd y teitl (dim cyn y newid, "2022 or 2023" wedyn).
            argymhelliad b: Newidiwyd yr ymateb (heb ei nodi cyn y newid, wedi'i dderbyn yn rhannol wedyn).
            argymhelliad b, cam 1: Symudwyd y terfyn amser 151 diwrnod yn hwyrach (2022-10-31 cyn y newid, 2023-03-31 wedyn).
            argymhelliad b, cam 1: Newidiwyd y statws (heb ei nodi cyn y newid, ar waith wedyn).
            argymhelliad b, cam 1: Newidiwyd y perchennog (neb cyn y newid, "Head of Housing", "Inspector" (cefnogi) wedyn).
            argymhelliad b, cam 1: Ychwanegwyd diweddariad ar gynnydd (2022-11): wedi'i oedi.
            """);
  }

  @Test
  void saysWhatIsDoubtfulAndWhatMoved() {
    Action campaign = action("Run a campaign with the police in every ward.");
    Recommendation a = recommendation("a", "That wardens be hired.");
    Recommendation b = recommendation("b", "That the policy be published.", OCTOBER);

    assertThat(
            PlanDiff.between(
                    plan(a.withActions(campaign), b), plan(a, b.withActions(OCTOBER, campaign)))
                .toText(WELSH))
        .isEqualTo(
            "argymhelliad b, cam 2: Symudwyd y cam gweithredu yma; cyn y newid: argymhelliad a, cam"
                + " 1.\n");
    assertThat(
            PlanDiff.between(
                    plan(recommendation("", "one two three four")),
                    plan(recommendation("", "one two three five")))
                .toText(WELSH))
        .isEqualTo(
            "argymhelliad 1: Newidiwyd y testun (\"one two three four\" cyn y newid, \"one two"
                + " three five\" wedyn). (cymerwyd mai'r un ydyw oherwydd ei eiriau)\n");
  }

  @Test
  void saysHowDatesSlipped() {
    ActionPlan first =
        plan(
            recommendation(
                "b",
                "That it be done.",
                OCTOBER,
                action("Sweep the streets.").withTimescale(due("Q3", "2022-09-30", "2022-12-31"))));
    ActionPlan second =
        plan(recommendation("b", "That it be done.", OCTOBER.withTimescale(ongoing())));
    LocalDate october = LocalDate.of(2022, 10, 18);
    LocalDate january = LocalDate.of(2023, 1, 15);
    SlippageLedger ledger =
        SlippageLedger.of(
            List.of(new PlanVersion(october, first), new PlanVersion(january, second)));

    assertThat(ledger.toText(WELSH))
        .isEqualTo(
            """
            argymhelliad b, cam 1: yr addewid cyntaf oedd "October 2022"
              erbyn 2023-01-15: Newidiwyd yr amserlen ("October 2022" cyn y newid, "Ongoing" wedyn), ac nid oes diwedd iddi; collwyd y terfyn amser, sef 2022-10-31 (heb ei gofnodi, efallai ar ôl i'r dyddiad fynd heibio).
            argymhelliad b, cam 2: yr addewid cyntaf oedd "Q3"; nid yw yn y cynllun mwyach (2023-01-15)
            """);
    assertThat(ledger.metrics(october, january).toText(WELSH))
        .isEqualTo(
            """
            Ar 2023-01-15, nifer y camau gweithredu sydd i'w cyflawni o hyd: 2, o gyfanswm o 2.
            Wedi mynd heibio yn ôl y dyddiad a addawyd gyntaf: 2.
            Wedi mynd heibio yn ôl y dyddiad presennol: 1.
            Wedi'u dwyn ymlaen ers 2022-10-18: 0.
            I'w cyflawni o hyd, a heb y dyddiad a fu ganddynt: 1.
            I'w cyflawni o hyd, ond heb fod yn y cynllun mwyach: 1.
            Dyddiadau a ohiriwyd: 1 (camau gweithredu: 1).
            Gohiriwyd heb gofnod: 1.
            Gohiriwyd ar ôl i'r dyddiad fynd heibio: 0 (ac efallai 1 arall).
            Cyfanswm y diwrnodau o oedi: 0.
            """);
  }

  @Test
  void saysOfASentenceWithoutWelshTheEnglish() {
    Messages german = Messages.forLocale(Locale.GERMAN);

    assertThat(
            PlanDiff.between(plan(OCTOBER), plan(OCTOBER).withSubject(Optional.of("Wards")))
                .toText(german))
        .isEqualTo("plan: The subject of the review changed from nothing to \"Wards\".\n");
  }
}
