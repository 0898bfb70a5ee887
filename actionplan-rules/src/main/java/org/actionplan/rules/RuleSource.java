// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.util.List;

/**
 * Rules that come with a jar of their own, for {@link RuleEngine#withDiscovered()}.
 *
 * <p>The jar names its implementation as {@link java.util.ServiceLoader} asks: with {@code provides
 * org.actionplan.rules.RuleSource with …} in its module descriptor, or in a file {@code
 * META-INF/services/org.actionplan.rules.RuleSource}. No engine looks for sources unless it is told
 * to.
 */
public interface RuleSource {

  /**
   * The rules.
   *
   * @return the rules, in the order in which they are to be documented
   */
  List<Rule> rules();
}
