// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.actionplan.io.codec.PlanDocument;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.plan.ActionPlan;

/**
 * Writes action plans as JSON or YAML: each text with its reading, and the fields that the format
 * does not know where they were.
 *
 * <p>Equal plans give equal bytes: UTF-8 without a byte order mark, fields in a fixed order, line
 * feeds, a line feed at the end. What {@link PlanReader} reads back is equal to what was written.
 * Immutable and safe for use by several threads.
 */
public final class PlanWriter {

  private final Format format;

  private PlanWriter(Format format) {
    this.format = format;
  }

  /**
   * A writer of a format.
   *
   * @param format for example {@link Format#YAML}
   * @return the writer
   */
  public static PlanWriter of(Format format) {
    return new PlanWriter(format);
  }

  /**
   * Writes a plan as a text.
   *
   * @param plan the plan
   * @return the document
   * @throws IllegalArgumentException if an extension of the plan has the name of a field of the
   *     format or a path to nowhere, or a text holds half of a surrogate pair
   */
  public String toText(ActionPlan plan) {
    return document(plan).toString(StandardCharsets.UTF_8);
  }

  private ByteArrayOutputStream document(ActionPlan plan) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    TokenWriter tokens = Documents.begin(format, out);
    PlanDocument.write(plan, tokens);
    tokens.finish();
    return out;
  }

  /**
   * Writes a plan to a file: whatever happens, the old file or the new one is there, whole.
   *
   * <p>A symbolic link is followed; the permissions of an existing file are kept.
   *
   * @param plan the plan
   * @param file where to; an existing file is replaced
   * @throws IOException if the file cannot be written; an existing file is as it was
   * @throws IllegalArgumentException as for {@link #toText(ActionPlan)}
   */
  public void write(ActionPlan plan, Path file) throws IOException {
    AtomicFile.write(file, document(plan).toByteArray());
  }

  /**
   * Writes a plan to a stream, flushes it, and does not close it.
   *
   * @param plan the plan
   * @param out takes the bytes
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as for {@link #toText(ActionPlan)}
   */
  public void write(ActionPlan plan, OutputStream out) throws IOException {
    document(plan).writeTo(out);
    out.flush();
  }
}
