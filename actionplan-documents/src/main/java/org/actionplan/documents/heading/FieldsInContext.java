// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.heading;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Settles what the neighbours decide: "Comments" are progress unless another column is, a column
 * without a heading at the left holds references, a date beside an original date is the revised
 * one.
 */
final class FieldsInContext {

  private final List<String> texts;
  private final List<Heading> headings;
  private final Field[] fields;
  private final Set<Field> taken = EnumSet.noneOf(Field.class);

  FieldsInContext(List<String> texts, List<Heading> headings) {
    this.texts = texts;
    this.headings = headings;
    this.fields = new Field[headings.size()];
  }

  List<Field> fields() {
    for (int i = 0; i < fields.length; i++) {
      if (headings.get(i).isFirm()) {
        take(i, headings.get(i).fields().get(0));
      }
    }
    for (int i = 0; i < fields.length; i++) {
      if (headings.get(i).isKnown() && !headings.get(i).isFirm()) {
        take(i, firstFree(headings.get(i).fields()));
      }
    }
    for (int i = 0; i < fields.length; i++) {
      if (!headings.get(i).isKnown()) {
        take(i, saysNothing(texts.get(i)) ? withoutHeading(i) : Field.OTHER);
      }
    }
    reviseBesideOriginal();
    actBesideAction();
    sumUp();
    return List.of(fields);
  }

  private void take(int column, Field field) {
    fields[column] = field;
    taken.add(field);
  }

  private Field firstFree(List<Field> candidates) {
    return candidates.stream()
        .filter(field -> !taken.contains(field))
        .findFirst()
        .orElse(candidates.get(candidates.size() - 1));
  }

  private static boolean saysNothing(String heading) {
    return heading.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private Field withoutHeading(int column) {
    boolean hasSubject = taken.contains(Field.RECOMMENDATION) || taken.contains(Field.ACTION);
    if (!hasSubject) {
      boolean isReportedOn = taken.contains(Field.PROGRESS) || taken.contains(Field.RESPONSE);
      return isReportedOn ? Field.RECOMMENDATION : Field.ACTION;
    }
    return column == 0 && !taken.contains(Field.REFERENCE) ? Field.REFERENCE : Field.OTHER;
  }

  private void reviseBesideOriginal() {
    int original = -1;
    for (int i = 0; i < fields.length; i++) {
      boolean saysOriginal = texts.get(i).toLowerCase(Locale.ROOT).contains("original");
      if (fields[i] == Field.TIMESCALE && saysOriginal) {
        original = i;
      }
    }
    if (original < 0 || taken.contains(Field.REVISED_TIMESCALE)) {
      return;
    }
    for (int i = 0; i < fields.length; i++) {
      if (i != original && fields[i] == Field.TIMESCALE) {
        fields[i] = Field.REVISED_TIMESCALE;
        return;
      }
    }
  }

  /** "Action" beside "Action required", where nobody else is named, says who acts. */
  private void actBesideAction() {
    List<Integer> actions =
        IntStream.range(0, fields.length).filter(i -> fields[i] == Field.ACTION).boxed().toList();
    if (actions.size() == 2
        && !taken.contains(Field.OWNER)
        && !texts.get(actions.get(0)).strip().equalsIgnoreCase("action")
        && texts.get(actions.get(1)).strip().equalsIgnoreCase("action")) {
      fields[actions.get(1)] = Field.OWNER;
    }
  }

  /** Years or terms beside a total cost hold the costs that add up to it. */
  private void sumUp() {
    boolean hasTotal = false;
    for (int i = 0; i < fields.length; i++) {
      boolean saysTotal = texts.get(i).toLowerCase(Locale.ROOT).contains("total");
      hasTotal |= fields[i] == Field.BUDGET && saysTotal;
    }
    long times = Arrays.stream(fields).filter(field -> field == Field.TIMESCALE).count();
    if (hasTotal && times >= 2) {
      Arrays.setAll(fields, i -> fields[i] == Field.TIMESCALE ? Field.BUDGET : fields[i]);
    }
  }
}
