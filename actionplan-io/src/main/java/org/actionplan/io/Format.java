// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of documents. They hold the same fields; a plan can change between them. */
public enum Format {
  /** JSON, RFC 8259; files end in {@code .json}. */
  JSON,
  /** YAML 1.2; files end in {@code .yaml} or {@code .yml}. */
  YAML;

  /**
   * The format that the name of a file tells.
   *
   * @param file for example {@code plans/tough-enough.yaml}
   * @return the format, or empty if the name ends in something else
   */
  public static Optional<Format> from(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
  }
}
