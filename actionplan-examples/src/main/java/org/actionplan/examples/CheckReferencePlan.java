// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.actionplan.calendar.Conventions;
import org.actionplan.documents.PlanImport;
import org.actionplan.documents.PlanImporter;
import org.actionplan.documents.heading.Column;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.actionplan.io.ReportWriter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/**
 * The main job, end to end: imports the reference plan, judges it, prints the report and the plan
 * as YAML, and writes both to files.
 *
 * <p>Arguments: the date at which to judge (2023-01-15), the folder to write to
 * (target/reference-plan).
 */
public final class CheckReferencePlan {

  private static final String REFERENCE_PLAN = "middlesbrough-action-plan.txt";

  private CheckReferencePlan() {}

  /**
   * Runs the example.
   *
   * @param args the date and the folder, both optional
   * @throws IOException if the files cannot be written
   */
  public static void main(String[] args) throws IOException {
    LocalDate asOf = args.length > 0 ? date(args[0]) : LocalDate.of(2023, 1, 15);
    Path folder = args.length > 1 ? Path.of(args[1]) : Path.of("target", "reference-plan");
    run(asOf, folder, new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private static LocalDate date(String argument) {
    try {
      return LocalDate.parse(argument);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the first argument must be a date such as 2023-01-15, but was " + argument, e);
    }
  }

  static void run(LocalDate asOf, Path folder, PrintStream out) throws IOException {
    PlanImport imported = importReferencePlan();
    ActionPlan plan = imported.plan().orElseThrow();
    Report report = report(imported, asOf);

    out.println("Columns of " + REFERENCE_PLAN);
    for (Column column : imported.columns()) {
      out.println("  " + column);
    }
    for (Finding finding : imported.findings()) {
      out.println("  " + finding.message());
    }
    out.println();
    out.print(ReportText.of(report));
    out.println();
    out.print(PlanWriter.of(Format.YAML).toText(plan));
    out.println();

    Files.createDirectories(folder);
    PlanWriter.of(Format.YAML).write(plan, folder.resolve("plan.yaml"));
    PlanWriter.of(Format.JSON).write(plan, folder.resolve("plan.json"));
    ReportWriter.of(Format.JSON).write(report, folder.resolve("report.json"));
    out.println("Written to " + folder + ": plan.yaml, plan.json, report.json");
  }

  static Report report(PlanImport imported, LocalDate asOf) {
    return RuleEngine.of(Catalogue.rules())
        .check(imported.plan().orElseThrow(), Policy.CORE, asOf)
        .located(imported.sources());
  }

  static PlanImport importReferencePlan() throws IOException {
    try (InputStream in = CheckReferencePlan.class.getResourceAsStream(REFERENCE_PLAN)) {
      return PlanImporter.of(Conventions.UK_LOCAL_GOVERNMENT)
          .read(REFERENCE_PLAN, Objects.requireNonNull(in, REFERENCE_PLAN));
    }
  }
}
