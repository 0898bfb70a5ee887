// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.actionplan.io.codec.PlanDocument;
import org.actionplan.io.token.JsonTokenWriter;
import org.actionplan.io.token.TokenWriter;
import org.actionplan.plan.ActionPlan;

/**
 * Writes plans as NDJSON, one plan a line, each flushed as soon as it is written: whoever reads the
 * file meanwhile, or after this program was killed, finds whole lines and at most one torn one at
 * the end. Not thread-safe.
 */
public final class PlanStreamWriter implements Closeable {

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);

  private PlanStreamWriter(OutputStream out) {
    this.out = out;
  }

  /**
   * Writes to a stream, which is closed with this writer.
   *
   * @param out takes the bytes
   * @return the writer
   */
  public static PlanStreamWriter of(OutputStream out) {
    return new PlanStreamWriter(out);
  }

  /**
   * Adds to the end of a file, which is created if it is not there. A line that was torn off is
   * ended first, so that it spoils no other.
   *
   * @param file for example {@code plans.ndjson}
   * @return the writer
   * @throws IOException if the file cannot be opened for writing
   */
  public static PlanStreamWriter appendTo(Path file) throws IOException {
    boolean torn = isTorn(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    PlanStreamWriter writer = new PlanStreamWriter(Channels.newOutputStream(channel));
    if (torn) {
      writer.out.write('\n');
    }
    return writer;
  }

  private static boolean isTorn(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.read(last, channel.size() - 1) == 1
          && last.get(0) != '\n';
    }
  }

  /**
   * Writes a plan as a line and flushes it.
   *
   * @param plan the plan
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException as for {@link PlanWriter#toText(ActionPlan)}; nothing is
   *     written then
   */
  public void write(ActionPlan plan) throws IOException {
    line.reset();
    TokenWriter tokens = JsonTokenWriter.onOneLine(line);
    PlanDocument.write(plan, tokens);
    tokens.finish();
    line.writeTo(out);
    out.flush();
  }

  /**
   * Closes the stream.
   *
   * @throws IOException if it fails
   */
  @Override
  public void close() throws IOException {
    out.close();
  }
}
