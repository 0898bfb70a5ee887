// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Objects;

/**
 * A finding that is not held against the plan, with the decision to let it pass.
 *
 * @param finding what was found
 * @param suppression who let it pass, why and until when
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

  /**
   * Checks that both are there.
   *
   * @param finding what was found
   * @param suppression who let it pass, why and until when
   */
  public SuppressedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(suppression, "suppression");
  }
}
