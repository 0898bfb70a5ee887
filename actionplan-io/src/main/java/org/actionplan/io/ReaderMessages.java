// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.actionplan.report.Language;
import org.actionplan.report.Messages;

/**
 * How the findings of readers are said in a language.
 *
 * <pre>{@code
 * Messages welsh = ReaderMessages.of(Language.WELSH);
 * reading.findings().forEach(finding -> System.out.println(welsh.sentence(finding.message())));
 * }</pre>
 *
 * <p>What a parser, or a check of several fields, has to say of a value is quoted as it is, in
 * English.
 */
public final class ReaderMessages {

  private ReaderMessages() {}

  /** Welsh is read once, when somebody first asks for it. */
  private static final class Welsh {
    static final Messages MESSAGES = read(Language.WELSH, "messages-cy.properties");
  }

  /**
   * The messages in a language.
   *
   * @param language for example {@link Language#WELSH}
   * @return the sentences of readers and the words of a report
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
    try (InputStream bundle = ReaderMessages.class.getResourceAsStream(resource)) {
      if (bundle == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return Messages.of(language).with(bundle);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
