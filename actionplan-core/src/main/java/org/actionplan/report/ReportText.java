// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.List;
import java.util.Map;

/**
 * A report as plain text for people: a committee clerk, an officer, the reader of a build log.
 *
 * <p>Each finding names the recommendation, the rule and the words of the cell, says what is wrong
 * and since when, and what to do about it. Then comes what is suppressed, with who let it pass and
 * why, and what was known before. The last line counts them. Lines are wrapped at {@value #WIDTH}
 * characters; there are no colours and no control characters but the line feed.
 */
public final class ReportText {

  /** The longest line, unless a single word is longer. */
  public static final int WIDTH = 96;

  /** How much of a cell is quoted, in characters. */
  private static final int MAX_WORDS = 200;

  private static final String INDENT = " ".repeat(9);

  private final StringBuilder out = new StringBuilder(1024);
  private final Messages messages;

  private ReportText(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes a report out in English.
   *
   * @param report the report, best {@linkplain Report#located(SourceMap) joined} with its places
   * @return the text, ending in a line feed
   */
  public static String of(Report report) {
    return of(report, Messages.of(Language.ENGLISH));
  }

  /**
   * Writes a report out in another language.
   *
   * @param report the report, best {@linkplain Report#located(SourceMap) joined} with its places
   * @param messages how findings are said in that language
   * @return the text, ending in a line feed
   */
  public static String of(Report report, Messages messages) {
    return new ReportText(messages).write(report);
  }

  /**
   * Writes findings out in English as they stand in a report, without title and count.
   *
   * @param findings in the order in which they are to be read
   * @return the text, a blank line after each finding
   */
  public static String of(List<Finding> findings) {
    return of(findings, Messages.of(Language.ENGLISH));
  }

  /**
   * Writes findings out in another language as they stand in a report, without title and count.
   *
   * @param findings in the order in which they are to be read
   * @param messages how findings are said in that language
   * @return the text, a blank line after each finding
   */
  public static String of(List<Finding> findings, Messages messages) {
    ReportText text = new ReportText(messages);
    findings.forEach(text::write);
    return text.out.toString();
  }

  private String write(Report report) {
    paragraph("", report.title().orElseGet(() -> say(Phrase.UNTITLED)));
    paragraph("", say(Phrase.AS_OF, "day", messages.day(report.asOf())));
    out.append('\n');
    report.findings().forEach(this::write);
    report.suppressed().forEach(this::write);
    report.known().forEach(this::writeKnown);
    report.failures().forEach(this::write);
    paragraph("", summary(report));
    return out.toString();
  }

  private void write(Finding finding) {
    begin(finding, "");
    paragraph(INDENT, messages.inWords(finding.message()));
    finding
        .since()
        .ifPresent(day -> paragraph(INDENT, say(Phrase.SINCE, "day", messages.day(day))));
    paragraph(INDENT, say(Phrase.ADVICE, "advice", messages.advice(finding)));
    finding.suggestion().ifPresent(text -> paragraph(INDENT, say(Phrase.SUGGESTION, "text", text)));
    out.append('\n');
  }

  /** What a finding begins with, and what sets it apart from one that counts. */
  private void begin(Finding finding, String mark) {
    heading(messages.word(finding.severity()), finding.rule() + mark);
    paragraph(INDENT, subject(finding));
  }

  private void write(SuppressedFinding suppressed) {
    Suppression decision = suppressed.suppression();
    begin(suppressed.finding(), say(Phrase.SUPPRESSED_MARK));
    paragraph(INDENT, messages.inWords(suppressed.finding().message()));
    paragraph(
        INDENT,
        messages.say(
            decision.reference().isPresent() ? Phrase.SUPPRESSED_BY_REFERENCE : Phrase.SUPPRESSED,
            Map.of(
                "day", messages.day(decision.expires()),
                "approver", decision.approver(),
                "reference", decision.reference().orElse(""),
                "reason", decision.reason())));
    out.append('\n');
  }

  private void writeKnown(Finding finding) {
    begin(finding, say(Phrase.KNOWN_MARK));
    paragraph(INDENT, messages.inWords(finding.message()));
    out.append('\n');
  }

  private void write(RuleFailure failure) {
    heading(say(Phrase.FAILED), failure.rule().value());
    paragraph(INDENT, messages.name(failure.subject()));
    paragraph(INDENT, say(Phrase.FAILURE, "cause", failure.cause()));
    out.append('\n');
  }

  private void heading(String word, String rule) {
    out.append(word).append(" ".repeat(Math.max(1, INDENT.length() - word.length())));
    out.append(rule).append('\n');
  }

  private String say(Phrase phrase) {
    return messages.say(phrase, Map.of());
  }

  private String say(Phrase phrase, String slot, String filling) {
    return messages.say(phrase, Map.of(slot, filling));
  }

  private String subject(Finding finding) {
    return messages.name(finding.subject())
        + finding.text().map(text -> ": \"" + shorten(text) + "\"").orElse("")
        + finding.place().map(place -> " (" + messages.place(place) + ")").orElse("");
  }

  private static String shorten(String text) {
    int end =
        text.offsetByCodePoints(0, Math.min(MAX_WORDS, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  private String summary(Report report) {
    String counts =
        messages.say(
            Phrase.FINDINGS,
            Map.of(
                "findings", count(report.findings().size(), "finding"),
                "errors", count(report.count(Severity.ERROR), "error"),
                "warnings", count(report.count(Severity.WARNING), "warning"),
                "infos", Long.toString(report.count(Severity.INFO))));
    int failures = report.failures().size();
    return counts
        + unlessNone(report.suppressed().size(), Phrase.SUPPRESSED_COUNT)
        + unlessNone(report.known().size(), Phrase.KNOWN_COUNT)
        + (failures == 0 ? "" : say(Phrase.FAILURES, "failures", count(failures, "rule failure")));
  }

  private String unlessNone(int number, Phrase phrase) {
    return number == 0 ? "" : say(phrase, "number", Integer.toString(number));
  }

  /** A number with its noun in English; other languages have the noun in their phrase. */
  private String count(long number, String noun) {
    if (messages.text(Phrase.FINDINGS.key()).isPresent()) {
      return Long.toString(number);
    }
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Appends words between spaces, as many to a line as fit, each line after an indent. */
  private void paragraph(String indent, String text) {
    int column = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        if (column > 0 && column + 1 + end - at > WIDTH) {
          out.append('\n');
          column = 0;
        }
        String gap = column == 0 ? indent : " ";
        out.append(gap).append(text, at, end);
        column += gap.length() + end - at;
      }
      at = end + 1;
    }
    out.append('\n');
  }

  /** White space of any kind and control characters, which must not reach a terminal. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c);
  }
}
