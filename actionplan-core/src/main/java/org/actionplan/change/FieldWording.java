// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.actionplan.budget.Budget;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.report.Message;
import org.jspecify.annotations.Nullable;

/** The sentences of fields that have another value. */
final class FieldWording {

  private static final Map<String, ChangeSentence> SENTENCES =
      Map.ofEntries(
          Map.entry("title", ChangeSentence.TITLE),
          Map.entry("subject", ChangeSentence.SUBJECT),
          Map.entry("recommendingBody", ChangeSentence.RECOMMENDING_BODY),
          Map.entry("authority", ChangeSentence.AUTHORITY),
          Map.entry("approvedOn", ChangeSentence.APPROVED_ON),
          Map.entry("currency", ChangeSentence.CURRENCY),
          Map.entry("statedTotal", ChangeSentence.STATED_TOTAL),
          Map.entry("statedStatus", ChangeSentence.STATED_STATUS),
          Map.entry("priority", ChangeSentence.PRIORITY),
          Map.entry("response/receivedOn", ChangeSentence.RECEIVED_ON),
          Map.entry("response/givenOn", ChangeSentence.GIVEN_ON),
          Map.entry("response/published", ChangeSentence.PUBLISHED));

  private static final String CONVENTIONS = "conventions/";

  private FieldWording() {}

  static Message replaced(String field, Optional<?> from, Optional<?> to) {
    @Nullable ChangeSentence sentence = SENTENCES.get(field);
    if (sentence != null) {
      return sentence.changed(print(from), print(to));
    }
    return field.startsWith(CONVENTIONS)
        ? ChangeSentence.CONVENTION
            .changed(print(from), print(to))
            .with("name", field.substring(CONVENTIONS.length()))
        : ChangeSentence.EXTENSION.changed(print(from), print(to)).with("name", field);
  }

  private static String print(Optional<?> value) {
    return value.map(FieldWording::print).orElse(ChangeWording.NOTHING);
  }

  private static String print(Object value) {
    if (value instanceof String text) {
      return ChangeWording.quote(text);
    }
    if (value instanceof Budget budget) {
      return ChangeWording.quote(budget.text());
    }
    if (value instanceof ExtensionValue extension) {
      return extension instanceof ExtensionValue.Text text
          ? ChangeWording.quote(text.value())
          : ChangeWording.cut(json(extension));
    }
    if (value instanceof Boolean flag) {
      return flag ? "yes" : "no";
    }
    return value instanceof Enum<?> constant ? ChangeWording.words(constant) : value.toString();
  }

  private static String json(ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      return '"' + Words.spaced(text.value()) + '"';
    }
    if (value instanceof ExtensionValue.Numeral number) {
      return number.value().toString();
    }
    if (value instanceof ExtensionValue.Flag flag) {
      return Boolean.toString(flag.value());
    }
    if (value instanceof ExtensionValue.Items items) {
      return items.values().stream()
          .map(FieldWording::json)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof ExtensionValue.Fields fields) {
      return fields.values().entrySet().stream()
          .map(each -> each.getKey() + ": " + json(each.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return "null";
  }
}
