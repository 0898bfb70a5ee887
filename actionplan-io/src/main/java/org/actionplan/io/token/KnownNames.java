// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The names that documents of one kind are likely to have. A parser finds them by their bytes and
 * gives the same text each time, which then need not be made, hashed or compared again.
 */
public final class KnownNames {

  private final PropertyNameMatcher matcher;
  private final KnownTexts words;

  private KnownNames(PropertyNameMatcher matcher, KnownTexts words) {
    this.matcher = matcher;
    this.words = words;
  }

  /**
   * Some names.
   *
   * @param names of fields
   * @param words that stand for values
   * @return the names
   */
  public static KnownNames of(Collection<String> names, Collection<String> words) {
    Set<String> distinct = names.stream().map(String::intern).collect(Collectors.toSet());
    List<Named> named = distinct.stream().map(Named::fromString).toList();
    return new KnownNames(
        JsonParsers.FACTORY.constructNameMatcher(named, true), KnownTexts.of(words));
  }

  PropertyNameMatcher matcher() {
    return matcher;
  }

  /** The words that are likely as well. */
  KnownTexts words() {
    return words;
  }
}
