// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Collection;
import java.util.List;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that documents of one kind are likely to have. A parser finds them by their bytes and
 * gives the same text each time, which then need not be made, hashed or compared again.
 */
public final class KnownNames {

  private final PropertyNameMatcher matcher;

  private KnownNames(PropertyNameMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * Some names.
   *
   * @param names of fields
   * @return the names
   */
  public static KnownNames of(Collection<String> names) {
    List<Named> distinct =
        names.stream().distinct().map(String::intern).map(Named::fromString).toList();
    return new KnownNames(JsonParsers.FACTORY.constructNameMatcher(distinct, true));
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }
}
