// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What makes two findings in two runs the same finding: the rule, the identity of the subject and
 * the facts.
 *
 * <p>It does not change when recommendations are put in another order or the plan is exported
 * again; it changes when the facts change. The value is the first 128 bits of a SHA-256.
 *
 * @param value 32 hexadecimal digits in lower case
 */
public record Fingerprint(String value) {

  private static final int BYTES = 16;

  /**
   * Checks the form.
   *
   * @param value 32 hexadecimal digits in lower case
   * @throws IllegalArgumentException if the value is not 32 hexadecimal digits in lower case
   */
  public Fingerprint {
    if (value.length() != 2 * BYTES
        || !value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
      throw new IllegalArgumentException(
          "value of a fingerprint must be 32 lower-case hexadecimal digits, but was \""
              + value
              + "\"");
    }
  }

  static Fingerprint of(RuleId rule, String identity, Map<String, String> facts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, rule.value());
      add(digest, identity);
      new TreeMap<>(facts)
          .forEach(
              (name, fact) -> {
                add(digest, name);
                add(digest, fact);
              });
      return new Fingerprint(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text with its length, so that no two lists of texts run into the same bytes. */
  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >>> shift));
    }
    digest.update(bytes);
  }

  /**
   * The digits.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
