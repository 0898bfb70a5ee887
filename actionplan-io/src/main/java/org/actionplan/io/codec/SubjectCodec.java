// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Subject;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link Subject}, all of them required. */
final class SubjectCodec {

  static final Fields FIELDS = Fields.of("a subject", Terms.POINTER, Terms.NAME, Terms.IDENTITY);

  private SubjectCodec() {}

  static Optional<Subject> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<JsonPointer> pointer = Optional.empty();
    Optional<String> name = Optional.empty();
    Optional<String> identity = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "pointer" -> pointer = in.parsed("a JSON Pointer such as /title", JsonPointer::of);
        case "name" -> name = in.text();
        case "identity" -> identity = in.text();
        default -> in.lose(field, FIELDS);
      }
    }
    FIELDS.names().forEach(in::require);
    return pointer.isPresent() && name.isPresent() && identity.isPresent()
        ? Optional.of(new Subject(pointer.get(), name.get(), identity.get()))
        : Optional.empty();
  }

  static void write(Output out, Subject subject) {
    out.name(Terms.SUBJECT);
    out.beginObject();
    out.field(Terms.POINTER, subject.pointer().text());
    out.field(Terms.NAME, subject.name());
    out.field(Terms.IDENTITY, subject.identity());
    out.endObject();
  }
}
