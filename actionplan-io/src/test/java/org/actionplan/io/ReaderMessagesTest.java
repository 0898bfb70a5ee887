// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.actionplan.report.Finding;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ReaderMessagesTest {

  private static final Messages WELSH = ReaderMessages.of(Language.WELSH);
  private static final Path ACCEPTED = Path.of("src/test/resources/compat/1.0");
  private static final JsonMapper JSON = new JsonMapper();

  /** Values of every type, none of them what most fields want. */
  private static final List<String> WRONG =
      List.of("{\"x\": 1}", "[null, 7]", "\" ?\"", "-1.5", "true", "[{}, [], \"?\"]");

  private static final String POLICY =
      """
      {"actionplanPolicy": "1.0", "extends": "hmt", "ruleset": 1, "show": "info", "otherRules": "on",
       "posts": [{"title": "Equalities Officer", "organisation": "Council", "from": "2020-01-01",
                  "to": "2026-03-31", "successor": "Head of Housing"}],
       "clocks": {"protocol-4": {"jurisdiction": "Cleveland", "citation": "Paragraph 4",
           "startsWith": ["report-sent"], "startDayCounted": false, "extendable": true,
           "validFrom": "2024-05-01", "validTo": "2028-04-30",
           "period": {"workingDays": 20, "holidays": "england-and-wales",
                      "closed": ["2026-12-24"]}}},
       "ragFormula": [{"rag": "red", "statuses": ["on-hold"], "lapsed": true, "overdueDays": 3,
                       "percentBelow": 50, "percentAtLeast": 2, "dueWithinDays": 14}]}
      """;

  /** Slots of which the words are the document's own, the format's, or numbers. */
  private static final Set<String> QUOTED =
      Set.of(
          "text", "header", "charset", "offset", "limit", "more", "missing", "misplaced", "kind");

  @Test
  void sayWhatIsWrongWithADocument() {
    assertThat(
            welsh(
                PlanReader.of(Format.YAML)
                    .read(
                        """
                        actionplan: "1.0"
                        title: [x]
                        title: b
                        approvedOn: October
                        colour: red
                        recommendations:
                          - status: in-progres
                            actions:
                              - owners: [{}, [x]]
                                timescale: {text: May, kind: due}
                        """)))
        .containsExactly(
            "teitl: Yn \"title\", disgwylir testun, ond cafwyd rhestr; hepgorwyd hynny. >"
                + " Ysgrifennwch yr hyn a ddisgwylir: testun.",
            "teitl: Rhoddwyd \"title\" eisoes (llinell 2, colofn 1); hepgorwyd yr ail werth. >"
                + " Cadwch un o'r ddau.",
            "dyddiad cymeradwyo: Yn \"approvedOn\", disgwylir dyddiad megis 2022-12-31 neu 2022-12,"
                + " ond cafwyd \"October\"; hepgorwyd hynny. > Ysgrifennwch yr hyn a ddisgwylir:"
                + " dyddiad megis 2022-12-31 neu 2022-12.",
            "colour: Nid yw \"colour\" yn faes hysbys yma (cynllun gweithredu); fe'i cedwir fel"
                + " estyniad. > Os eich maes chi ydyw, nid oes angen gwneud dim; fel arall, cywirwch"
                + " ei enw.",
            "argymhelliad 1, statws: Yn \"status\", disgwylir un o'r rhain: not-stated, not-started,"
                + " in-progress, on-hold, implemented, verified, cancelled, superseded,"
                + " risk-accepted, ond cafwyd \"in-progres\"; hepgorwyd hynny. > Ysgrifennwch yr hyn"
                + " a ddisgwylir: un o'r rhain: not-stated, not-started, in-progress, on-hold,"
                + " implemented, verified, cancelled, superseded, risk-accepted.",
            "argymhelliad 1, cam 1, perchnogion 1: Mae'r maes \"post\" ar goll yn elfen 1 o"
                + " \"owners\". > Ychwanegwch y maes post.",
            "argymhelliad 1, cam 1, perchnogion 2: Yn elfen 2 o \"owners\", disgwylir swydd neu"
                + " wrthrych, ond cafwyd rhestr; hepgorwyd hynny. > Ysgrifennwch yr hyn a"
                + " ddisgwylir: swydd neu wrthrych.",
            "argymhelliad 1, cam 1, amserlen: Nid yw meysydd \"timescale\" yn cyd-fynd â'i gilydd:"
                + " mae window ar goll; y testun yn unig a gadwyd. > Cywirwch y meysydd, neu rhowch"
                + " y testun yn unig, ac fe'i darllenir.");
  }

  private static List<String> welsh(Reading<?> reading) {
    return reading.findings().stream()
        .map(
            finding ->
                WELSH.name(finding.subject())
                    + ": "
                    + WELSH.sentence(finding.message())
                    + " > "
                    + WELSH.advice(finding))
        .toList();
  }

  @Test
  void haveWordsForAllThatReadersPutIntoTheirSentences() throws IOException {
    Set<String> english = new TreeSet<>();
    Consumer<Reading<?>> gather =
        reading -> reading.findings().forEach(finding -> english.addAll(untranslated(finding)));
    for (Path file : documents("plan")) {
      damaged(Files.readString(file), text -> gather.accept(PlanReader.of(Format.JSON).read(text)));
    }
    assertThat(PolicyReader.of(Format.JSON).read(POLICY).findings()).isEmpty();
    damaged(POLICY, text -> gather.accept(PolicyReader.of(Format.JSON).read(text)));
    for (Path file : documents("policy/expected")) {
      damaged(
          Files.readString(file), text -> gather.accept(PolicyReader.of(Format.JSON).read(text)));
    }
    for (Path file : documents("report/expected")) {
      damaged(
          Files.readString(file), text -> gather.accept(ReportReader.of(Format.JSON).read(text)));
    }

    assertThat(english).as("add to messages-cy.properties").isEmpty();
  }

  /** What fills a slot of a sentence and is the same in Welsh, but should not be. */
  private static List<String> untranslated(Finding finding) {
    List<String> same = new ArrayList<>();
    for (Map.Entry<String, String> argument : finding.message().arguments().entrySet()) {
      String slot = argument.getKey();
      String value = argument.getValue();
      boolean isOwn =
          QUOTED.contains(slot)
              || value.startsWith("\"")
              || value.equals("true")
              || value.equals("false")
              || (slot.equals("problem") && !value.endsWith(" is missing"));
      Messages echo = WELSH.with(Map.of("echo", "{" + slot + "}"));
      Message message = Message.of("echo", "{" + slot + "}").with(slot, value);
      if (!isOwn && !value.equals("null") && echo.sentence(message).equals(value)) {
        same.add("term/" + slot + "/" + value);
      }
    }
    return same;
  }

  private static List<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.list(ACCEPTED.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Reads a document once for each of its values and for each thing that is wrong with it. */
  private static void damaged(String text, Consumer<String> read) {
    JsonNode document = JSON.readTree(text);
    damage(document, document, read);
  }

  private static void damage(JsonNode document, JsonNode within, Consumer<String> read) {
    if (within instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        replace(document, wrong -> object.set(name, wrong), value, read);
        object.set(name, JSON.getNodeFactory().nullNode());
        read.accept(document.toString());
        object.set(name, value);
        damage(document, value, read);
      }
      object.put("notAField", 1);
      read.accept(document.toString());
      object.remove("notAField");
    } else if (within instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        int index = i;
        JsonNode value = list.get(i);
        replace(document, wrong -> list.set(index, wrong), value, read);
        damage(document, value, read);
      }
    }
  }

  private static void replace(
      JsonNode document, Consumer<JsonNode> put, JsonNode value, Consumer<String> read) {
    for (String wrong : WRONG) {
      put.accept(JSON.readTree(wrong));
      read.accept(document.toString());
    }
    put.accept(value);
  }

  @Test
  void areInTheLanguageOfALocale() {
    assertThat(ReaderMessages.forLocale(Locale.forLanguageTag("cy-GB"))).isSameAs(WELSH);
    assertThat(ReaderMessages.forLocale(Locale.UK).text("syntax")).isEmpty();
  }
}
