// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes a file leaves the old file or the new one, whole. */
class KilledWriterTest {

  /** Few, as each begins a new JVM; {@code -Dkills=1000} for a thorough run. */
  private static final int KILLS = Integer.getInteger("kills", 20);

  @Test
  void whenever_a_writer_is_killed_the_file_is_whole(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plan.json");
    Files.write(file, EndlessWriter.content(0));
    Random random = new Random(20221018);
    for (int i = 0; i < KILLS; i++) {
      killAfter(1 + random.nextInt(12), random.nextInt(4_000_000), file);
      assertThat(isWhole(Files.readAllBytes(file))).as("file after kill %s", i + 1).isTrue();
    }
    ActionPlan plan = ActionPlan.builder().title("Tough Enough?").build();
    PlanWriter.of(Format.JSON).write(plan, file);
    assertThat(PlanReader.of(Format.JSON).read(file).value()).contains(plan);
    assertThat(files(folder)).containsExactly("plan.json");
  }

  /** Kills a writer some nanoseconds after it has begun to write the file for the nth time. */
  private static void killAfter(int beginnings, long nanos, Path file) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream signs = writer.getInputStream()) {
      assertThat(signs.readNBytes(beginnings)).hasSize(beginnings);
      for (long end = System.nanoTime() + nanos; System.nanoTime() < end; ) {
        Thread.onSpinWait();
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  private static boolean isWhole(byte[] content) {
    for (byte b : content) {
      if (b != content[0]) {
        return false;
      }
    }
    return content.length == EndlessWriter.content(0).length;
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
