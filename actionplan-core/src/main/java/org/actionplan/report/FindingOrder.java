// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Comparator;

/**
 * By subject, rule, text and name, each asked for only where those before it are equal: most
 * findings differ in the subject, and a text has to be put together.
 */
enum FindingOrder implements Comparator<Finding> {
  /** The only one. */
  INSTANCE;

  @Override
  public int compare(Finding a, Finding b) {
    int order = Subject.compare(a.subject(), b.subject());
    if (order == 0) {
      order = a.rule().compareTo(b.rule());
    }
    if (order == 0) {
      order = a.message().text().compareTo(b.message().text());
    }
    return order == 0 ? a.subject().name().compareTo(b.subject().name()) : order;
  }
}
