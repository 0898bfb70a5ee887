// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.io.codec.PlanDocument;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;

/**
 * Reads action plans from JSON or YAML.
 *
 * <pre>{@code
 * Reading<ActionPlan> reading = PlanReader.of(Format.YAML).read(Path.of("plan.yaml"));
 * reading.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 *
 * <p>Bad data never throws: a fault costs the field in which it stands, and is a finding with line,
 * column and what to do about it. A document that breaks off, that is not valid text, that exceeds
 * a limit as a whole or is of a newer version gives findings and no plan, because half a plan would
 * pass for a whole one. Texts without a reading, such as {@code timescale: December 2022}, are read
 * by the conventions that the document declares, wherever it declares them.
 *
 * <p>Documents are UTF-8, or what their byte order mark says. Immutable and safe for use by several
 * threads.
 */
public final class PlanReader {

  private final DocumentReader<ActionPlan> reader;

  private PlanReader(DocumentReader<ActionPlan> reader) {
    this.reader = reader;
  }

  /**
   * A reader of a format, with the default limits.
   *
   * @param format for example {@link Format#YAML}
   * @return the reader
   */
  public static PlanReader of(Format format) {
    return new PlanReader(
        new DocumentReader<>(format, ReadLimits.DEFAULT, PlanDocument::read, "plan"));
  }

  /**
   * This reader with other limits.
   *
   * @param limits how much is too much
   * @return the reader
   */
  public PlanReader withLimits(ReadLimits limits) {
    return new PlanReader(reader.withLimits(limits));
  }

  /**
   * This reader, not noting where each value stands: {@link Reading#sources()} is empty, and
   * reading takes less time and memory. Its own findings have their places all the same.
   *
   * @return the reader
   */
  public PlanReader withoutSources() {
    return new PlanReader(reader.withoutSources());
  }

  /**
   * Reads a document that is a text already.
   *
   * @param text the document
   * @return the plan if one could be made, with findings and places
   */
  public Reading<ActionPlan> read(String text) {
    return reader.read(text);
  }

  /**
   * Reads a document whose bytes are at hand. Nothing of them is kept that a later change of the
   * array could spoil.
   *
   * @param document the bytes of the document, as a file would hold them
   * @return the plan if one could be made, with findings and places
   */
  public Reading<ActionPlan> read(byte[] document) {
    return reader.read(document);
  }

  /**
   * Reads a file. Findings and places name it by the last part of its path.
   *
   * @param file for example {@code plans/tough-enough.yaml}
   * @return the plan if one could be made, with findings and places
   * @throws IOException if the file cannot be read
   */
  public Reading<ActionPlan> read(Path file) throws IOException {
    return reader.read(file);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes of the document
   * @return the plan if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<ActionPlan> read(InputStream in) throws IOException {
    return reader.read(Optional.empty(), in);
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param name what findings and places call the document, for example {@code "plan.yaml"}
   * @param in the bytes of the document
   * @return the plan if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<ActionPlan> read(String name, InputStream in) throws IOException {
    return reader.read(Optional.of(name), in);
  }

  /** Reads a line of a stream. */
  Reading<ActionPlan> readLine(Optional<String> name, int number, byte[] bytes) {
    return reader.readLine(name, number, bytes);
  }

  /** What is said of a line of a stream that is too long. */
  Reading<ActionPlan> lineTooLong(Optional<String> name, int number) {
    return reader.lineTooLong(name, number);
  }
}
