// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  /** How much of a cell is quoted, in characters. */
  private static final int MAX_WORDS = 200;

  private static final String INDENT = " ".repeat(9);

  private final StringBuilder out = new StringBuilder(1024);

  private ReportText() {}

  /**
   * Writes a report out in English.
   *
   * @param report the report, best {@linkplain Report#located(SourceMap) joined} with its places
   * @return the text, ending in a line feed
   */
  public static String of(Report report) {
    return new ReportText().write(report);
  }

  /**
   * Writes findings out in English as they stand in a report, without title and count.
   *
   * @param findings in the order in which they are to be read
   * @return the text, a blank line after each finding
   */
  public static String of(List<Finding> findings) {
    ReportText text = new ReportText();
    findings.forEach(text::write);
    return text.out.toString();
  }

  private String write(Report report) {
    paragraph("", report.title().orElse("Action plan without a title"));
    paragraph("", "Judged as of " + DAY.format(report.asOf()));
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
    paragraph(INDENT, sentence(finding.message()));
    finding.since().ifPresent(day -> paragraph(INDENT, "Since " + DAY.format(day) + "."));
    paragraph(INDENT, "What to do: " + finding.advice());
    finding.suggestion().ifPresent(text -> paragraph(INDENT, "Did you mean " + text + "?"));
    out.append('\n');
  }

  /** What a finding begins with, and what sets it apart from one that counts. */
  private void begin(Finding finding, String mark) {
    String severity = finding.severity().name();
    out.append(severity).append(INDENT, severity.length(), INDENT.length());
    out.append(finding.rule()).append(mark).append('\n');
    paragraph(INDENT, subject(finding));
  }

  private void write(SuppressedFinding suppressed) {
    Suppression decision = suppressed.suppression();
    begin(suppressed.finding(), ", suppressed");
    paragraph(INDENT, sentence(suppressed.finding().message()));
    paragraph(
        INDENT,
        "Suppressed until "
            + DAY.format(decision.expires())
            + " by "
            + decision.approver()
            + decision.reference().map(reference -> " (" + reference + ")").orElse("")
            + ": "
            + decision.reason());
    out.append('\n');
  }

  private void writeKnown(Finding finding) {
    begin(finding, ", known");
    paragraph(INDENT, sentence(finding.message()));
    out.append('\n');
  }

  private void write(RuleFailure failure) {
    out.append("FAILED   ").append(failure.rule()).append('\n');
    paragraph(INDENT, failure.subject().name());
    paragraph(INDENT, "The rule broke down and judged nothing here: " + failure.cause());
    out.append('\n');
  }

  private static String subject(Finding finding) {
    return finding.subject().name()
        + finding.text().map(text -> ": \"" + shorten(text) + "\"").orElse("")
        + finding.place().map(place -> " (" + place + ")").orElse("");
  }

  private static String shorten(String text) {
    int end =
        text.offsetByCodePoints(0, Math.min(MAX_WORDS, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  /** The sentence with its dates in words. */
  private static String sentence(Message message) {
    Map<String, String> arguments = new LinkedHashMap<>(message.arguments());
    arguments.replaceAll((name, value) -> day(value).map(DAY::format).orElse(value));
    return new Message(message.key(), message.template(), arguments).text();
  }

  private static Optional<LocalDate> day(String argument) {
    try {
      return argument.length() == 10 ? Optional.of(LocalDate.parse(argument)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String summary(Report report) {
    String counts =
        count(report.findings().size(), "finding")
            + ": "
            + count(report.count(Severity.ERROR), "error")
            + ", "
            + count(report.count(Severity.WARNING), "warning")
            + ", "
            + report.count(Severity.INFO)
            + " for information";
    return counts
        + unlessNone(report.suppressed().size(), "suppressed")
        + unlessNone(report.known().size(), "known")
        + (report.failures().isEmpty()
            ? ""
            : "; " + count(report.failures().size(), "rule failure"));
  }

  private static String unlessNone(int number, String what) {
    return number == 0 ? "" : "; " + number + " " + what;
  }

  private static String count(long number, String noun) {
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
