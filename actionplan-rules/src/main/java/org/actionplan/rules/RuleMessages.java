// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;

/**
 * How the findings of the built-in rules and of the engine, forecasts and explanations are said in
 * a language.
 *
 * <pre>{@code
 * String text = ReportText.of(report, RuleMessages.of(Language.WELSH));
 * }</pre>
 *
 * <p>Rules of one's own bring their own texts: {@link Messages#with(InputStream)}.
 */
public final class RuleMessages {

  private RuleMessages() {}

  /** Welsh is read once, when somebody first asks for it. */
  private static final class Welsh {
    static final Messages MESSAGES = read(Language.WELSH, "messages-cy.properties");
  }

  /**
   * The messages in a language.
   *
   * @param language for example {@link Language#WELSH}
   * @return the sentences of all built-in rules and the words of a report
   */
  public static Messages of(Language language) {
    return switch (language) {
      case ENGLISH -> Messages.of(language);
      case WELSH -> Welsh.MESSAGES;
    };
  }

  /**
   * The messages in the language of a locale.
   *
   * @param locale for example {@code cy-GB}
   * @return English for a language that is not a {@link Language}
   */
  public static Messages forLocale(Locale locale) {
    return of(Language.of(locale));
  }

  private static Messages read(Language language, String resource) {
    try (InputStream bundle = RuleMessages.class.getResourceAsStream(resource)) {
      if (bundle == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return Messages.of(language).with(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
