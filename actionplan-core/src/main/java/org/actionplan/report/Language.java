// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Locale;

/** A language in which reports come without further ado; {@link Messages} takes others too. */
public enum Language {
  /** The language in which rules are written, and into which everything falls back. */
  ENGLISH("en"),
  /** Cymraeg, which public bodies in Wales treat no less favourably than English. */
  WELSH("cy");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  /**
   * The language as Java names it.
   *
   * @return for example the locale {@code cy}, of no country
   */
  public Locale locale() {
    return locale;
  }

  /**
   * The language of a locale, whatever its country.
   *
   * @param locale for example {@code cy-GB}
   * @return for example {@link #WELSH}; {@link #ENGLISH} for a language that is not listed
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(WELSH.locale.getLanguage()) ? WELSH : ENGLISH;
  }
}
