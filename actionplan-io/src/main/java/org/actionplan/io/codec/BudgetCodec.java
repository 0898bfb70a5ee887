// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Currency;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link Budget}: the text with its reading. In the short form there is only the
 * text, which is read by the conventions of the document.
 */
final class BudgetCodec {

  static final Fields FIELDS =
      Fields.of(
          "a budget",
          Terms.TEXT,
          Terms.KIND,
          Terms.MIN,
          Terms.MAX,
          Terms.CURRENCY,
          Terms.APPROXIMATE,
          Terms.PER,
          Terms.FUNDING,
          Terms.LEVEL);

  private static final Words<BudgetKind> KINDS = Words.of(BudgetKind.class);
  private static final Words<Budget.Band.Level> LEVELS = Words.of(Budget.Band.Level.class);

  private BudgetCodec() {}

  static Optional<Budget> read(Input in, Extensions extensions) {
    if (in.isText()) {
      return in.text().map(in.context()::budget);
    }
    if (!in.beginObject("text or an object")) {
      return Optional.empty();
    }
    BudgetParts parts = new BudgetParts();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      readField(in, field, parts, extensions);
    }
    in.require("text");
    Budget budget = budget(in, parts);
    if (!(budget instanceof Budget.Costed)) {
      extensions.drop("funding");
    }
    return Optional.of(budget);
  }

  private static void readField(Input in, String field, BudgetParts parts, Extensions extensions) {
    switch (field) {
      case "text" -> parts.text = in.text().orElse("");
      case "kind" -> parts.kind = in.word(KINDS);
      case "min" -> parts.min = in.number();
      case "max" -> parts.max = in.number();
      case "currency" -> parts.currency = currency(in);
      case "approximate" -> parts.approximate = in.flag().orElse(false);
      case "per" -> parts.per = TimescaleCodec.period(in);
      case "funding" -> parts.funding = FundingCodec.read(in, extensions.under("funding"));
      case "level" -> parts.level = in.word(LEVELS);
      default -> extensions.read(in, field, FIELDS);
    }
  }

  static Optional<Currency> currency(Input in) {
    return in.parsed("a currency code such as GBP", Currency::getInstance);
  }

  private static Budget budget(Input in, BudgetParts parts) {
    if (parts.kind.isEmpty()) {
      if (in.had("kind")) {
        return new Budget.Unreadable(parts.text);
      }
      if (FIELDS.names().stream().anyMatch(name -> !name.equals("text") && in.had(name))) {
        in.require("kind");
      }
      return in.context().budget(parts.text);
    }
    BudgetKind kind = parts.kind.get();
    in.requireOnly(FIELDS, kind::has, kind);
    try {
      return parts.assemble(kind);
    } catch (IllegalArgumentException e) {
      in.misreading(e);
      return new Budget.Unreadable(parts.text);
    }
  }

  static void write(Output out, Budget budget, Extras extras) {
    out.beginObject();
    out.field(Terms.TEXT, budget.text());
    out.word(Terms.KIND, KINDS, BudgetKind.of(budget));
    if (budget instanceof Budget.Costed costed) {
      writeAmount(out, costed.amount());
      out.field(Terms.PER, costed.per());
      FundingCodec.write(out, costed.funding(), extras.under("funding"));
    } else if (budget instanceof Budget.Band band) {
      out.word(Terms.LEVEL, LEVELS, band.level());
    }
    extras.write(out, FIELDS);
    out.endObject();
  }

  private static void writeAmount(Output out, MoneyRange amount) {
    amount.min().ifPresent(min -> out.number(Terms.MIN, min.amount()));
    amount.max().ifPresent(max -> out.number(Terms.MAX, max.amount()));
    out.field(Terms.CURRENCY, amount.min().or(amount::max).flatMap(Money::currency));
    if (amount.approximate()) {
      out.flag(Terms.APPROXIMATE, true);
    }
  }
}
