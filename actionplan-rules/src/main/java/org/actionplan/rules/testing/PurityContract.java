// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.actionplan.report.Report;

/** That the rule is a pure function: nothing that it did before, or does at once, shows. */
record PurityContract(Trial trial) {

  void verify(List<Specimen> specimens) {
    List<Report> answers = answers(specimens);
    for (int i = specimens.size() - 1; i >= 0; i--) {
      Specimen specimen = specimens.get(i);
      trial.require(
          trial.check(specimen, specimen.asOf()).equals(answers.get(i)),
          "gives another answer when it is asked again about " + specimen + ": keep no state.");
    }
    inTwoThreads(specimens, answers);
  }

  private List<Report> answers(List<Specimen> specimens) {
    List<Report> answers = new ArrayList<>();
    for (Specimen specimen : specimens) {
      answers.add(trial.check(specimen, specimen.asOf()));
    }
    return answers;
  }

  private void inTwoThreads(List<Specimen> specimens, List<Report> expected) {
    CompletableFuture<List<Report>> one = CompletableFuture.supplyAsync(() -> answers(specimens));
    CompletableFuture<List<Report>> other = CompletableFuture.supplyAsync(() -> answers(specimens));
    trial.require(
        one.join().equals(expected) && other.join().equals(expected),
        "gives other answers when two threads ask at once: keep no state.");
  }
}
