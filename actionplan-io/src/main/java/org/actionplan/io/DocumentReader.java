// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.Document;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.TextDecoder;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.report.Reading;
import org.actionplan.report.SourceMap;

/** Reads documents of one kind from texts, files and streams, in either format. */
final class DocumentReader<T> {

  /** What makes a value of the tokens of a document. */
  @FunctionalInterface
  interface Kind<T> {
    Reading<T> read(Origin origin, Bounds bounds, Tokens.Opening tokens);
  }

  private final Format format;
  private final ReadLimits limits;
  private final Kind<T> kind;
  private final String noun;
  private final boolean sources;

  /** A reader of what findings about the whole call by a noun. */
  DocumentReader(Format format, ReadLimits limits, Kind<T> kind, String noun) {
    this(format, limits, kind, noun, true);
  }

  private DocumentReader(
      Format format, ReadLimits limits, Kind<T> kind, String noun, boolean sources) {
    this.format = format;
    this.limits = limits;
    this.kind = kind;
    this.noun = noun;
    this.sources = sources;
  }

  DocumentReader<T> withLimits(ReadLimits changed) {
    return new DocumentReader<>(format, changed, kind, noun, sources);
  }

  /** This reader, not noting where values stand. */
  DocumentReader<T> withoutSources() {
    return new DocumentReader<>(format, limits, kind, noun, false);
  }

  Reading<T> read(String text) {
    Origin origin = Origin.of(Optional.empty(), sources);
    return Utf8Length.of(text) > limits.documentBytes()
        ? tooLong(origin)
        : read(origin, Document.of(text));
  }

  /** Reads bytes; they are copied if anybody can ask later where in them something stands. */
  Reading<T> read(byte[] bytes) {
    Origin origin = Origin.of(Optional.empty(), sources);
    return bytes.length > limits.documentBytes()
        ? tooLong(origin)
        : read(origin, sources ? bytes.clone() : bytes);
  }

  Reading<T> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return read(Optional.ofNullable(name).map(Path::toString), in);
    }
  }

  Reading<T> read(Optional<String> name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.documentBytes() + 1);
    return bytes.length > limits.documentBytes()
        ? tooLong(Origin.of(name, sources))
        : read(Origin.of(name, sources), bytes);
  }

  /** Reads one line of a file that is not too long. */
  Reading<T> readLine(Optional<String> name, int number, byte[] bytes) {
    return read(new Origin(name, number - 1, sources), bytes);
  }

  /** What is said of a line of a file that is too long. */
  Reading<T> lineTooLong(Optional<String> name, int number) {
    return tooLong(new Origin(name, number - 1, sources));
  }

  private Reading<T> read(Origin origin, byte[] bytes) {
    Faults faults = faults(origin);
    Optional<Document> document = TextDecoder.decode(bytes, faults);
    return document.map(text -> read(origin, text)).orElseGet(() -> nothing(faults));
  }

  private Reading<T> read(Origin origin, Document document) {
    return kind.read(origin, limits.bounds(), (names, faults) -> tokens(document, names, faults));
  }

  private Tokens tokens(Document document, KnownNames names, Faults faults) {
    return switch (format) {
      case JSON -> Tokens.ofJson(document, names, limits.bounds(), faults);
      case YAML -> Tokens.ofYaml(document, limits.bounds(), faults);
    };
  }

  /** What is said of a document that is too long. */
  private Reading<T> tooLong(Origin origin) {
    Faults faults = faults(origin);
    faults.add(ReaderRule.LIMIT_DOCUMENT, 0, "limit", Integer.toString(limits.documentBytes()));
    return nothing(faults);
  }

  private Faults faults(Origin origin) {
    return new Faults(origin, limits.findings(), new Trail());
  }

  private Reading<T> nothing(Faults faults) {
    return new Reading<>(Optional.empty(), faults.findings(pointer -> noun), SourceMap.EMPTY);
  }
}
