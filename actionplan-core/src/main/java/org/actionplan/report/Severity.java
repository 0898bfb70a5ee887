// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

/** How much a finding matters, from the least to the most. */
public enum Severity {
  /** Worth a look. */
  INFO,
  /** Likely to fail, or not accountable as written. */
  WARNING,
  /** A duty or a promised date is broken, or the data cannot be relied on. */
  ERROR;

  /**
   * Whether this is as serious as another severity, or more.
   *
   * @param threshold for example {@link #WARNING}
   * @return true for warning and error, in the example
   */
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) >= 0;
  }
}
