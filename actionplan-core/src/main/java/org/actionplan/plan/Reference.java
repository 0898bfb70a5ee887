// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

/**
 * What a document calls a recommendation or an action: {@code "d"}, {@code "R3.2"}, {@code
 * "CEH.140715.20b"}, {@code "SR (25/26) 01"}.
 *
 * <p>Kept as published, but for white space and brackets around it. Compared by {@link #folded()}
 * where two spellings should count as one. A reference to something outside the plan is an absolute
 * URI, such as {@code "https://example.org/plans/7#R2"}.
 *
 * @param text the reference; 1 to {@value #MAX_LENGTH} characters, no control characters, no white
 *     space at either end
 */
public record Reference(String text) {

  /** The longest reference. */
  public static final int MAX_LENGTH = 200;

  /**
   * Checks the text.
   *
   * @param text the reference; 1 to {@value #MAX_LENGTH} characters, no control characters, no
   *     white space at either end
   * @throws IllegalArgumentException if it is blank, too long, has white space at an end or a
   *     control character inside
   */
  public Reference {
    if (text.isBlank()
        || text.length() > MAX_LENGTH
        || !text.equals(text.strip())
        || hasControl(text)) {
      throw new IllegalArgumentException(
          "text of a reference must be 1 to "
              + MAX_LENGTH
              + " characters without control characters or outer white space, but was \""
              + text
              + "\"");
    }
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A reference with the given text.
   *
   * @param text for example {@code "R3.2"}; white space around it is removed
   * @return the reference
   * @throws IllegalArgumentException if nothing is left or the text is not a reference
   */
  public static Reference of(String text) {
    return new Reference(text.strip());
  }

  /**
   * The reference with differences of case and white space removed, for comparing.
   *
   * @return for example {@code "r3.2"} for {@code "R3. 2"}
   */
  public String folded() {
    return isFolded() ? text : fold();
  }

  /** Whether the text is such as most references are: small letters, digits and dots. */
  private boolean isFolded() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private String fold() {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      }
    }
    return folded.toString();
  }

  /**
   * Whether this names something outside the plan.
   *
   * @return true if the text starts with a URI scheme and an authority, as in {@code https://…}
   */
  public boolean isExternal() {
    int colon = text.indexOf("://");
    return colon > 0
        && Character.isLetter(text.charAt(0))
        && text.substring(0, colon).chars().allMatch(Reference::isSchemeCharacter);
  }

  private static boolean isSchemeCharacter(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  /**
   * The reference as published.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }
}
