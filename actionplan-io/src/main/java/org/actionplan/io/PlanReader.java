// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.io.codec.PlanDocument;
import org.actionplan.io.token.DocumentText;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.TextDecoder;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;
import org.actionplan.report.SourceMap;

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

  private final Format format;
  private final ReadLimits limits;

  private PlanReader(Format format, ReadLimits limits) {
    this.format = format;
    this.limits = limits;
  }

  /**
   * A reader of a format, with the default limits.
   *
   * @param format for example {@link Format#YAML}
   * @return the reader
   */
  public static PlanReader of(Format format) {
    return new PlanReader(format, ReadLimits.DEFAULT);
  }

  /**
   * This reader with other limits.
   *
   * @param limits how much is too much
   * @return the reader
   */
  public PlanReader withLimits(ReadLimits limits) {
    return new PlanReader(format, limits);
  }

  /**
   * Reads a document that is a text already.
   *
   * @param text the document
   * @return the plan if one could be made, with findings and places
   */
  public Reading<ActionPlan> read(String text) {
    return Utf8Length.of(text) > limits.documentBytes()
        ? tooLong(Origin.of(Optional.empty()))
        : read(Origin.of(Optional.empty()), DocumentText.of(text));
  }

  /**
   * Reads a file. Findings and places name it by the last part of its path.
   *
   * @param file for example {@code plans/tough-enough.yaml}
   * @return the plan if one could be made, with findings and places
   * @throws IOException if the file cannot be read
   */
  public Reading<ActionPlan> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return read(Optional.ofNullable(name).map(Path::toString), in);
    }
  }

  /**
   * Reads a stream to its end, without closing it.
   *
   * @param in the bytes of the document
   * @return the plan if one could be made, with findings and places
   * @throws IOException if the stream fails
   */
  public Reading<ActionPlan> read(InputStream in) throws IOException {
    return read(Optional.empty(), in);
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
    return read(Optional.of(name), in);
  }

  private Reading<ActionPlan> read(Optional<String> name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.documentBytes() + 1);
    return bytes.length > limits.documentBytes()
        ? tooLong(Origin.of(name))
        : read(Origin.of(name), bytes);
  }

  /** Reads a document that is not too long. */
  Reading<ActionPlan> read(Origin origin, byte[] bytes) {
    Faults faults = faults(origin);
    Optional<DocumentText> document = TextDecoder.decode(bytes, faults);
    return document.map(text -> read(origin, text)).orElseGet(() -> nothing(faults));
  }

  private Reading<ActionPlan> read(Origin origin, DocumentText document) {
    return PlanDocument.read(origin, limits.bounds(), faults -> tokens(document, faults));
  }

  private Tokens tokens(DocumentText document, Faults faults) {
    return switch (format) {
      case JSON -> Tokens.ofJson(document, limits.bounds(), faults);
      case YAML -> Tokens.ofYaml(document, limits.bounds(), faults);
    };
  }

  /** What is said of a document that is too long. */
  Reading<ActionPlan> tooLong(Origin origin) {
    Faults faults = faults(origin);
    faults.add(ReaderRule.LIMIT_DOCUMENT, 1, 1, "limit", Integer.toString(limits.documentBytes()));
    return nothing(faults);
  }

  private Faults faults(Origin origin) {
    return new Faults(origin, limits.findings(), new Trail());
  }

  private static Reading<ActionPlan> nothing(Faults faults) {
    return new Reading<>(Optional.empty(), faults.findings(PlanDocument.names()), SourceMap.EMPTY);
  }
}
