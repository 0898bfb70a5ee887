// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import org.actionplan.report.Severity;
import org.actionplan.rules.RuleDefinition;

/** What the definitions of all built-in rules have in common. */
final class CatalogueEntry {

  private CatalogueEntry() {}

  /** Starts the definition of a rule that is explained in the generated documentation. */
  static RuleDefinition.Builder define(String id, Severity severity) {
    return RuleDefinition.of(id, severity).help("docs/rules.md#" + id);
  }
}
