// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading and writing NDJSON. */
class PlanStreamTest {

  private static final PlanStreamReader READER = PlanStreamReader.of(ReadLimits.STREAM);

  @Test
  void one_plan_is_one_line_however_lines_end() {
    String text = line("a") + "\r\n" + line("b\u2028") + "\n\n \t\n" + line("c") + "\r" + line("d");
    List<Reading<ActionPlan>> readings = READER.read(stream(text)).toList();
    assertThat(titles(readings)).containsExactly("a", "b\u2028", "c", "d");
    assertThat(readings)
        .extracting(reading -> reading.sources().find(JsonPointer.of("/title")))
        .containsExactly(at(1, 32), at(2, 32), at(5, 32), at(6, 32));
  }

  @Test
  void a_bad_line_is_a_finding_with_its_number_and_the_rest_is_read() {
    String text = line("a") + "\n{\"actionplan\": \n\nnonsense\n" + line("b") + "\n";
    List<Reading<ActionPlan>> readings = READER.read(stream(text)).toList();
    assertThat(titles(readings)).containsExactly("a", "", "", "b");
    assertThat(readings.get(1).findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "syntax ERROR 2:16 plan: The document cannot be read beyond this place: Unexpected"
                + " end-of-input within/between Object entries > Mend the document here; nothing"
                + " of it was taken over.");
    assertThat(readings.get(2).findings().get(0).place()).isEqualTo(at(4, 1));
  }

  @Test
  void a_line_that_is_too_long_is_passed_over() {
    String longest = line("x".repeat(100_000));
    ReadLimits limits = ReadLimits.STREAM.withDocumentBytes(longest.length());
    String text = longest + " \n" + longest + "\n" + line("b");
    List<Reading<ActionPlan>> readings = PlanStreamReader.of(limits).read(stream(text)).toList();
    assertThat(readings)
        .extracting(reading -> reading.value().isPresent())
        .containsExactly(false, true, true);
    assertThat(readings.get(0).findings().get(0).message())
        .hasToString(
            "The document has more than "
                + longest.length()
                + " bytes; nothing of it was taken over.");
    assertThat(readings.get(0).findings().get(0).place()).isEqualTo(at(1, 1));
  }

  @Test
  void plans_are_read_as_they_are_asked_for() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    stream(line("a") + "\n"),
                    new InputStream() {
                      @Override
                      public int read() throws IOException {
                        throw new IOException("unplugged");
                      }
                    })));
    Stream<Reading<ActionPlan>> plans = READER.read(endless);
    assertThat(plans.limit(1).toList()).hasSize(1);
    assertThatThrownBy(() -> READER.read(endless).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("unplugged");
  }

  @Test
  void several_threads_keep_the_order() {
    String text = String.join("\n", IntStream.range(0, 1000).mapToObj(i -> line("t" + i)).toList());
    assertThat(titles(READER.read(stream(text)).parallel().toList()))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> "t" + i).toList());
  }

  @Test
  void progress_counts_bytes_and_lines() {
    List<String> told = new ArrayList<>();
    String text = line("a") + "\r\n\n" + line("b");
    PlanStreamReader telling =
        READER.withProgress((bytes, lines) -> told.add(bytes + " bytes, " + lines + " lines"));
    assertThat(telling.read(stream(text))).hasSize(2);
    assertThat(told).containsExactly("36 bytes, 1 lines", "38 bytes, 2 lines", "73 bytes, 3 lines");
  }

  @Test
  void a_file_is_closed_with_its_stream_and_named_in_places(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("plans.ndjson"), "\n" + line("a") + "\n");
    try (Stream<Reading<ActionPlan>> plans = READER.read(file)) {
      assertThat(plans.toList().get(0).sources().find(JsonPointer.ROOT))
          .contains(new Place.Position(Optional.of("plans.ndjson"), 2, 1));
    }
  }

  @Test
  void without_sources_the_plans_are_the_same_and_faults_have_their_line() {
    String text = line("a") + "\n{\n";
    List<Reading<ActionPlan>> plans = READER.withoutSources().read(stream(text)).toList();
    assertThat(plans.get(0).value()).isEqualTo(READER.read(stream(text)).toList().get(0).value());
    assertThat(plans.get(0).sources().places()).isEmpty();
    assertThat(plans.get(1).findings().get(0).place())
        .contains(new Place.Position(Optional.empty(), 2, 2));
  }

  @Test
  void what_is_written_is_one_line_each_and_read_back_equal(@TempDir Path folder)
      throws IOException {
    ActionPlan first = ActionPlan.builder().title("line\nend\u2028").build();
    ActionPlan second = ActionPlan.builder().title("£").build();
    Path file = folder.resolve("plans.ndjson");
    try (PlanStreamWriter writer = PlanStreamWriter.appendTo(file)) {
      writer.write(first);
      assertThat(Files.readAllLines(file)).hasSize(1);
    }
    try (PlanStreamWriter writer = PlanStreamWriter.appendTo(file)) {
      writer.write(second);
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            "{\"actionplan\":\"1.0\",\"title\":\"line\\nend\u2028\"}\n"
                + "{\"actionplan\":\"1.0\",\"title\":\"£\"}\n");
    try (Stream<Reading<ActionPlan>> plans = READER.read(file)) {
      assertThat(plans.map(reading -> reading.value().orElseThrow()))
          .containsExactly(first, second);
    }
  }

  @Test
  void a_torn_line_spoils_no_other(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plans.ndjson");
    Files.writeString(file, "{\"actionplan\":\"1.0\",\"tit", StandardOpenOption.CREATE);
    try (PlanStreamWriter writer = PlanStreamWriter.appendTo(file)) {
      writer.write(ActionPlan.builder().title("b").build());
    }
    try (Stream<Reading<ActionPlan>> plans = READER.read(file)) {
      assertThat(titles(plans.toList())).containsExactly("", "b");
    }
  }

  @Test
  void a_plan_that_cannot_be_written_leaves_no_torn_line() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PlanStreamWriter writer = PlanStreamWriter.of(out)) {
      ActionPlan bad = ActionPlan.builder().title("t").subject("\ud800").build();
      assertThatThrownBy(() -> writer.write(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(out.size()).isZero();
  }

  private static String line(String title) {
    return "{\"actionplan\": \"1.0\", \"title\": \"" + title + "\"}";
  }

  private static Optional<Place> at(int line, int column) {
    return Optional.of(new Place.Position(Optional.empty(), line, column));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> titles(List<Reading<ActionPlan>> readings) {
    return readings.stream()
        .map(reading -> reading.value().flatMap(ActionPlan::title).orElse(""))
        .toList();
  }
}
