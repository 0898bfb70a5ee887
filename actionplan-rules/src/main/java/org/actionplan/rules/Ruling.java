// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;
import org.actionplan.report.Finding;
import org.actionplan.report.SuppressedFinding;

/** What is held against a plan, what was known, what is suppressed, and what to say about that. */
record Ruling(
    List<Finding> open,
    List<Finding> known,
    List<SuppressedFinding> suppressed,
    List<Finding> remarks) {}
