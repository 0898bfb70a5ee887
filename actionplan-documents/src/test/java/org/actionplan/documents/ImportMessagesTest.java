// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;
import org.junit.jupiter.api.Test;

/** The Welsh of an import is complete: nothing is missing, left over, or to be filled otherwise. */
class ImportMessagesTest {

  private static final Pattern SLOT = Pattern.compile("[{]([a-z]+)[}]");
  private static final Messages WELSH = ImportMessages.of(Language.WELSH);

  @Test
  void hasEverySentenceAndEveryAdviceAndNoOther() throws IOException {
    Properties texts = new Properties();
    try (InputStream bundle = ImportMessages.class.getResourceAsStream("messages-cy.properties")) {
      texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    }
    Set<String> keys = new TreeSet<>();
    for (ImportRule rule : ImportRule.values()) {
      keys.add(rule.key());
      keys.add(rule.key() + ".advice");
    }

    assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(keys);
  }

  @Test
  void fillsTheSlotsOfTheEnglish() {
    for (ImportRule rule : ImportRule.values()) {
      assertThat(slots(WELSH.text(rule.key()).orElseThrow()))
          .as("the slots of %s in Welsh", rule.key())
          .isEqualTo(slots(rule.template()));
      assertThat(slots(WELSH.text(rule.key() + ".advice").orElseThrow())).isEmpty();
    }
  }

  private static Set<String> slots(String template) {
    return SLOT.matcher(template).results().map(slot -> slot.group(1)).collect(Collectors.toSet());
  }

  @Test
  void saysWhatIsFoundInADocument() {
    PlanImport imported =
        PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT)
            .read(
                "plan.csv",
                """
                Recommendation,Action,Owner,Timescale,Moon
                That a leaflet be printed.,Print it.,Head of Housing,June 2026,full
                """);

    assertThat(imported.plan()).isPresent();
    assertThat(imported.findings())
        .extracting(
            finding ->
                WELSH.name(finding.subject())
                    + ": "
                    + WELSH.sentence(finding.message())
                    + " > "
                    + WELSH.advice(finding))
        .containsExactly(
            "rhes 1, colofn 5: Nid yw'r pennawd \"Moon\" yn hysbys; cedwir ei gelloedd o dan"
                + " yr enw hwnnw. > Os yw'r golofn yn cynnwys maes o gynllun gweithredu, rhowch"
                + " bennawd hysbys iddi.");
  }

  @Test
  void areInTheLanguageOfALocale() {
    assertThat(ImportMessages.forLocale(Locale.forLanguageTag("cy-GB"))).isSameAs(WELSH);
    assertThat(ImportMessages.forLocale(Locale.UK).text("ditto")).isEmpty();
  }
}
