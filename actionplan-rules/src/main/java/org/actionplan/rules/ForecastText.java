// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.ReportText;
import org.actionplan.report.RuleFailure;

/** A forecast in the words of a language. */
record ForecastText(Forecast forecast, Messages messages) {

  private static final Message PERIOD =
      Message.of("forecast/period", "Forecast from {from} to {until}, unless something is done");
  private static final Message FAILURE =
      Message.of("forecast/failure", "Not foreseen: {rule} broke down at {subject}.");
  private static final Message NOTHING =
      Message.of("forecast/nothing", "Nothing new will be found.");
  private static final Message COUNT = Message.of("forecast/count", "{findings} on {days}");

  /** What it says beside the findings, which a bundle translates. */
  static final List<Message> FRAME = List.of(PERIOD, FAILURE, NOTHING, COUNT);

  String write() {
    StringBuilder text = new StringBuilder(1024);
    text.append(forecast.title().orElseGet(this::untitled).strip()).append('\n');
    text.append(
        messages.sentence(
            PERIOD
                .with("from", messages.day(forecast.asOf()))
                .with("until", messages.day(forecast.until()))));
    text.append("\n\n");
    for (ForecastDay day : forecast.days()) {
      text.append(messages.day(day.day())).append("\n\n");
      text.append(ReportText.of(day.findings(), messages));
    }
    forecast.failures().forEach(failure -> text.append(sentence(failure)).append('\n'));
    return text.append(summary()).append('\n').toString();
  }

  private String untitled() {
    return messages.text("report/untitled").orElse("Action plan without a title");
  }

  private String sentence(RuleFailure failure) {
    return messages.sentence(
        FAILURE.with("rule", failure.rule()).with("subject", messages.name(failure.subject())));
  }

  private String summary() {
    int findings = forecast.findings().size();
    return findings == 0
        ? messages.sentence(NOTHING)
        : messages.sentence(
            COUNT
                .with("findings", count(findings, "finding"))
                .with("days", count(forecast.days().size(), "day")));
  }

  /** A number with its noun in English; other languages have the noun in their sentence. */
  private String count(int number, String noun) {
    if (messages.text(COUNT.key()).isPresent()) {
      return Integer.toString(number);
    }
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
