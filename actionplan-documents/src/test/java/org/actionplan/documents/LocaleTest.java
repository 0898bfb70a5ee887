// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.actionplan.calendar.Conventions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the locale of the machine for a moment")
class LocaleTest {

  private static final List<String> LOCALES =
      List.of("de-DE", "tr-TR", "ar-EG", "hi-IN", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese");

  @Test
  void readsTheSamePlansInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    List<String> expected = importAll();
    try {
      for (String locale : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(importAll()).as(locale).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> importAll() throws IOException {
    PlanImporter importer = PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT);
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      return files
          .filter(
              file ->
                  file.toString().endsWith("table.txt")
                      || file.endsWith("middlesbrough-action-plan.txt"))
          .sorted()
          .map(file -> read(importer, file))
          .toList();
    }
  }

  private static String read(PlanImporter importer, Path file) {
    try {
      PlanImport imported = importer.read(file);
      return imported.plan() + "\n" + imported.findings() + "\n" + imported.columns();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
