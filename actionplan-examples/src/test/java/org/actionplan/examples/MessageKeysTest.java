// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.ImportMessages;
import org.actionplan.documents.PlanImporter;
import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.ReaderMessages;
import org.actionplan.report.Finding;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.actionplan.rules.RuleMessages;
import org.junit.jupiter.api.Test;

/** The bundles of all modules can be put together: no key means one thing here, another there. */
class MessageKeysTest {

  private static final String CHANGES = "changes-cy.properties";
  private static final String MESSAGES = "messages-cy.properties";

  @Test
  void noBundleHasAKeyOfAnother() throws IOException {
    Map<String, String> owners = new HashMap<>();
    for (Class<?> beside :
        List.of(Messages.class, RuleMessages.class, ReaderMessages.class, ImportMessages.class)) {
      for (String key : bundle(beside, MESSAGES).stringPropertyNames()) {
        assertThat(owners.put(key, beside.getSimpleName()))
            .as("who has %s beside %s: rename the younger key", key, beside.getSimpleName())
            .isNull();
      }
    }
    for (String key : bundle(Messages.class, CHANGES).stringPropertyNames()) {
      assertThat(owners.put(key, CHANGES)).as("who has %s beside %s", key, CHANGES).isNull();
    }
    assertThat(owners).hasSizeGreaterThan(400);
  }

  @Test
  void aMissingVersionAndMissingHeadingsAreSaidInTheirOwnWords() throws IOException {
    Finding noVersion =
        PlanReader.of(Format.JSON).read("{\"recommendations\": []}").findings().get(0);
    Finding noHeadings =
        PlanImporter.of(Conventions.NEUTRAL).read("plan.txt", "Minutes").findings().get(0);
    Messages together;
    try (InputStream imports = open(ImportMessages.class, MESSAGES)) {
      together = ReaderMessages.of(Language.WELSH).with(imports);
    }

    assertThat(List.of(noVersion.rule(), noHeadings.rule()))
        .allSatisfy(rule -> assertThat(rule).hasToString("header-missing"));
    assertThat(together.sentence(noVersion.message()) + " " + together.advice(noVersion))
        .isEqualTo(
            "Mae'r maes \"actionplan\", sy'n nodi fersiwn y fformat, ar goll. Ychwanegwch y maes"
                + " actionplan â'r fersiwn \"1.0\" ar frig y ddogfen.");
    assertThat(together.sentence(noHeadings.message()) + " " + together.advice(noHeadings))
        .isEqualTo(
            "Ni chafwyd rhes a'i chelloedd yn benawdau cynllun gweithredu, felly nid oes cynllun."
                + " Rhowch res o benawdau i'r tabl, megis Argymhelliad, Cam gweithredu,"
                + " Perchennog, Cyllideb, Amserlen.");
  }

  private static Properties bundle(Class<?> beside, String name) throws IOException {
    Properties texts = new Properties();
    try (InputStream bundle = open(beside, name)) {
      texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static InputStream open(Class<?> beside, String name) {
    return Objects.requireNonNull(beside.getResourceAsStream(name), name);
  }
}
