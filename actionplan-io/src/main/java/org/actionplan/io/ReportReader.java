// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.io.codec.ReportDocument;
import org.actionplan.report.Reading;
import org.actionplan.report.Report;

/**
 * Reads reports that {@link ReportWriter} wrote, from JSON or YAML.
 *
 * <pre>{@code
 * Report before = ReportReader.of(Format.JSON).read(Path.of("report.json")).value().orElseThrow();
 * }</pre>
 *
 * <p>What is read is equal to what was written. Bad data never throws: a finding that lacks one of
 * its required fields is left out, and that is a finding with line and column, about the report and
 * not in it. Counts, sentences and fingerprints follow from the other fields; if they do not, that
 * is said, because somebody changed the report by hand. Without its day of judgement there is no
 * report. Immutable and safe for use by several threads.
 */
public final class ReportReader {

  private final DocumentReader<Report> reader;

  private ReportReader(DocumentReader<Report> reader) {
    this.reader = reader;
  }

  /**
   * A reader of a format, with the default limits.
   *
   * @param format for example {@link Format#JSON}
   * @return the reader
   */
  public static ReportReader of(Format format) {
    return new ReportReader(
        new DocumentReader<>(format, ReadLimits.DEFAULT, ReportDocument::read, "report"));
  }

  /**
   * This reader with other limits.
   *
   * @param limits how much is too much
   * @return the reader
   */
  public ReportReader withLimits(ReadLimits limits) {
    return new ReportReader(reader.withLimits(limits));
  }

  /**
   * Reads a document that is a text already.
   *
   * @param text the document
   * @return the report if one could be made, with findings and places
   */
  public Reading<Report> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a file. Findings and places name it by the last part of its path.
   *
   * @param file for example {@code report.json}
   * @return the report if one could be made, with findings and places
   * @throws IOException if the file cannot be read
   */
  public Reading<Report> read(Path file) throws IOException {
    return reader.read(file);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes of the document
   * @return the report if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<Report> read(InputStream in) throws IOException {
    return reader.read(Optional.empty(), in);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what findings and places call the document, for example {@code "report.json"}
   * @param in the bytes of the document
   * @return the report if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<Report> read(String name, InputStream in) throws IOException {
    return reader.read(Optional.of(name), in);
  }
}
