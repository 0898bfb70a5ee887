// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.actionplan.calendar.Conventions;

/** A meaning is written down as people write it, and must be read back. */
class BudgetProperties {

  private static final Conventions UK = Conventions.UK_LOCAL_GOVERNMENT;
  private static final List<String> ABOUT =
      List.of("approx ", "Approximately ", "c. ", "c", "circa ", "around ", "est. ", "~");
  private static final List<String> CEILINGS =
      List.of("up to ", "Up to a maximum of ", "max ", "less than ", "<", "no more than ");
  private static final List<String> FLOORS =
      List.of("at least ", "minimum of ", "from ", "not less than ", "Upwards of ");
  private static final List<String> DASHES = List.of("-", " - ", "–", " – ", " to ");
  private static final List<String> YEARLY =
      List.of("pa", " p.a.", " per annum", "/year", " a year", " each year", " annually", "/yr");
  private static final List<String> ASIDES =
      List.of(
          " in 2023/24",
          " (2023/24)",
          " by March 2024",
          " (Section 106)",
          " (50% grant funded)",
          " over 3 years",
          " for 2 officers",
          " - see minute 23");

  private static final List<String> WORDS =
      List.of(
          "£",
          "$",
          "€",
          "GBP",
          "5",
          "20",
          "1,000",
          "45,000",
          "999",
          "2023/24",
          "0",
          "0.5",
          ".",
          ",",
          "k",
          "m",
          "bn",
          "-",
          "to",
          "or",
          "and",
          "between",
          "min",
          "max",
          "up to",
          "over",
          "approx",
          "total",
          "of which",
          "already spent",
          "x",
          "pa",
          "per month",
          "(",
          ")",
          "\n",
          "+",
          "%",
          "=",
          "9".repeat(30));

  @Property
  void anyTextIsReadAndKept(@ForAll String text) {
    for (Conventions conventions : Conventions.presets().values()) {
      assertThat(Budget.parse(text, conventions).text()).isSameAs(text);
    }
  }

  @Property(tries = 5_000)
  void anyMixtureOfItsOwnWordsIsReadAndKept(
      @ForAll @Size(max = 9) List<@IntRange(max = 39) Integer> words, @ForAll boolean spaced) {
    StringBuilder cell = new StringBuilder();
    words.forEach(word -> cell.append(WORDS.get(word)).append(spaced ? " " : ""));
    String text = cell.toString();

    for (Conventions conventions : Conventions.presets().values()) {
      assertThat(Budget.parse(text, conventions).text()).isSameAs(text);
    }
  }

  @Property(tries = 2_000)
  void boundsThatContradictAreReadAndKept(
      @ForAll @IntRange(min = 1, max = 9) int one,
      @ForAll @IntRange(min = 1, max = 9) int other,
      @ForAll @IntRange(max = 5) int ceiling,
      @ForAll @IntRange(max = 4) int floor,
      @ForAll boolean ceilingFirst,
      @ForAll boolean or) {
    String upper = CEILINGS.get(ceiling) + "£" + one + "k";
    String lower = FLOORS.get(floor) + "£" + other + "k";
    String between = or ? " or " : ", ";
    String text = ceilingFirst ? upper + between + lower : lower + between + upper;

    assertThat(Budget.parse(text, UK).text()).isSameAs(text);
  }

  @Property
  void anAmountIsReadInAnyNotation(
      @ForAll @LongRange(min = 1, max = 9_999_999_999L) long pounds,
      @ForAll @IntRange(max = 99) int pence,
      @ForAll boolean grouped,
      @ForAll boolean exact) {
    String digits =
        (grouped ? grouped(pounds) : Long.toString(pounds))
            + (exact ? String.format(java.util.Locale.ROOT, ".%02d", pence) : "");
    BigDecimal amount = exact ? BigDecimal.valueOf(pounds * 100 + pence, 2) : big(pounds);

    for (String text : List.of("£" + digits, "£ " + digits, digits + " GBP", "GBP " + digits)) {
      assertThat(costed(text).amount()).as(text).isEqualTo(MoneyRange.of(pounds(amount)));
    }
  }

  @Property
  void aScaleMultiplies(@ForAll @IntRange(min = 1, max = 999) int tenths) {
    BigDecimal number = BigDecimal.valueOf(tenths, 1);

    assertAmount("£" + number + "k", number.movePointRight(3));
    assertAmount("£" + number + " thousand", number.movePointRight(3));
    assertAmount("£" + number + "m", number.movePointRight(6));
    assertAmount("£" + number + " Million", number.movePointRight(6));
    assertAmount(number + "M", number.movePointRight(6));
    assertAmount("£" + number + "bn", number.movePointRight(9));
  }

  @Property
  void aRangeRunsFromItsLowerToItsHigherEnd(
      @ForAll @IntRange(min = 1, max = 400) int low,
      @ForAll @IntRange(min = 1, max = 400) int width,
      @ForAll @IntRange(max = 4) int dash) {
    int high = low + width;
    MoneyRange range = MoneyRange.between(pounds(big(low * 1000L)), pounds(big(high * 1000L)));
    String to = DASHES.get(dash);

    assertThat(costed("£" + low + to + high + "k").amount()).isEqualTo(range);
    assertThat(costed("£" + low + "k" + to + "£" + high + "k").amount()).isEqualTo(range);
    assertThat(costed("£" + grouped(low * 1000L) + to + "£" + grouped(high * 1000L)).amount())
        .isEqualTo(range);
    assertThat(costed("between £" + low + "k and £" + high + "k").amount()).isEqualTo(range);
  }

  @Property
  void wordsBeforeAnAmountOpenARangeOrMakeItApproximate(
      @ForAll @LongRange(min = 1, max = 9_999_999) long pounds,
      @ForAll @IntRange(max = 7) int about,
      @ForAll @IntRange(max = 5) int ceiling,
      @ForAll @IntRange(max = 4) int floor) {
    Money money = pounds(big(pounds));
    String amount = "£" + grouped(pounds);

    assertThat(costed(ABOUT.get(about) + amount).amount())
        .isEqualTo(MoneyRange.of(money).approximately());
    assertThat(costed(CEILINGS.get(ceiling) + amount).amount())
        .isEqualTo(new MoneyRange(Optional.empty(), Optional.of(money), false));
    assertThat(costed(FLOORS.get(floor) + amount).amount())
        .isEqualTo(new MoneyRange(Optional.of(money), Optional.empty(), false));
  }

  @Property
  void aPeriodIsNoPartOfTheAmount(
      @ForAll @LongRange(min = 1, max = 9_999_999) long pounds,
      @ForAll @IntRange(max = 7) int per) {
    Budget.Costed costed = costed("£" + grouped(pounds) + YEARLY.get(per));

    assertThat(costed.amount()).isEqualTo(MoneyRange.of(pounds(big(pounds))));
    assertThat(costed.per()).contains(Period.ofYears(1));
  }

  @Property
  void aSecondNumberThatIsNoMoneyChangesNothing(
      @ForAll @LongRange(min = 1, max = 9_999_999) long pounds,
      @ForAll @IntRange(max = 7) int aside) {
    Budget.Costed costed = costed("£" + pounds + ASIDES.get(aside));

    assertThat(costed.amount()).isEqualTo(MoneyRange.of(pounds(big(pounds))));
    assertThat(costed.per()).isEmpty();
  }

  @Property
  void amountsWithWhatEachIsForAreAdded(
      @ForAll @LongRange(min = 1, max = 9_999_999) long one,
      @ForAll @LongRange(min = 1, max = 9_999_999) long other) {
    MoneyRange sum = MoneyRange.of(pounds(big(one + other)));
    String a = "£" + grouped(one);
    String b = "£" + grouped(other);

    assertThat(costed(a + " for training, " + b + " for equipment").amount()).isEqualTo(sum);
    assertThat(costed(a + " capital; " + b + " revenue").amount()).isEqualTo(sum);
    assertThat(costed(a + "\n" + b).amount()).isEqualTo(sum);
    assertThat(costed(a + " (of which " + b + " grant)").amount())
        .isEqualTo(MoneyRange.of(pounds(big(one))));
  }

  @Property(tries = 20)
  void aMegabyteOfAnythingIsReadInOnePass(
      @ForAll @StringLength(min = 1, max = 12) String part, @ForAll @IntRange(max = 5) int kind) {
    String of = List.of("£", "1,", "(£5k + ", "to be ", "up to ~", part).get(kind);
    String text = of.repeat(1_048_576 / of.length() + 1);

    assertTimeoutPreemptively(
        ofSeconds(2), () -> assertThat(Budget.parse(text, UK).text()).isSameAs(text));
  }

  private static void assertAmount(String text, BigDecimal amount) {
    MoneyRange range = costed(text).amount();

    assertThat(range.min().orElseThrow().amount()).as(text).isEqualByComparingTo(amount);
    assertThat(range.max()).isEqualTo(range.min());
  }

  private static Budget.Costed costed(String text) {
    Budget budget = Budget.parse(text, UK);

    assertThat(budget).as(text).isInstanceOf(Budget.Costed.class);
    return (Budget.Costed) budget;
  }

  private static Money pounds(BigDecimal amount) {
    return Money.of(amount.toPlainString(), "GBP");
  }

  private static BigDecimal big(long pounds) {
    return BigDecimal.valueOf(pounds);
  }

  private static String grouped(long number) {
    return String.format(java.util.Locale.ROOT, "%,d", number);
  }
}
