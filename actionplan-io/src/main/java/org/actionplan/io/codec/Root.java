// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.actionplan.io.token.Bounds;
import org.actionplan.io.token.Faults;
import org.actionplan.io.token.KnownNames;
import org.actionplan.io.token.Origin;
import org.actionplan.io.token.ReaderRule;
import org.actionplan.io.token.Token;
import org.actionplan.io.token.Tokens;
import org.actionplan.io.token.Trail;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Reading;
import org.actionplan.report.SourceMap;

/**
 * Reads the root of a document, which must be an object.
 *
 * @param header the field that says the version of the format
 * @param lifting how documents of earlier versions are read
 * @param known the names that the document is likely to have
 * @param codec reads the object, or finds that it makes no value
 * @param names what a person calls the values of what was read, if anything was
 */
record Root<T>(
    String header,
    Lifting lifting,
    KnownNames known,
    BiFunction<Input, Bounds, Optional<T>> codec,
    Function<Optional<T>, Function<JsonPointer, String>> names) {

  /** Reads a document, a second time if something stands before what says how to read it. */
  Reading<T> read(Origin origin, Bounds bounds, Tokens.Opening source) {
    Context context = new Context(lifting);
    Reading<T> first = read(origin, bounds, source, context);
    return context.isPremature() ? read(origin, bounds, source, context.again()) : first;
  }

  private Reading<T> read(Origin origin, Bounds bounds, Tokens.Opening source, Context context) {
    Trail trail = new Trail();
    Faults faults = new Faults(origin, bounds.findings(), trail);
    Tokens tokens = source.open(known, faults);
    Input in = new Input(tokens, trail, faults, context, origin.located());
    in.begin();
    Optional<T> value = Optional.empty();
    if (in.isObject()) {
      Optional<T> read = codec.apply(in, bounds);
      tokens.finish();
      value = tokens.isBroken() ? Optional.empty() : read;
    } else if (!tokens.isBroken()) {
      notAnObject(in);
      in.skip();
      tokens.finish();
    }
    SourceMap sources = value.isPresent() ? in.sources() : SourceMap.EMPTY;
    return new Reading<>(value, faults.findings(names.apply(value)), sources);
  }

  private void notAnObject(Input in) {
    if (in.token() == Token.END || in.token() == Token.NULL) {
      in.fault(ReaderRule.EMPTY_DOCUMENT, "header", header);
    } else {
      in.rootFault(header);
    }
  }
}
