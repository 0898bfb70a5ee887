// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.List;
import java.util.Optional;

/**
 * What a reader made of a document: the value if one could be made, and what it has to say.
 *
 * <p>A fault in one field costs that field, not the plan; the fault is a finding with its place.
 *
 * @param <T> what was to be read, for example an action plan
 * @param value the value, or empty if the document gave none
 * @param findings the faults and remarks, in the order of the document
 * @param sources where each part of the value was read from
 */
public record Reading<T>(Optional<T> value, List<Finding> findings, SourceMap sources) {

  /**
   * Copies the findings.
   *
   * @param value the value, or empty if the document gave none
   * @param findings the faults and remarks, in the order of the document
   * @param sources where each part of the value was read from
   */
  public Reading {
    findings = List.copyOf(findings);
  }
}
