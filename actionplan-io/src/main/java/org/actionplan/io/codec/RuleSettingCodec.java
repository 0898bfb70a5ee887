// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link RuleSetting}. In the short form it is a word: {@code off}, {@code on}, or
 * a severity.
 */
final class RuleSettingCodec {

  static final Fields FIELDS =
      Fields.of("the setting of a rule", Terms.ENABLED, Terms.SEVERITY, Terms.PARAMETERS);

  private static final Words<Severity> SEVERITIES = Words.of(Severity.class);

  private RuleSettingCodec() {}

  static Optional<RuleSetting> read(Input in) {
    if (in.isText()) {
      return in.parsed("off, on, info, warning, error or an object", RuleSettingCodec::ofWord);
    }
    if (!in.beginObject("off, on, info, warning, error or an object")) {
      return Optional.empty();
    }
    RuleSetting.Builder setting = RuleSetting.builder();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "enabled" -> in.flag().ifPresent(setting::enabled);
        case "severity" -> in.word(SEVERITIES).ifPresent(setting::severity);
        case "parameters" -> setting.parameters(parameters(in));
        default -> in.lose(field, FIELDS);
      }
    }
    return Optional.of(setting.build());
  }

  private static RuleSetting ofWord(String word) {
    return switch (word) {
      case "off" -> RuleSetting.OFF;
      case "on" -> RuleSetting.ON;
      default ->
          RuleSetting.as(
              SEVERITIES.parse(word).orElseThrow(() -> new IllegalArgumentException(word)));
    };
  }

  private static Map<String, ParameterValue> parameters(Input in) {
    Map<String, ParameterValue> parameters = new LinkedHashMap<>();
    if (in.beginObject("an object with values by parameter")) {
      for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
        String name = field;
        parameter(in).ifPresent(value -> parameters.put(name, value));
      }
    }
    return parameters;
  }

  private static Optional<ParameterValue> parameter(Input in) {
    return switch (in.token()) {
      case NUMBER -> in.whole(Integer.MIN_VALUE, Integer.MAX_VALUE).map(ParameterValue.Whole::new);
      case TRUE, FALSE -> in.flag().map(ParameterValue.Flag::new);
      case START_LIST ->
          Optional.of(new ParameterValue.Words(in.list("a list of words", Input::text)));
      default ->
          in.parsed(
              "a whole number, true, false, a day such as 2027-02-02, a word or a list of words",
              RuleSettingCodec::dayOrWord);
    };
  }

  /** What begins with a digit is a day; one word stands for the list of it. */
  private static ParameterValue dayOrWord(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      throw new IllegalArgumentException(text);
    }
    return bare.charAt(0) >= '0' && bare.charAt(0) <= '9'
        ? new ParameterValue.Day(LocalDate.parse(text))
        : new ParameterValue.Words(List.of(text));
  }

  static void write(Output out, RuleSetting setting) {
    out.beginObject();
    setting.enabled().ifPresent(enabled -> out.flag(Terms.ENABLED, enabled));
    setting.severity().ifPresent(severity -> out.word(Terms.SEVERITY, SEVERITIES, severity));
    if (!setting.parameters().isEmpty()) {
      out.name(Terms.PARAMETERS);
      out.beginObject();
      setting
          .parameters()
          .forEach(
              (name, value) -> {
                out.name(name);
                write(out, value);
              });
      out.endObject();
    }
    out.endObject();
  }

  private static void write(Output out, ParameterValue value) {
    if (value instanceof ParameterValue.Whole whole) {
      out.number(whole.value());
    } else if (value instanceof ParameterValue.Flag flag) {
      out.flag(flag.value());
    } else if (value instanceof ParameterValue.Day day) {
      out.value(day.value());
    } else if (value instanceof ParameterValue.Words words) {
      out.beginList();
      words.value().forEach(out::value);
      out.endList();
    }
  }
}
