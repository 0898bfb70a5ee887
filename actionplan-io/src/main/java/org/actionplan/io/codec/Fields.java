// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Term;

/**
 * The fields that an entity has in the format.
 *
 * @param entity what a sentence calls it, for example "an action"
 * @param names the names in the order in which they are written
 */
record Fields(String entity, List<String> names) {

  static Fields of(String entity, Term... names) {
    return new Fields(entity, Stream.of(names).map(Term::text).toList());
  }

  /** The names that a document is likely to have in which there are these entities. */
  static KnownNames known(Fields... entities) {
    return known(List.of(), entities);
  }

  /** The same, of documents that are likely to have some words, too. */
  static KnownNames known(List<String> words, Fields... entities) {
    return KnownNames.of(
        Stream.of(entities).flatMap(fields -> fields.names.stream()).toList(), words);
  }

  /** The field that was probably meant: the only one that is at most one edit away. */
  Optional<String> nearest(String mistyped) {
    return Spelling.nearest(mistyped, names);
  }
}
