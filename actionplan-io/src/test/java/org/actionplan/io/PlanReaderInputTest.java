// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.ActionPlan;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Place;
import org.actionplan.report.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documents come from: files, streams, encodings. */
class PlanReaderInputTest {

  private static final PlanReader YAML = PlanReader.of(Format.YAML);
  private static final PlanReader JSON = PlanReader.of(Format.JSON);

  @Test
  void every_encoding_with_a_mark_and_every_line_end_gives_the_same_plan() throws IOException {
    ActionPlan plan = ActionPlan.builder().title("£ \ud83d\ude00").build();
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      for (String end : List.of("\n", "\r\n", "\r")) {
        String text = "\ufeffactionplan: 1.0" + end + "title: £ \ud83d\ude00" + end;
        InputStream in = new ByteArrayInputStream(text.getBytes(Charset.forName(charset)));
        assertThat(YAML.read(in).value()).as(charset).contains(plan);
        assertThat(YAML.read(text).value()).contains(plan);
      }
    }
  }

  @Test
  void characters_beyond_the_basic_plane_may_stand_at_any_offset() {
    for (int offset = 1000; offset < 2100; offset++) {
      String title = "x".repeat(offset) + "\ud83d\ude00 " + "y".repeat(1100);
      assertThat(YAML.read("actionplan: 1.0\ntitle: " + title + "\n").value())
          .contains(ActionPlan.builder().title(title).build());
    }
  }

  @Test
  void findings_and_places_name_the_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, "actionplan: 1.0\ntitle: []\n");
    Reading<ActionPlan> reading = YAML.read(file);
    Place place = new Place.Position(Optional.of("plan.yaml"), 2, 8);
    assertThat(reading.findings().get(0).place()).contains(place);
    assertThat(reading.sources().find(JsonPointer.of("/title"))).contains(place);
    assertThat(reading.findings().get(0).place().orElseThrow()).hasToString("plan.yaml:2:8");
    try (InputStream in = Files.newInputStream(file)) {
      assertThat(YAML.read("plan.yaml", in).findings()).isEqualTo(reading.findings());
    }
  }

  @Test
  void a_file_that_is_not_there_is_an_error_of_input(@TempDir Path folder) {
    assertThatThrownBy(() -> YAML.read(folder.resolve("none.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_stream_that_fails_half_way_is_an_error_of_input() {
    InputStream broken =
        new InputStream() {
          private int left = 10;

          @Override
          public int read() throws IOException {
            if (left-- <= 0) {
              throw new IOException("unplugged");
            }
            return '{';
          }
        };
    assertThatThrownBy(() -> JSON.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("unplugged");
  }

  @Test
  void a_stream_is_read_byte_by_byte_if_need_be_and_not_closed() throws IOException {
    String document = "actionplan: 1.0\r\ntitle: £ \ud83d\ude00\r\n";
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    boolean[] closed = new boolean[1];
    InputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public int read(byte[] into, int offset, int length) {
            return super.read(into, offset, Math.min(length, 1));
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    assertThat(YAML.read(slow).value()).isEqualTo(YAML.read(document).value());
    assertThat(closed[0]).isFalse();
  }
}
