// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.SuppressedFinding;
import org.actionplan.report.Suppression;
import org.jspecify.annotations.Nullable;

/** The fields of a {@link SuppressedFinding}, both of them required. */
final class SuppressedFindingCodec {

  static final Fields FIELDS = Fields.of("a suppressed finding", Terms.FINDING, Terms.SUPPRESSION);

  private SuppressedFindingCodec() {}

  static Optional<SuppressedFinding> read(Input in) {
    if (!in.beginObject("an object")) {
      return Optional.empty();
    }
    Optional<Finding> finding = Optional.empty();
    Optional<Suppression> suppression = Optional.empty();
    for (@Nullable String field = in.nextField(); field != null; field = in.nextField()) {
      switch (field) {
        case "finding" -> finding = FindingCodec.read(in);
        case "suppression" -> suppression = SuppressionCodec.read(in);
        default -> in.lose(field, FIELDS);
      }
    }
    FIELDS.names().forEach(in::require);
    return finding.isPresent() && suppression.isPresent()
        ? Optional.of(new SuppressedFinding(finding.get(), suppression.get()))
        : Optional.empty();
  }

  static void write(Output out, SuppressedFinding suppressed) {
    out.beginObject();
    out.name(Terms.FINDING);
    FindingCodec.write(out, suppressed.finding());
    out.name(Terms.SUPPRESSION);
    SuppressionCodec.write(out, suppressed.suppression());
    out.endObject();
  }
}
