// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.codec;

import java.util.Optional;
import java.util.function.Function;
import org.actionplan.io.token.ReaderRule;

/** How many of one kind of element a document may have; what exceeds it is one fault. */
final class Quota {

  private final ReaderRule exceeded;
  private final int most;
  private int taken;
  private boolean told;

  Quota(ReaderRule exceeded, int most) {
    this.exceeded = exceeded;
    this.most = most;
  }

  /** A reader of elements that passes over what exceeds the quota. */
  <T> Function<Input, Optional<T>> of(Function<Input, Optional<T>> element) {
    return in -> {
      if (taken < most) {
        taken++;
        return element.apply(in);
      }
      if (!told) {
        told = true;
        in.fault(exceeded, "limit", Integer.toString(most));
      }
      in.skip();
      return Optional.empty();
    };
  }
}
