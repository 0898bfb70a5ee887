// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

/** Is told how far a long reading has come. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (bytes, lines) -> {};

  /**
   * Called after each line that was taken from the stream, before it is read as a plan.
   *
   * @param bytes how many bytes have been taken, line ends included
   * @param lines how many lines have been taken, blank ones included
   */
  void at(long bytes, long lines);
}
