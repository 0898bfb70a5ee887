// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of the format, for machines that do not run on Java.
 *
 * <p>They stand in the jar under {@value #PLAN}.
 */
public final class Schemas {

  /** Where the schema of action plans stands in the jar. */
  public static final String PLAN = "/org/actionplan/io/schema/actionplan-1.0.schema.json";

  private Schemas() {}

  /**
   * The schema of action plans. It accepts what {@link PlanReader} reads without an error, in the
   * canonical form and in the short form.
   *
   * @return the schema as JSON
   */
  public static String plan() {
    return read(PLAN);
  }

  private static String read(String resource) {
    try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read: " + resource, e);
    }
  }
}
