// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * How much memory reading takes at most: a JVM that has no more reads to the end.
 *
 * <p>{@code -Dheap.document=64 -Dheap.stream=1024} reads so many mebibytes.
 */
class HeapTest {

  private static final int DOCUMENT = Integer.getInteger("heap.document", 16);
  private static final int STREAM = Integer.getInteger("heap.stream", 64);

  /** Twelve mebibytes are what a JVM needs to do anything at all. */
  @Test
  void a_document_is_read_in_eight_times_its_size() throws Exception {
    assertThat(read(8 * DOCUMENT + 12, "document", DOCUMENT)).isGreaterThan(DOCUMENT * 1024L);
  }

  @Test
  void a_stream_of_any_length_is_read_in_64_mebibytes() throws Exception {
    assertThat(read(64, "stream", STREAM)).isGreaterThan(STREAM * 1024L);
  }

  private static long read(int heapMebibytes, String what, int mebibytes)
      throws IOException, InterruptedException {
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMebibytes + "m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeReading.class.getName(),
                what,
                Integer.toString(mebibytes))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reader.waitFor()).isZero();
    return Long.parseLong(said.strip());
  }
}
