// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that are not blank, as bytes, one at a time: CR, LF or CRLF end a line. Of
 * a line that is too long the rest is passed over.
 */
final class LineSource implements Spliterator<LineSource.Line> {

  /** A line: its number, counted from 1, and its bytes without the line end. */
  static final class Line {
    final int number;
    final byte[] bytes;
    final boolean tooLong;

    Line(int number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    private boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  /** How many lines a helping thread takes at once: few, so that memory stays bounded. */
  private static final int BATCH = 64;

  private final InputStream in;
  private final int most;
  private final Progress progress;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] line = new byte[1 << 12];
  private int at;
  private int end;
  private int length;
  private boolean afterCarriageReturn;
  private long bytes;
  private int lines;

  LineSource(InputStream in, int most, Progress progress) {
    this.in = in;
    this.most = most;
    this.progress = progress;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Line> action) {
    @Nullable Line next = next();
    if (next != null) {
      action.accept(next);
    }
    return next != null;
  }

  @Override
  public @Nullable Spliterator<Line> trySplit() {
    List<Line> batch = new ArrayList<>(BATCH);
    for (@Nullable Line next = next(); next != null; next = next()) {
      batch.add(next);
      if (batch.size() == BATCH) {
        break;
      }
    }
    return batch.isEmpty() ? null : batch.spliterator();
  }

  private @Nullable Line next() {
    try {
      @Nullable Line next = read();
      while (next != null && next.isBlank()) {
        next = read();
      }
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Line read() throws IOException {
    passLineFeed();
    length = 0;
    boolean begun = false;
    while (at < end || fill()) {
      begun = true;
      int from = at;
      while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      keep(from);
      if (at < end) {
        afterCarriageReturn = buffer[at++] == '\r';
        bytes++;
        return line();
      }
    }
    return begun ? line() : null;
  }

  /** Takes the second half of CRLF, only now, so that a line need not wait for what follows it. */
  private void passLineFeed() throws IOException {
    if (afterCarriageReturn && (at < end || fill()) && buffer[at] == '\n') {
      at++;
      bytes++;
    }
    afterCarriageReturn = false;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(in.read(buffer), 0);
    return end > 0;
  }

  /** Keeps the bytes up to here, and one more than is allowed at most. */
  private void keep(int from) {
    int count = Math.min(at - from, most + 1 - length);
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(most + 1, Math.max(2 * line.length, length + count)));
    }
    System.arraycopy(buffer, from, line, length, count);
    length += count;
    bytes += at - from;
  }

  private Line line() {
    lines++;
    progress.at(bytes, lines);
    boolean tooLong = length > most;
    return new Line(lines, tooLong ? new byte[0] : Arrays.copyOf(line, length), tooLong);
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL | IMMUTABLE;
  }
}
