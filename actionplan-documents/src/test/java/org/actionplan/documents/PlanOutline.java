// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents;

import java.util.Map;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.ExtensionValue;
import org.actionplan.plan.Owner;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Status;
import org.actionplan.report.Finding;
import org.actionplan.report.Place;

/** An import in lines that a person can compare with the table. */
final class PlanOutline {

  private final StringBuilder out = new StringBuilder();

  static String of(PlanImport imported) {
    PlanOutline outline = new PlanOutline();
    imported.columns().forEach(column -> outline.line(0, "column", column.toString()));
    imported.plan().ifPresent(outline::plan);
    imported.findings().forEach(outline::finding);
    return outline.out.toString();
  }

  private void plan(ActionPlan plan) {
    plan.title().ifPresent(text -> line(0, "title", text));
    plan.recommendingBody().ifPresent(text -> line(0, "recommending body", text));
    plan.authority().ifPresent(text -> line(0, "authority", text));
    plan.approvedOn().ifPresent(date -> line(0, "approved on", date.toString()));
    plan.statedTotal().ifPresent(total -> line(0, "stated total", total.text()));
    extensions(0, plan.extensions());
    plan.recommendations().forEach(this::recommendation);
  }

  private void recommendation(Recommendation recommendation) {
    line(0, "recommendation", named(recommendation.reference(), recommendation.text()));
    recommendation
        .response()
        .ifPresent(response -> line(1, "response", response.decision() + " " + response.text()));
    extensions(1, recommendation.extensions());
    recommendation.actions().forEach(this::action);
  }

  private void action(Action action) {
    line(1, "action", named(action.reference(), action.description()));
    for (Owner owner : action.owners()) {
      line(2, owner.role() == Owner.Role.LEAD ? "owner" : "support", owner.post());
    }
    if (!action.budget().text().isEmpty()) {
      line(2, "budget", action.budget().text());
    }
    action.revisions().forEach(revision -> line(2, "first timescale", revision.from().text()));
    if (!action.timescale().text().isEmpty()) {
      line(2, "timescale", action.timescale().text());
    }
    if (action.status() != Status.NOT_STATED || action.statedStatus().isPresent()) {
      line(2, "status", action.status() + " " + action.statedStatus().orElse(""));
    }
    action
        .updates()
        .forEach(
            update ->
                line(2, "update", update.text() + update.rag().map(rag -> " " + rag).orElse("")));
    action.evidence().forEach(evidence -> line(2, "evidence", evidence.text()));
    action.priority().ifPresent(text -> line(2, "priority", text));
    extensions(2, action.extensions());
  }

  private void finding(Finding finding) {
    String where =
        finding
            .place()
            .filter(Place.Cell.class::isInstance)
            .map(Place.Cell.class::cast)
            .map(cell -> " (" + cell.row() + "," + cell.column() + ")")
            .orElse("");
    line(0, finding.severity() + " " + finding.rule() + where, finding.message().text());
  }

  private void extensions(int depth, Map<String, ExtensionValue> extensions) {
    extensions.forEach((name, value) -> line(depth, "+ " + name, text(value)));
  }

  private static String text(ExtensionValue value) {
    return value instanceof ExtensionValue.Text text
        ? text.value()
        : ((ExtensionValue.Items) value)
            .values().stream().map(PlanOutline::text).toList().toString();
  }

  private static String named(java.util.Optional<?> reference, String text) {
    return reference.map(name -> "[" + name + "] ").orElse("") + text;
  }

  private void line(int depth, String label, String text) {
    out.append("  ".repeat(depth)).append(label).append(": ");
    out.append(text.replace("\n", "\\n")).append('\n');
  }
}
