// SPDX-License-Identifier: Apache-2.0
package org.actionplan.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.change.PlanDiff;
import org.actionplan.change.PlanHistory;
import org.actionplan.change.PlanVersion;
import org.actionplan.change.SlippageLedger;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Report;
import org.actionplan.report.Severity;
import org.actionplan.rollup.ReportingPeriod;
import org.actionplan.rollup.RollUp;
import org.actionplan.rules.Forecast;
import org.actionplan.rules.RuleEngine;
import org.actionplan.rules.catalogue.Catalogue;

/** Compares the reference plan with what became of it: differences, slippage, roll-up, forecast. */
public final class CompareVersions {

  private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 18);
  private static final LocalDate JANUARY = LocalDate.of(2023, 1, 15);
  private static final LocalDate APRIL = LocalDate.of(2023, 4, 18);
  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private CompareVersions() {}

  /**
   * Runs the example.
   *
   * @param args none
   * @throws IOException if the reference plan cannot be read
   */
  public static void main(String[] args) throws IOException {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) throws IOException {
    ActionPlan october = CheckReferencePlan.importReferencePlan().plan().orElseThrow();
    ActionPlan january = LaterVersion.of(october);
    differences(october, january, out);
    slippage(october, january, out);
    rollUp(january, out);
    forecast(january, out);
    history(january, out);
  }

  private static void differences(ActionPlan october, ActionPlan january, PrintStream out) {
    out.println("WHAT CHANGED\n");
    PlanDiff diff = PlanDiff.between(october, january);
    out.println(diff.toText());

    Report report = ENGINE.check(january, october, Policy.CORE, JANUARY);
    report.findings().stream()
        .filter(finding -> finding.rule().value().equals("original-deadline-lost"))
        .forEach(finding -> out.println(finding.subject().name() + ": " + finding.message()));
  }

  private static void slippage(ActionPlan october, ActionPlan january, PrintStream out) {
    out.println("\nSLIPPAGE\n");
    SlippageLedger ledger =
        SlippageLedger.of(
            List.of(new PlanVersion(OCTOBER, october), new PlanVersion(JANUARY, january)));
    out.println(ledger.toText());
    out.println(ledger.metrics(OCTOBER, JANUARY).toText());
  }

  private static void rollUp(ActionPlan january, PrintStream out) {
    out.println("ROLL-UP\n");
    ReportingPeriod period = new ReportingPeriod(OCTOBER, JANUARY, APRIL);
    RollUp rollUp = RollUp.of(january, period);
    out.println(rollUp.total());
    out.println("Late against the date first promised: " + rollUp.total().lapsedByOriginal());
    rollUp.byOwner().groups().forEach((post, tally) -> out.println(post + ": " + tally));
    rollUp.budgets().sums().forEach((kind, sum) -> out.println(kind + ": " + sum.min()));
    out.println("Cost not answered: " + rollUp.budgets().unanswered());
  }

  private static void forecast(ActionPlan january, PrintStream out) {
    out.println("\nFORECAST\n");
    Forecast forecast = ENGINE.forecast(january, Policy.CORE, JANUARY, APRIL);
    out.println(forecast.atLeast(Severity.ERROR).toText());
  }

  private static void history(ActionPlan january, PrintStream out) {
    out.println("AS IT STOOD\n");
    LocalDate day = LocalDate.of(2022, 12, 1);
    Report then = ENGINE.check(PlanHistory.asItStood(january, day), Policy.CORE, day);
    for (Finding finding : then.findings()) {
      out.println(finding.severity() + " " + finding.subject().name() + ": " + finding.rule());
    }
  }
}
