// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionplan.io.ReaderMessages;
import org.junit.jupiter.api.Test;

/** The Welsh of readers is complete: nothing is missing, left over, or to be filled otherwise. */
class ReaderRuleTest {

  private static final Pattern SLOT = Pattern.compile("[{]([a-z]+)[}]");
  private static final Properties TEXTS = texts();

  private static Properties texts() {
    Properties texts = new Properties();
    try (InputStream bundle = ReaderMessages.class.getResourceAsStream("messages-cy.properties")) {
      texts.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return texts;
  }

  @Test
  void everySentenceAndEveryAdviceIsThereInWelshAndNoOther() {
    List<String> keys =
        Arrays.stream(ReaderRule.values())
            .flatMap(rule -> Stream.of(rule.key(), rule.key() + ".advice"))
            .toList();

    assertThat(TEXTS.stringPropertyNames().stream().filter(key -> !key.startsWith("term/")))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void welshFillsTheSlotsOfTheEnglish() {
    for (ReaderRule rule : ReaderRule.values()) {
      assertThat(slots(TEXTS.getProperty(rule.key())))
          .as("the slots of %s in Welsh", rule.key())
          .isEqualTo(slots(rule.template()));
      assertThat(slots(TEXTS.getProperty(rule.key() + ".advice")))
          .as("the slots of what to do about %s in Welsh", rule.key())
          .isEqualTo(slots(rule.advice()));
    }
  }

  private static Set<String> slots(String template) {
    return SLOT.matcher(template)
        .results()
        .map((MatchResult slot) -> slot.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
