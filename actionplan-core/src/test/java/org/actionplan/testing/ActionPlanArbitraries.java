// SPDX-License-Identifier: Apache-2.0
package org.actionplan.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.actionplan.budget.Budget;
import org.actionplan.budget.CostType;
import org.actionplan.budget.Funding;
import org.actionplan.budget.FundingState;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateInterval;
import org.actionplan.calendar.DatePoint;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.DayMonthOrder;
import org.actionplan.calendar.FiscalYearName;
import org.actionplan.calendar.Qualifier;
import org.actionplan.calendar.QuarterCalendar;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Season;
import org.actionplan.calendar.SeasonCalendar;
import org.actionplan.calendar.Stage;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Source;
import org.actionplan.plan.Status;

/**
 * Every generator of the core's types, in one class so that the property engine could be swapped.
 *
 * <p>Texts mix the words of the field with what breaks parsers: quotes, line ends, markup,
 * characters that YAML treats specially. They hold no lone surrogates, which no UTF-8 document can
 * carry.
 */
public final class ActionPlanArbitraries {

  private static final List<String> WORDS =
      List.of(
          "December 2022",
          "Ongoing",
          "TBC",
          "N/A",
          "????",
          "no",
          "~",
          "null",
          "12:30",
          "2022-12",
          "1e3",
          "1.10",
          "- item",
          "key: value",
          "# comment",
          "'quoted'",
          "\"quoted\"",
          "{max}",
          "${7*7}",
          "</script>",
          "=SUM(A1)",
          "a\nb",
          " lead",
          "trail ",
          "\ttab",
          "line\r\nline",
          "\u2028",
          "\u0085",
          "\u00a0",
          "é",
          "e\u0301",
          "\ud83d\ude00",
          "\u0001",
          "\ufeff",
          "ı",
          "Head of Stronger Communities",
          "£45,000",
          "a/b",
          "a~b",
          "&anchor",
          "*alias",
          "!tag");

  private ActionPlanArbitraries() {}

  /** Texts of any length from none to long, often hostile. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> mixed =
        Arbitraries.strings()
            .withCharRange(' ', '~')
            .withChars("£€\u00a0\n\r\té–—“”‘’\u0000\u001b\u2028\u202e\u0085")
            .ofMaxLength(40);
    return Arbitraries.oneOf(
        Arbitraries.of(WORDS),
        mixed,
        Combinators.combine(mixed, Arbitraries.of(WORDS)).as(String::concat));
  }

  /** Texts that may be absent. */
  public static Arbitrary<Optional<String>> optionalTexts() {
    return texts().optional(0.3);
  }

  /** References as published. */
  public static Arbitrary<Reference> references() {
    Arbitrary<String> letters = Arbitraries.of("a", "b", "c)", "1.1", "R3.2", "SR (25/26) 01", "É");
    Arbitrary<String> numbers = Arbitraries.integers().between(1, 30).map(n -> "R" + n);
    return Arbitraries.oneOf(letters, numbers, Arbitraries.of("https://example.org/plan#R1"))
        .map(Reference::of);
  }

  /** Days from 1900 to 2199, with the years of real plans most often. */
  public static Arbitrary<LocalDate> days() {
    Arbitrary<LocalDate> near = daysBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));
    Arbitrary<LocalDate> far = daysBetween(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
    return Arbitraries.frequencyOf(Tuple.of(4, near), Tuple.of(1, far));
  }

  private static Arbitrary<LocalDate> daysBetween(LocalDate first, LocalDate last) {
    return Arbitraries.longs()
        .between(first.toEpochDay(), last.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Single dates of every precision and qualifier. */
  public static Arbitrary<DatePoint> points() {
    Arbitrary<DatePoint> plain =
        Arbitraries.oneOf(
            days().map(DateWindow::of),
            days().map(day -> DateWindow.of(YearMonth.from(day))),
            days().map(day -> DateWindow.ofYear(day.getYear())),
            Combinators.combine(days(), Arbitraries.integers().between(1, 4))
                .as((day, quarter) -> DateWindow.ofQuarter(day.getYear(), quarter)),
            Combinators.combine(days(), Arbitraries.of(Season.class))
                .as((day, season) -> DateWindow.ofSeason(day.getYear(), season)));
    return Combinators.combine(plain, Arbitraries.of(Qualifier.class)).as(DatePoint::withQualifier);
  }

  /** Intervals, closed and open. */
  public static Arbitrary<DateInterval> intervals() {
    Arbitrary<DateInterval> closed =
        Combinators.combine(points(), points())
            .as(
                (a, b) ->
                    b.end().isBefore(a.start()) ? DateInterval.of(b, a) : DateInterval.of(a, b));
    return Arbitraries.oneOf(
        closed, points().map(DateInterval::ofOpenEnd), points().map(DateInterval::ofOpenStart));
  }

  /** Windows of every form. */
  public static Arbitrary<DateWindow> windows() {
    return Arbitraries.oneOf(points(), intervals());
  }

  /** Readings of one window, several, or none where the year is not known. */
  public static Arbitrary<Readings> readings() {
    Arbitrary<Readings> several =
        Combinators.combine(
                Arbitraries.of(Ambiguity.class), windows().list().ofMinSize(1).ofMaxSize(4))
            .as(
                (why, windows) -> {
                  List<DateWindow> distinct = List.copyOf(new LinkedHashSet<>(windows));
                  return new Readings(
                      distinct, distinct.size() > 1 ? Optional.of(why) : Optional.empty());
                });
    Readings none = new Readings(List.of(), Optional.of(Ambiguity.YEAR_NOT_STATED));
    return Arbitraries.frequencyOf(
        Tuple.of(4, windows().map(Readings::of)),
        Tuple.of(4, several),
        Tuple.of(1, Arbitraries.just(none)));
  }

  private static Arbitrary<Period> periods() {
    return Arbitraries.of("P1D", "P2W", "P1M", "P3M", "P6M", "P1Y", "P1Y6M", "P90D")
        .map(Period::parse);
  }

  /** Timescales that are not staged. */
  public static Arbitrary<Timescale> simpleTimescales() {
    return Arbitraries.oneOf(
        Combinators.combine(texts(), readings()).as(Timescale.Due::new),
        Combinators.combine(texts(), readings()).as(Timescale.Span::new),
        Combinators.combine(
                texts(), windows().optional(), windows().optional(), periods().optional())
            .as(Timescale.Ongoing::new),
        Combinators.combine(
                texts(),
                periods(),
                Arbitraries.of(Month.class).list().ofMaxSize(3),
                windows().optional())
            .as(Timescale.Recurring::new),
        Combinators.combine(
                texts(),
                Arbitraries.oneOf(periods(), Arbitraries.just(Period.ZERO)),
                Arbitraries.of(Timescale.Relative.Direction.class),
                optionalTexts(),
                windows().optional())
            .as(Timescale.Relative::new),
        texts().map(Timescale.Immediate::new),
        Combinators.combine(texts(), windows().optional()).as(Timescale.Done::new),
        texts().map(Timescale.ToBeConfirmed::new),
        texts().map(Timescale.NotApplicable::new),
        texts().map(Timescale.Unstated::new),
        texts().map(Timescale.Unreadable::new));
  }

  /** Timescales of every kind. */
  public static Arbitrary<Timescale> timescales() {
    Arbitrary<Timescale> staged =
        Combinators.combine(
                texts(),
                Combinators.combine(optionalTexts(), simpleTimescales())
                    .as(Stage::new)
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(3))
            .as(Timescale.Staged::new);
    return Arbitraries.frequencyOf(Tuple.of(9, simpleTimescales()), Tuple.of(1, staged));
  }

  /** Currencies of plans. */
  public static Arbitrary<Currency> currencies() {
    return Arbitraries.of("GBP", "EUR", "USD", "AUD", "CAD", "JPY").map(Currency::getInstance);
  }

  /** Amounts of at most 30 digits, negative ones among them. */
  public static Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(
                    new BigInteger("-999999999999999999"),
                    new BigInteger("999999999999999999999999")),
            Arbitraries.integers().between(0, 6))
        .as(BigDecimal::new);
  }

  /** Ranges of money, closed and open. */
  public static Arbitrary<MoneyRange> moneyRanges() {
    return Combinators.combine(
            amounts(),
            amounts(),
            currencies().optional(0.8),
            Arbitraries.of("one", "both", "min", "max"),
            Arbitraries.of(true, false))
        .as(
            (a, b, currency, ends, approximate) -> {
              Money low = new Money(a.min(b), currency);
              Money high = new Money(ends.equals("one") ? a.min(b) : a.max(b), currency);
              return new MoneyRange(
                  ends.equals("max") ? Optional.empty() : Optional.of(low),
                  ends.equals("min") ? Optional.empty() : Optional.of(high),
                  approximate);
            });
  }

  /** Budgets of every kind. */
  public static Arbitrary<Budget> budgets() {
    Arbitrary<Funding> funding =
        Combinators.combine(
                Arbitraries.of(CostType.class).optional(),
                optionalTexts(),
                Arbitraries.of(FundingState.class).optional())
            .as(Funding::new);
    return Arbitraries.oneOf(
        texts().map(Budget.Unstated::new),
        texts().map(Budget.ToBeConfirmed::new),
        texts().map(Budget.NotApplicable::new),
        texts().map(Budget.None::new),
        texts().map(Budget.WithinExisting::new),
        Combinators.combine(texts(), moneyRanges(), periods().optional(), funding)
            .as(Budget.Costed::new),
        Combinators.combine(texts(), Arbitraries.of(Budget.Band.Level.class)).as(Budget.Band::new),
        texts().map(Budget.Described::new),
        texts().map(Budget.Unreadable::new));
  }

  /** Conventions, the presets among them. */
  public static Arbitrary<Conventions> conventions() {
    Arbitrary<Conventions> calendars =
        Combinators.combine(
                Arbitraries.of(DayMonthOrder.class).optional(),
                Arbitraries.of(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(4, 6)).optional(),
                Arbitraries.of(FiscalYearName.class).optional(),
                Arbitraries.of(QuarterCalendar.class).optional(),
                Arbitraries.of(SeasonCalendar.class).optional())
            .as(
                (order, start, name, quarter, seasons) ->
                    Conventions.builder()
                        .dayMonthOrder(order)
                        .fiscalYearStart(start)
                        .fiscalYearName(name)
                        .bareQuarter(quarter)
                        .seasons(seasons)
                        .build());
    Arbitrary<Conventions> any =
        Combinators.combine(
                calendars,
                Arbitraries.integers().between(1, 13),
                Arbitraries.integers().between(14, 27),
                periods().optional(),
                periods().optional(),
                periods().optional(),
                currencies().optional())
            .as(
                (calendar, early, mid, shortTerm, mediumTerm, longTerm, currency) ->
                    calendar
                        .withEarlyMonthEnds(early)
                        .withMidMonthEnds(mid)
                        .withShortTerm(shortTerm)
                        .withMediumTerm(mediumTerm)
                        .withLongTerm(longTerm)
                        .withDefaultCurrency(currency));
    return Arbitraries.oneOf(Arbitraries.of(Conventions.presets().values()), any);
  }

  /** Values of unknown fields, nested a little. */
  public static Arbitrary<ExtensionValue> extensionValues() {
    Arbitrary<ExtensionValue> leaf =
        Arbitraries.oneOf(
            texts().map(ExtensionValue.Text::new),
            amounts().map(ExtensionValue.Numeral::new),
            Arbitraries.of(true, false).map(ExtensionValue.Flag::new),
            Arbitraries.just(new ExtensionValue.Nothing()));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(ExtensionValue.Items::new),
                Arbitraries.maps(texts(), inner).ofMaxSize(3).map(ExtensionValue.Fields::new)),
        0,
        2);
  }

  /** Unknown fields of an entity; the names are none that the format knows. */
  public static Arbitrary<Map<String, ExtensionValue>> extensions() {
    Arbitrary<String> names = Arbitraries.of("x-colour", "x note", "Überschrift", "x~1y", "x~0y");
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.just(Map.of())),
        Tuple.of(1, Arbitraries.maps(names, extensionValues()).ofMaxSize(3)));
  }

  /** Owners with and without details. */
  public static Arbitrary<Owner> owners() {
    return Combinators.combine(
            Arbitraries.oneOf(
                texts(), Arbitraries.of("Head of Housing", "Head of Stronger Communities")),
            Arbitraries.of(Owner.Role.class),
            optionalTexts(),
            optionalTexts(),
            extensions())
        .as(
            (post, role, organisation, holder, extensions) ->
                Owner.builder()
                    .post(post)
                    .role(role)
                    .organisation(organisation)
                    .holder(holder)
                    .extensions(extensions)
                    .build());
  }

  private static Arbitrary<Revision> revisions() {
    return Combinators.combine(
            timescales(),
            timescales(),
            windows().optional(),
            optionalTexts(),
            optionalTexts(),
            extensions())
        .as(
            (from, to, on, reason, approver, extensions) ->
                Revision.builder()
                    .from(from)
                    .to(to)
                    .on(on)
                    .reason(reason)
                    .approver(approver)
                    .extensions(extensions)
                    .build());
  }

  private static Arbitrary<ProgressUpdate> updates() {
    return Combinators.combine(
            windows().optional(),
            texts(),
            Arbitraries.of(Status.class),
            Arbitraries.of(Rag.class).optional(),
            Arbitraries.integers().between(0, 100).optional(),
            extensions())
        .as(
            (on, text, status, rag, percent, extensions) ->
                ProgressUpdate.builder()
                    .on(on)
                    .text(text)
                    .status(status)
                    .rag(rag)
                    .percentComplete(percent)
                    .extensions(extensions)
                    .build());
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            texts(), optionalTexts(), optionalTexts(), windows().optional(), extensions())
        .as(
            (text, link, kind, on, extensions) ->
                Evidence.builder()
                    .text(text)
                    .link(link)
                    .kind(kind)
                    .on(on)
                    .extensions(extensions)
                    .build());
  }

  /** Actions with everything that an action can have. */
  public static Arbitrary<Action> actions() {
    return Builders.withBuilder(Action::builder)
        .use(references().optional())
        .in((b, v) -> b.reference(v))
        .use(texts())
        .in((b, v) -> b.description(v))
        .use(owners().list().ofMaxSize(2))
        .in((b, v) -> b.owners(v))
        .use(budgets())
        .in((b, v) -> b.budget(v))
        .use(timescales())
        .in((b, v) -> b.timescale(v))
        .use(Arbitraries.of(Status.class))
        .in((b, v) -> b.status(v))
        .use(optionalTexts())
        .in((b, v) -> b.statedStatus(v))
        .use(windows().optional(0.2))
        .in((b, v) -> b.completedOn(v))
        .use(revisions().list().ofMaxSize(1))
        .in((b, v) -> b.revisions(v))
        .use(updates().list().ofMaxSize(1))
        .in((b, v) -> b.updates(v))
        .use(evidence().list().ofMaxSize(1))
        .in((b, v) -> b.evidence(v))
        .use(references().list().ofMaxSize(2))
        .in((b, v) -> b.dependsOn(v))
        .use(optionalTexts())
        .in((b, v) -> b.priority(v))
        .use(extensions())
        .in((b, v) -> b.extensions(v))
        .build(Action.Builder::build);
  }

  private static Arbitrary<Response> responses() {
    return Builders.withBuilder(Response::builder)
        .use(Arbitraries.of(Decision.class))
        .in((b, v) -> b.decision(v))
        .use(texts())
        .in((b, v) -> b.text(v))
        .use(optionalTexts())
        .in((b, v) -> b.reason(v))
        .use(windows().optional())
        .in((b, v) -> b.receivedOn(v))
        .use(windows().optional())
        .in((b, v) -> b.givenOn(v))
        .use(Arbitraries.of(true, false).optional())
        .in((b, v) -> b.published(v))
        .use(extensions())
        .in((b, v) -> b.extensions(v))
        .build(Response.Builder::build);
  }

  /** Recommendations with up to two actions. */
  public static Arbitrary<Recommendation> recommendations() {
    return Builders.withBuilder(Recommendation::builder)
        .use(references().optional(0.8))
        .in((b, v) -> b.reference(v))
        .use(texts())
        .in((b, v) -> b.text(v))
        .use(responses().optional())
        .in((b, v) -> b.response(v))
        .use(Arbitraries.of(Status.class))
        .in((b, v) -> b.status(v))
        .use(actions().list().ofMaxSize(2))
        .in((b, v) -> b.actions(v))
        .use(extensions())
        .in((b, v) -> b.extensions(v))
        .build(Recommendation.Builder::build);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(texts(), optionalTexts(), windows().optional(), extensions())
        .as(
            (name, link, on, extensions) ->
                Source.builder().name(name).link(link).on(on).extensions(extensions).build());
  }

  /** Whole plans with up to four recommendations. */
  public static Arbitrary<ActionPlan> plans() {
    return Builders.withBuilder(ActionPlan::builder)
        .use(optionalTexts())
        .in((b, v) -> b.title(v))
        .use(optionalTexts())
        .in((b, v) -> b.subject(v))
        .use(optionalTexts())
        .in((b, v) -> b.recommendingBody(v))
        .use(optionalTexts())
        .in((b, v) -> b.authority(v))
        .use(windows().optional())
        .in((b, v) -> b.approvedOn(v))
        .use(currencies().optional())
        .in((b, v) -> b.currency(v))
        .use(conventions())
        .in((b, v) -> b.conventions(v))
        .use(budgets().optional(0.3))
        .in((b, v) -> b.statedTotal(v))
        .use(recommendations().list().ofMaxSize(4))
        .in((b, v) -> b.recommendations(v))
        .use(sources().list().ofMaxSize(1))
        .in((b, v) -> b.sources(v))
        .use(extensions())
        .in((b, v) -> b.extensions(v))
        .build(ActionPlan.Builder::build);
  }

  /**
   * Two versions of a plan: the second keeps, changes and drops recommendations of the first, adds
   * others, and may put them in another order.
   */
  public static Arbitrary<List<ActionPlan>> versions() {
    return Combinators.combine(
            plans(), plans(), actions(), Arbitraries.longs(), Arbitraries.of(true, false))
        .as(ActionPlanArbitraries::versions);
  }

  private static List<ActionPlan> versions(
      ActionPlan earlier, ActionPlan other, Action action, long seed, boolean shuffle) {
    Random random = new Random(seed);
    List<Recommendation> later = new ArrayList<>();
    for (Recommendation each : earlier.recommendations()) {
      switch (random.nextInt(6)) {
        case 0 -> {}
        case 1 -> later.add(each.withReference(action.reference()));
        case 2 -> later.add(each.withActions(action));
        case 3 -> later.add(each.withText(action.description()));
        case 4 -> later.add(each.withActions(withTimescale(each.actions(), action.timescale())));
        default -> later.add(each);
      }
    }
    later.addAll(other.recommendations());
    if (shuffle) {
      Collections.shuffle(later, random);
    }
    return List.of(earlier, earlier.withRecommendations(later));
  }

  private static List<Action> withTimescale(List<Action> actions, Timescale timescale) {
    return actions.stream().map(action -> action.withTimescale(timescale)).toList();
  }
}
