// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.junit.jupiter.api.Test;

/** The Welsh of the core is complete: nothing is missing, and nothing is left over. */
class WelshBundleTest {

  private static final Map<String, String> TEXTS = MessageBundle.resource("messages-cy.properties");

  /** What is no field of the format, but has a name of its own in the name of a subject. */
  private static final Set<String> NOUNS =
      Set.of("plan", "document", "policy", "recommendation", "action");

  /** Answers of the entities that are no fields of the format. */
  private static final Set<String> NO_FIELDS =
      Set.of("extensions", "originalTimescale", "originalDeadline", "isOpen");

  @Test
  void hasATextForEveryPhraseAndNoOther() {
    Stream<String> keys =
        Stream.of(
                Arrays.stream(Phrase.values()).map(Phrase::key),
                Arrays.stream(Severity.values()).map(severity -> "severity/" + severity),
                IntStream.rangeClosed(1, 12).mapToObj(month -> "month/" + month),
                subjects().stream().map(noun -> "subject/" + noun))
            .flatMap(stream -> stream);

    assertThat(TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(keys.toList());
  }

  @Test
  void fillsTheSlotsOfTheEnglish() {
    for (Phrase phrase : Phrase.values()) {
      assertThat(slots(TEXTS.get(phrase.key())))
          .as(phrase.key())
          .isEqualTo(slots(phrase.english()));
    }
  }

  private static Set<String> slots(String template) {
    return Arrays.stream(template.split("[{]"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('}')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> subjects() {
    Set<String> nouns = new TreeSet<>(NOUNS);
    Stream.of(ActionPlan.class, Recommendation.class, Action.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
        .map(Method::getName)
        .filter(name -> !NO_FIELDS.contains(name) && !name.equals("builder"))
        .forEach(nouns::add);
    return nouns;
  }
}
