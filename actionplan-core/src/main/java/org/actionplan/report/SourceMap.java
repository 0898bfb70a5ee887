// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where each value of a plan was read from.
 *
 * <p>A reader returns it beside the plan; {@link Report#located(SourceMap)} joins it to findings.
 * Immutable.
 */
public final class SourceMap {

  /** Knows of no place. */
  public static final SourceMap EMPTY = new SourceMap(Map::of);

  private final Supplier<Map<JsonPointer, Place>> source;
  private volatile @Nullable Map<JsonPointer, Place> places;

  private SourceMap(Supplier<Map<JsonPointer, Place>> source) {
    this.source = source;
  }

  /**
   * The map of the given places.
   *
   * @param places the place of each value that has one; copied
   * @return the source map
   */
  public static SourceMap of(Map<JsonPointer, Place> places) {
    Map<JsonPointer, Place> copy = new HashMap<>(places);
    return new SourceMap(() -> copy);
  }

  /**
   * A map of places that are made when one is asked for: most plans are read by programs that ask
   * for none.
   *
   * @param places makes the place of each value that has one, the same each time
   * @return the source map
   */
  public static SourceMap from(Supplier<Map<JsonPointer, Place>> places) {
    return new SourceMap(places);
  }

  /**
   * The place of a value, or else of the nearest value that contains it.
   *
   * @param pointer for example {@code /recommendations/1/actions/0/budget}
   * @return the place, or empty if not even the document has one
   */
  public Optional<Place> find(JsonPointer pointer) {
    Map<JsonPointer, Place> known = places();
    JsonPointer at = pointer;
    @Nullable Place place = known.get(at);
    while (place == null && !at.equals(JsonPointer.ROOT)) {
      at = at.parent();
      place = known.get(at);
    }
    return Optional.ofNullable(place);
  }

  /**
   * The places of exactly the values that have one.
   *
   * @return an unmodifiable map
   */
  public Map<JsonPointer, Place> places() {
    @Nullable Map<JsonPointer, Place> made = places;
    if (made == null) {
      made = Collections.unmodifiableMap(source.get());
      places = made;
    }
    return made;
  }

  /**
   * Whether another map has the same places.
   *
   * @param other any object
   * @return true for a map of equal pointers and places
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceMap map && places().equals(map.places());
  }

  /** The hash of the places. */
  @Override
  public int hashCode() {
    return places().hashCode();
  }

  /**
   * The places in the order of their pointers.
   *
   * @return for example <code>{/actions/0=plan.csv, row 3}</code>, for people who debug
   */
  @Override
  public String toString() {
    return new TreeMap<>(places()).toString();
  }
}
