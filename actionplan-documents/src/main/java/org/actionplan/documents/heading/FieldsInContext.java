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
    boolean timed = taken.contains(Field.TIMESCALE);
    for (int i = 0; i < fields.length; i++) {
      if (!headings.get(i).isKnown()) {
        take(i, unknown(i, timed));
      }
    }
    actByDelivering();
    recommendByTarget();
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

  private Field unknown(int column, boolean timed) {
    if (!timed && isYear(texts.get(column))) {
      return Field.TIMESCALE;
    }
    return saysNothing(texts.get(column)) ? withoutHeading(column) : Field.OTHER;
  }

  /** "2024/25" at the head of a column of ticks is when the action is due. */
  private static boolean isYear(String heading) {
    StringBuilder year = new StringBuilder(heading.length());
    heading.chars().filter(c -> !isPadding(c)).forEach(c -> year.append((char) c));
    boolean century = year.indexOf("20") == 0 && year.length() >= 4 && year.length() <= 9;
    return century
        && year.chars().allMatch(c -> Character.isDigit(c) || "/-\u2013".indexOf(c) >= 0);
  }

  private static boolean isPadding(int c) {
    return c == '*' || c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without an action or a recommendation, what is to be delivered is the action. */
  private void actByDelivering() {
    if (!taken.contains(Field.ACTION) && !taken.contains(Field.RECOMMENDATION)) {
      IntStream.range(0, fields.length)
          .filter(i -> says(i, "deliverable") || says(i, "milestone"))
          .filter(i -> fields[i] == Field.OUTCOME || fields[i] == Field.PROGRESS)
          .findFirst()
          .ifPresent(i -> take(i, Field.ACTION));
    }
  }

  /** A target before the actions, as in plans of schools, is what they answer. */
  private void recommendByTarget() {
    boolean subject = taken.contains(Field.RECOMMENDATION) || taken.contains(Field.THEME);
    if (!subject && taken.contains(Field.ACTION)) {
      IntStream.range(0, fields.length)
          .takeWhile(i -> fields[i] != Field.ACTION)
          .filter(i -> fields[i] == Field.OUTCOME && says(i, "target"))
          .findFirst()
          .ifPresent(i -> take(i, Field.RECOMMENDATION));
    }
  }

  private boolean says(int column, String word) {
    return texts.get(column).toLowerCase(Locale.ROOT).contains(word);
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
      if (fields[i] == Field.TIMESCALE && says(i, "original")) {
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
      hasTotal |= fields[i] == Field.BUDGET && says(i, "total");
    }
    long times = Arrays.stream(fields).filter(field -> field == Field.TIMESCALE).count();
    if (hasTotal && times >= 2) {
      Arrays.setAll(fields, i -> fields[i] == Field.TIMESCALE ? Field.BUDGET : fields[i]);
    }
  }
}
