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
      Set.of("plan", "document", "row", "column", "policy", "recommendation", "action");

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
    nouns.addAll(fields(ActionPlan.class, ActionPlan.Builder.class));
    nouns.addAll(fields(Recommendation.class, Recommendation.Builder.class));
    nouns.addAll(fields(Action.class, Action.Builder.class));
    nouns.remove("extensions");
    return nouns;
  }

  /** What an entity is asked for and built with; the rest follows from it. */
  private static Set<String> fields(Class<?> entity, Class<?> builder) {
    Set<String> fields = methods(entity.getDeclaredMethods());
    fields.retainAll(methods(builder.getMethods()));
    return fields;
  }

  private static Set<String> methods(Method[] methods) {
    return Arrays.stream(methods)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
