// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.remark.ImportRule;
import org.actionplan.documents.remark.Remarks;
import org.actionplan.documents.text.TextDecoder;
import org.actionplan.report.SourceMap;

/**
 * Imports action plans from the tables in which they are published.
 *
 * <pre>{@code
 * PlanImport imported = PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT).read(Path.of("plan.txt"));
 * imported.columns().forEach(System.out::println); // column 4 "BUDGET COST": budget …
 * }</pre>
 *
 * <p>Reads text whose cells are separated by tabs, semicolons or commas, quoted or not, with the
 * title of the plan above the table. Bad data never throws; it becomes a finding. Immutable and
 * thread-safe.
 */
public final class PlanImporter {

  private final Conventions conventions;
  private final ImportLimits limits;
  private final Optional<Charset> charset;

  private PlanImporter(Conventions conventions, ImportLimits limits, Optional<Charset> charset) {
    this.conventions = Objects.requireNonNull(conventions, "conventions");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.charset = charset;
  }

  /**
   * An importer that reads dates and amounts by the given conventions.
   *
   * @param conventions for example {@link Conventions#UK_LOCAL_GOVERNMENT}; the plan declares them
   * @return the importer, for UTF-8 and with {@link ImportLimits#DEFAULT}
   */
  public static PlanImporter of(Conventions conventions) {
    return new PlanImporter(conventions, ImportLimits.DEFAULT, Optional.empty());
  }

  /**
   * The same importer for documents in another encoding than UTF-8. A byte order mark is stronger.
   *
   * @param charset for example that named {@code "windows-1252"}
   * @return the importer
   */
  public PlanImporter withCharset(Charset charset) {
    return new PlanImporter(conventions, limits, Optional.of(charset));
  }

  /**
   * The same importer with other limits.
   *
   * @param limits how much to read
   * @return the importer
   */
  public PlanImporter withLimits(ImportLimits limits) {
    return new PlanImporter(conventions, limits, charset);
  }

  /**
   * Imports a file.
   *
   * @param file for example {@code middlesbrough-action-plan.txt}
   * @return what came of it; the file's name is the plan's source
   * @throws IOException if the file cannot be read
   */
  public PlanImport read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(Objects.toString(file.getFileName(), ""), in);
    }
  }

  /**
   * Imports a document from a stream, which is read but not closed.
   *
   * @param name the name of the document; a blank one counts as none
   * @param in the bytes of the document
   * @return what came of it
   * @throws IOException if the stream cannot be read
   */
  public PlanImport read(String name, InputStream in) throws IOException {
    Remarks remarks = new Remarks();
    byte[] bytes = in.readNBytes(Math.addExact(limits.maxBytes(), 1));
    if (bytes.length > limits.maxBytes()) {
      return tooLong(remarks, ImportRule.LIMIT_BYTES);
    }
    return TextDecoder.decode(bytes, charset, file(name), remarks)
        .map(text -> read(name, text))
        .orElseGet(() -> nothing(remarks));
  }

  /**
   * Imports a document from its text.
   *
   * @param name the name of the document; a blank one counts as none
   * @param text the whole text
   * @return what came of it
   */
  public PlanImport read(String name, String text) {
    if (text.length() > limits.maxBytes()) {
      return tooLong(new Remarks(), ImportRule.LIMIT_CHARACTERS);
    }
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new TextImport(file(name), unmarked, conventions, limits.maxCells()).run();
  }

  private static Optional<String> file(String name) {
    return Optional.of(name).filter(text -> !text.isBlank());
  }

  private PlanImport tooLong(Remarks remarks, ImportRule rule) {
    remarks.add(rule, "limit", limits.maxBytes());
    return nothing(remarks);
  }

  private static PlanImport nothing(Remarks remarks) {
    return new PlanImport(Optional.empty(), remarks.findings(), SourceMap.EMPTY, List.of());
  }
}
