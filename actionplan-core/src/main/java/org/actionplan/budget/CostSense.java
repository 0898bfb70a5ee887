// SPDX-License-Identifier: Apache-2.0
package org.actionplan.budget;

/** What a word, a phrase, a number or a mark can mean in a cell about cost. */
enum CostSense {
  /** A currency; the value is its place in {@link Currencies}. */
  CURRENCY,
  /** A power of ten: "k", "million"; the value is the exponent. */
  SCALE,
  /** Spent again: "per annum"; the value is 100 for each month and 1 for each day. */
  PER,
  /** "Annual", which makes a cost recurring if it stands beside one. */
  ANNUAL,
  /** A unit that makes the number before it something else than money: "days", "%". */
  UNIT,
  /** "About". */
  APPROX,
  /** "Up to", before or after the figure. */
  AT_MOST,
  /** "At least", before or after the figure. */
  AT_LEAST,
  /** "Over": at least, and a round figure. */
  OVER,
  /** "Or more", after the figure. */
  OR_MORE,
  /** "Or less", after the figure. */
  OR_LESS,
  /** "From", which opens a range or names a source. */
  FROM,
  /** "To", within a range. */
  TO,
  /** "Or", between two possible figures. */
  OR,
  /** "Between", before a range with "and". */
  BETWEEN,
  /** "And". */
  AND,
  /** "Times". */
  TIMES,
  /** "Total", "=": the figure beside it is the whole. */
  TOTAL,
  /** "Of". */
  OF,
  /** "Of which", "including": the next figure is part of one before. */
  PART,
  /** "Spent", "remaining": the figure beside it is not what the action will cost. */
  ASIDE,
  /** "Income", "saving": the figure beside it is no cost. */
  INCOME,
  /** "Known", as in questioned costs. */
  KNOWN,
  /** "Likely", as in questioned costs. */
  LIKELY,
  /** "Per head": a rate that is no period. */
  EACH,
  /** "No", before a word for cost. */
  NO,
  /** What may stand between "no" and the word for cost: "additional". */
  QUALIFIER,
  /** A word for cost: "expenditure". */
  COST,
  /** A ready phrase for nothing: "nil", "cost neutral". */
  NIL,
  /** "N/A". */
  NOT_APPLICABLE,
  /** A figure is owed: "to be confirmed"; the value is 1 if the money itself has to be found. */
  OWED,
  /** What is there, before a word for money or people: "existing". */
  HERE,
  /** A ready phrase for what is there: "within budget". */
  EXISTING,
  /** People who are paid anyway: "officer time". */
  TIME,
  /** A ready phrase that denies it: "beyond existing". */
  BEYOND,
  /** A band; the value is 1 for low to 3 for high. */
  BAND,
  /** "Capital". */
  CAPITAL,
  /** "Revenue". */
  REVENUE,
  /** Where money comes from: "fund", "grant". */
  SOURCE,
  /** The money is there. */
  SECURED,
  /** The money is bid for. */
  SOUGHT,
  /** A word about resources that is no figure: "consultants". */
  RESOURCE,
  /** A word that changes nothing: "the", "required". */
  FILLER,
  /** Digits. */
  NUMBER,
  /** A mark without a meaning of its own. */
  MARK,
  /** A word that the lexicon does not know. */
  OTHER,
  /** Past the end of the cell. */
  END
}
