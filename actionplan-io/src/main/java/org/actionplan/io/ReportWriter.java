// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.actionplan.io.codec.ReportDocument;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.report.Report;

/**
 * Writes reports as JSON or YAML, for the machines that gather, compare and show findings; for
 * people there is {@link org.actionplan.report.ReportText}.
 *
 * <p>Everything that a finding holds is written, its fingerprint and its place among it. Equal
 * reports give equal bytes. Immutable and safe for use by several threads.
 */
public final class ReportWriter {

  private final Format format;

  private ReportWriter(Format format) {
    this.format = format;
  }

  /**
   * A writer of a format.
   *
   * @param format for example {@link Format#JSON}
   * @return the writer
   */
  public static ReportWriter of(Format format) {
    return new ReportWriter(format);
  }

  /**
   * Writes a report as a text.
   *
   * @param report the report, best {@linkplain Report#located joined} with its places
   * @return the document
   * @throws IllegalArgumentException if a text holds half of a surrogate pair
   */
  public String toText(Report report) {
    return document(report).toString(StandardCharsets.UTF_8);
  }

  private ByteArrayOutputStream document(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
    TokenWriter tokens = Documents.begin(format, out);
    ReportDocument.write(report, tokens);
    tokens.finish();
    return out;
  }

  /**
   * Writes a report to a file: whatever happens, the old file or the new one is there, whole.
   *
   * @param report the report
   * @param file where to; an existing file is replaced
   * @throws IOException if the file cannot be written; an existing file is as it was
   * @throws IllegalArgumentException as for {@link #toText(Report)}
   */
  public void write(Report report, Path file) throws IOException {
    AtomicFile.write(file, document(report).toByteArray());
  }

  /**
   * Writes a report to a stream, flushes it, and does not close it.
   *
   * @param report the report
   * @param out takes the bytes
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as for {@link #toText(Report)}
   */
  public void write(Report report, OutputStream out) throws IOException {
    document(report).writeTo(out);
    out.flush();
  }
}
