// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.Reading;

/**
 * Reads plans from NDJSON, one plan a line, lazily and in constant memory.
 *
 * <pre>{@code
 * try (Stream<Reading<ActionPlan>> plans = PlanStreamReader.of(ReadLimits.STREAM).read(file)) {
 *   plans.flatMap(reading -> reading.value().stream()).forEach(plan -> ...);
 * }
 * }</pre>
 *
 * <p>Every line that is not blank gives one reading. A bad line gives findings with its number and
 * no plan, and the next line is read. Lines end in LF, CRLF or CR; the bytes are UTF-8. With {@link
 * Stream#parallel()} lines are read by several threads; {@link Stream#forEachOrdered} and
 * collectors keep their order. If the stream of bytes fails, the stream of plans throws an {@link
 * UncheckedIOException}, as that of {@link Files#lines(Path)} does.
 *
 * <p>Immutable and safe for use by several threads; the streams are for one use each.
 */
public final class PlanStreamReader {

  private final PlanReader reader;
  private final ReadLimits limits;
  private final Progress progress;

  private PlanStreamReader(PlanReader reader, ReadLimits limits, Progress progress) {
    this.reader = reader;
    this.limits = limits;
    this.progress = progress;
  }

  /**
   * A reader with limits that hold for each line; the stream itself has none.
   *
   * @param limits best {@link ReadLimits#STREAM}, where a line has at most 16 MiB
   * @return the reader
   */
  public static PlanStreamReader of(ReadLimits limits) {
    PlanReader reader = PlanReader.of(Format.JSON).withLimits(limits);
    return new PlanStreamReader(reader, limits, Progress.NONE);
  }

  /**
   * This reader, telling how far it has come.
   *
   * @param progress is told after each line
   * @return the reader
   */
  public PlanStreamReader withProgress(Progress progress) {
    return new PlanStreamReader(reader, limits, progress);
  }

  /**
   * This reader, not noting where each value stands, as {@link PlanReader#withoutSources()}.
   *
   * @return the reader
   */
  public PlanStreamReader withoutSources() {
    return new PlanStreamReader(reader.withoutSources(), limits, progress);
  }

  /**
   * Reads a file. The stream must be closed, which closes the file.
   *
   * @param file for example {@code plans.ndjson}
   * @return the readings of its lines
   * @throws IOException if the file cannot be opened
   */
  public Stream<Reading<ActionPlan>> read(Path file) throws IOException {
    Path name = file.getFileName();
    InputStream in = Files.newInputStream(file);
    return read(Optional.ofNullable(name).map(Path::toString), in).onClose(() -> close(in));
  }

  /**
   * Reads a stream of bytes as it comes, without closing it.
   *
   * @param in the bytes
   * @return the readings of its lines
   */
  public Stream<Reading<ActionPlan>> read(InputStream in) {
    return read(Optional.empty(), in);
  }

  private Stream<Reading<ActionPlan>> read(Optional<String> name, InputStream in) {
    LineSource lines = new LineSource(in, limits.documentBytes(), progress);
    return StreamSupport.stream(lines, false).map(line -> read(name, line));
  }

  private Reading<ActionPlan> read(Optional<String> name, LineSource.Line line) {
    return line.tooLong
        ? reader.lineTooLong(name, line.number)
        : reader.readLine(name, line.number, line.bytes);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
