// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schemas (2020-12) of plan, policy and report, for machines that do not run on Java. */
public final class Schemas {

  /** Where the schema of action plans stands in the jar. */
  public static final String PLAN = "/org/actionplan/io/schema/actionplan-1.0.schema.json";

  /** Where the schema of policies stands in the jar. */
  public static final String POLICY = "/org/actionplan/io/schema/policy-1.0.schema.json";

  /** Where the schema of reports stands in the jar. */
  public static final String REPORT = "/org/actionplan/io/schema/report-1.0.schema.json";

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

  /**
   * The schema of policies. It accepts what {@link PolicyReader} reads without an error.
   *
   * @return the schema as JSON
   */
  public static String policy() {
    return read(POLICY);
  }

  /**
   * The schema of the reports that {@link ReportWriter} writes.
   *
   * @return the schema as JSON
   */
  public static String report() {
    return read(REPORT);
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
