// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionplan.budget.Budget;
import org.actionplan.budget.Funding;
import org.actionplan.budget.Money;
import org.actionplan.budget.MoneyRange;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Readings;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWriterTest {

  private static final ActionPlan PLAN =
      ActionPlan.builder()
          .title("Tough Enough?")
          .approvedOn(DateWindow.of(2022, 10, 18))
          .conventions(Conventions.UK_LOCAL_GOVERNMENT)
          .addRecommendations(
              Recommendation.builder()
                  .reference(Reference.of("b"))
                  .text(
                      "That further promotion of the community trigger process be shared with"
                          + " elected members and the local communities.")
                  .addActions(
                      Action.builder()
                          .description("First line\nSecond line")
                          .addOwners(Owner.of("Strategic Community Safety Manager"))
                          .budget(
                              new Budget.Costed(
                                  "£1.10 a year",
                                  MoneyRange.of(Money.of("1.10", "GBP")),
                                  Optional.of(Period.ofYears(1)),
                                  Funding.UNSTATED))
                          .timescale(
                              new Timescale.Due(
                                  "03/04/26",
                                  Readings.of(
                                      Ambiguity.DAY_MONTH_ORDER,
                                      DateWindow.of(2026, 4, 3),
                                      DateWindow.of(2026, 3, 4))))
                          .putExtensions("timescale/colour", new ExtensionValue.Text("no"))
                          .build())
                  .build())
          .build();

  @Test
  void yaml_is_written_as_a_person_would() {
    assertThat(PlanWriter.of(Format.YAML).toText(PLAN))
        .isEqualTo(
            """
            actionplan: "1.0"
            title: Tough Enough?
            approvedOn: "2022-10-18"
            conventions: UK_LOCAL_GOVERNMENT
            recommendations:
              - reference: b
                text: >-
                  That further promotion of the community trigger process be shared with elected members and the local
                  communities.
                actions:
                  - description: |-
                      First line
                      Second line
                    owners:
                      - post: Strategic Community Safety Manager
                    budget:
                      text: "£1.10 a year"
                      kind: costed
                      min: 1.10
                      max: 1.10
                      currency: GBP
                      per: P1Y
                    timescale:
                      text: "03/04/26"
                      kind: due
                      windows:
                        - "2026-04-03"
                        - "2026-03-04"
                      ambiguity: day-month-order
                      colour: "no"
            """);
  }

  @Test
  void json_is_written_with_two_spaces_and_line_feeds() {
    ActionPlan plan =
        ActionPlan.builder()
            .title("é \u2028 \"\\\u0001")
            .addSources()
            .putExtensions("x", new ExtensionValue.Items(List.of()))
            .putExtensions("y", new ExtensionValue.Items(List.of(new ExtensionValue.Flag(true))))
            .build();
    assertThat(PlanWriter.of(Format.JSON).toText(plan))
        .isEqualTo(
            "{\n  \"actionplan\": \"1.0\",\n  \"title\": \"é \u2028 \\\"\\\\\\u0001\",\n"
                + "  \"x\": [],\n  \"y\": [\n    true\n  ]\n}\n");
  }

  @Test
  void an_empty_plan_is_only_its_header() {
    ActionPlan empty = ActionPlan.builder().build();
    assertThat(PlanWriter.of(Format.YAML).toText(empty)).isEqualTo("actionplan: \"1.0\"\n");
    assertThat(PlanWriter.of(Format.JSON).toText(empty))
        .isEqualTo("{\n  \"actionplan\": \"1.0\"\n}\n");
  }

  @Test
  void extensions_that_would_hide_a_field_are_refused() {
    ActionPlan plan =
        ActionPlan.builder().putExtensions("title", new ExtensionValue.Text("x")).build();
    assertThatThrownBy(() -> PlanWriter.of(Format.JSON).toText(plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extensions must not have the name of a known field, but has \"title\"");
  }

  @Test
  void extensions_of_a_value_that_is_not_there_are_refused() {
    ActionPlan plan =
        ActionPlan.builder().putExtensions("budget/x", new ExtensionValue.Text("x")).build();
    assertThatThrownBy(() -> PlanWriter.of(Format.JSON).toText(plan))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("extensions must be at a value that is written, but has [budget/x]");
  }

  @Test
  void half_a_surrogate_pair_is_refused_in_either_format() {
    ActionPlan plan = ActionPlan.builder().title("a\ud800").build();
    for (Format format : Format.values()) {
      assertThatThrownBy(() -> PlanWriter.of(format).toText(plan))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "text must be made of whole characters, but holds half of a surrogate pair:"
                  + " \"a\\ud800\"");
    }
  }

  @Test
  void a_stream_gets_the_same_bytes_as_a_file(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    PlanWriter.of(Format.YAML).write(PLAN, stream);
    Path file = folder.resolve("plan.yaml");
    PlanWriter.of(Format.YAML).write(PLAN, file);
    assertThat(Files.readAllBytes(file))
        .isEqualTo(stream.toByteArray())
        .isEqualTo(PlanWriter.of(Format.YAML).toText(PLAN).getBytes(StandardCharsets.UTF_8));
    assertThat(files(folder)).containsExactly("plan.yaml");
  }

  @Test
  void a_file_that_is_replaced_keeps_its_permissions(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    PlanWriter.of(Format.YAML).write(PLAN, file);
    assertThat(PlanReader.of(Format.YAML).read(file).value()).contains(PLAN);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void a_symbolic_link_stays_one_and_its_target_is_replaced(@TempDir Path folder)
      throws IOException {
    Path target = Files.createDirectory(folder.resolve("kept")).resolve("plan.yaml");
    Files.writeString(target, "old");
    Path link = folder.resolve("link.yaml");
    Files.createSymbolicLink(link, Path.of("kept", "plan.yaml"));
    PlanWriter.of(Format.YAML).write(PLAN, link);
    assertThat(link).isSymbolicLink();
    assertThat(PlanReader.of(Format.YAML).read(target).value()).contains(PLAN);
    assertThat(files(folder.resolve("kept"))).containsExactly("plan.yaml");
  }

  @Test
  void links_that_go_in_circles_are_an_error_of_output(@TempDir Path folder) throws IOException {
    Path link = folder.resolve("link.yaml");
    Files.createSymbolicLink(link, Path.of("link.yaml"));
    assertThatThrownBy(() -> PlanWriter.of(Format.YAML).write(PLAN, link))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("too many symbolic links");
  }

  @Test
  void a_plan_that_cannot_be_written_leaves_the_old_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, "old");
    ActionPlan bad = ActionPlan.builder().title("\ud800").build();
    assertThatThrownBy(() -> PlanWriter.of(Format.YAML).write(bad, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file).hasContent("old");
    assertThat(files(folder)).containsExactly("plan.yaml");
  }

  @Test
  void what_is_no_file_is_not_replaced(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectory(folder.resolve("plans")).resolve("plan.yaml");
    Files.writeString(inside, "old");
    assertThatThrownBy(() -> PlanWriter.of(Format.YAML).write(PLAN, folder.resolve("plans")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("not a regular file");
    assertThat(inside).hasContent("old");
    assertThat(files(folder)).containsExactly("plans");
  }

  @Test
  void a_folder_that_is_not_there_is_an_error_of_output(@TempDir Path folder) {
    assertThatThrownBy(
            () -> PlanWriter.of(Format.YAML).write(PLAN, folder.resolve("no").resolve("p.yaml")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void what_killed_writers_left_behind_is_swept_away(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve(".plan.yaml." + i + ".tmp"), "half");
    }
    Path file = folder.resolve("plan.yaml");
    PlanWriter.of(Format.YAML).write(PLAN, file);
    assertThat(PlanReader.of(Format.YAML).read(file).value()).contains(PLAN);
    assertThat(files(folder)).containsExactly("plan.yaml");
  }

  @Test
  void what_another_writer_is_writing_is_left_alone(@TempDir Path folder) throws IOException {
    Path others = folder.resolve(".plan.yaml.0.tmp");
    Path file = folder.resolve("plan.yaml");
    try (FileChannel channel =
            FileChannel.open(others, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      PlanWriter.of(Format.YAML).write(PLAN, file);
      assertThat(lock.isValid()).isTrue();
    }
    assertThat(PlanReader.of(Format.YAML).read(file).value()).contains(PLAN);
    assertThat(files(folder)).containsExactly(".plan.yaml.0.tmp", "plan.yaml");
  }

  @Test
  void many_writers_at_once_leave_one_whole_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.yaml");
    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i -> {
              try {
                PlanWriter.of(Format.YAML).write(PLAN.withTitle("t".repeat(i)), file);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    assertThat(PlanReader.of(Format.YAML).read(file).value().map(plan -> plan.withTitle("t")))
        .contains(PLAN.withTitle("t"));
    assertThat(files(folder)).containsExactly("plan.yaml");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
