// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.SeasonCalendar;
import org.jspecify.annotations.Nullable;

/** The fields of {@link Conventions}; in the short form the name of a preset. */
final class ConventionsCodec {

  static final Fields FIELDS =
      Fields.of(
          "conventions",
          Terms.PRESET,
          Terms.DAY_MONTH_ORDER,
          Terms.FISCAL_YEAR_START,
          Terms.FISCAL_YEAR_NAME,
          Terms.BARE_QUARTER,
          Terms.SEASONS,
          Terms.EARLY_YEAR_ENDS,
          Terms.MID_YEAR_ENDS,
          Terms.EARLY_MONTH_ENDS,
          Terms.MID_MONTH_ENDS,
          Terms.SHORT_TERM,
          Terms.MEDIUM_TERM,
          Terms.LONG_TERM,
          Terms.DEFAULT_CURRENCY);

  private static final Words<DayMonthOrder> ORDERS = Words.of(DayMonthOrder.class);
  private static final Words<FiscalYearName> YEAR_NAMES = Words.of(FiscalYearName.class);
  private static final Words<QuarterCalendar> QUARTERS = Words.of(QuarterCalendar.class);
  private static final Words<SeasonCalendar> SEASONS = Words.of(SeasonCalendar.class);

  /** What a document changes in its preset, which may be named last. */
  private final List<Consumer<Conventions.Builder>> changes = new ArrayList<>();

  private Conventions preset = Conventions.NEUTRAL;

  private ConventionsCodec() {}

  static Optional<Conventions> read(Input in, Extensions extensions) {
    return in.isText() ? preset(in) : new ConventionsCodec().readObject(in, extensions);
  }

  private static Optional<Conventions> preset(Input in) {
    List<String> names = List.copyOf(Conventions.presets().keySet());
    Optional<Conventions> preset =
        in.text().map(name -> Conventions.presets().get(name)).map(Conventions.class::cast);
    if (preset.isEmpty()) {
      in.invalid("one of " + String.join(", ", names), () -> in.nearest(names));
    }
    return preset;
  }

  private Optional<Conventions> readObject(Input in, Extensions extensions) {
    if (!in.beginObject("the name of a preset or an object")) {
      return Optional.empty();
    }
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "preset" -> preset = (in.isText() ? preset(in) : noPreset(in)).orElse(preset);
        case "dayMonthOrder" -> change(in.word(ORDERS), Conventions.Builder::dayMonthOrder);
        case "fiscalYearStart" -> change(day(in), Conventions.Builder::fiscalYearStart);
        case "fiscalYearName" -> change(in.word(YEAR_NAMES), Conventions.Builder::fiscalYearName);
        case "bareQuarter" -> change(in.word(QUARTERS), Conventions.Builder::bareQuarter);
        case "seasons" -> change(in.word(SEASONS), Conventions.Builder::seasons);
        case "earlyYearEnds" -> change(day(in), Conventions.Builder::earlyYearEnds);
        case "midYearEnds" -> change(day(in), Conventions.Builder::midYearEnds);
        case "earlyMonthEnds" -> change(in.whole(1, 26), Conventions.Builder::earlyMonthEnds);
        case "midMonthEnds" -> change(in.whole(2, 27), Conventions.Builder::midMonthEnds);
        case "shortTerm" -> change(TimescaleCodec.period(in), Conventions.Builder::shortTerm);
        case "mediumTerm" -> change(TimescaleCodec.period(in), Conventions.Builder::mediumTerm);
        case "longTerm" -> change(TimescaleCodec.period(in), Conventions.Builder::longTerm);
        case "defaultCurrency" ->
            change(BudgetCodec.currency(in), Conventions.Builder::defaultCurrency);
        default -> extensions.read(in, field, FIELDS);
      }
    }
    return Optional.of(build(in));
  }

  /** A setter of the builder. */
  private interface Setter<T> {
    Conventions.Builder set(Conventions.Builder builder, T value);
  }

  private <T> void change(Optional<T> value, Setter<T> setter) {
    value.ifPresent(v -> changes.add(builder -> setter.set(builder, v)));
  }

  private static Optional<Conventions> noPreset(Input in) {
    in.wrongType("the name of a preset");
    return Optional.empty();
  }

  private static Optional<MonthDay> day(Input in) {
    return in.parsed("a month and day such as --04-01", MonthDay::parse);
  }

  private Conventions build(Input in) {
    Conventions.Builder builder = Conventions.builder().startingFrom(preset);
    changes.forEach(change -> change.accept(builder));
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      in.contradiction(e, "they were left out");
      return preset;
    }
  }

  /** Writes a preset by its name, and other conventions field by field. */
  static void write(Output out, Conventions conventions, Extras extras) {
    Optional<String> preset =
        Conventions.presets().entrySet().stream()
            .filter(entry -> entry.getValue().equals(conventions))
            .map(Map.Entry::getKey)
            .findFirst();
    if (preset.isPresent() && !extras.isPresent()) {
      if (!conventions.equals(Conventions.NEUTRAL)) {
        out.field(Terms.CONVENTIONS, preset);
      }
      return;
    }
    out.name(Terms.CONVENTIONS);
    out.beginObject();
    out.field(Terms.PRESET, preset);
    if (preset.isEmpty()) {
      writeFields(out, conventions);
    }
    extras.write(out, FIELDS);
    out.endObject();
  }

  private static void writeFields(Output out, Conventions conventions) {
    conventions.dayMonthOrder().ifPresent(order -> out.word(Terms.DAY_MONTH_ORDER, ORDERS, order));
    out.field(Terms.FISCAL_YEAR_START, conventions.fiscalYearStart());
    conventions
        .fiscalYearName()
        .ifPresent(name -> out.word(Terms.FISCAL_YEAR_NAME, YEAR_NAMES, name));
    conventions.bareQuarter().ifPresent(quarter -> out.word(Terms.BARE_QUARTER, QUARTERS, quarter));
    conventions.seasons().ifPresent(seasons -> out.word(Terms.SEASONS, SEASONS, seasons));
    out.field(Terms.EARLY_YEAR_ENDS, conventions.earlyYearEnds().toString());
    out.field(Terms.MID_YEAR_ENDS, conventions.midYearEnds().toString());
    out.number(Terms.EARLY_MONTH_ENDS, conventions.earlyMonthEnds());
    out.number(Terms.MID_MONTH_ENDS, conventions.midMonthEnds());
    out.field(Terms.SHORT_TERM, conventions.shortTerm());
    out.field(Terms.MEDIUM_TERM, conventions.mediumTerm());
    out.field(Terms.LONG_TERM, conventions.longTerm());
    out.field(Terms.DEFAULT_CURRENCY, conventions.defaultCurrency());
  }
}
