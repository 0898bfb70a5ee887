// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.benchmarks.rules.Facts.ActionFact;
import org.actionplan.benchmarks.rules.Facts.RecommendationFact;
import org.actionplan.benchmarks.rules.Facts.ReferenceFact;
import org.jspecify.annotations.Nullable;

/**
 * The same in the Common Expression Language, compiled beforehand; references are counted for it.
 */
final class Cel {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .addVar("owed", SimpleType.BOOL)
          .addVar("unresolved", SimpleType.BOOL)
          .addVar("named", SimpleType.BOOL)
          .addVar("until", SimpleType.INT)
          .addVar("today", SimpleType.INT)
          .addVar("accepted", SimpleType.BOOL)
          .addVar("closed", SimpleType.BOOL)
          .addVar("actions", SimpleType.INT)
          .addVar("uses", SimpleType.INT)
          .build();

  private static final CelRuntime RUNTIME = CelRuntimeFactory.legacyCelRuntimeBuilder().build();

  private final Map<String, CelRuntime.Program> onActions =
      programs(
          Map.of(
              Hit.UNRESOLVED, "owed && unresolved",
              Hit.LAPSED, "today > until",
              Hit.NO_OWNER, "owed && !named",
              Hit.BOTH, "owed && unresolved && today > until"));
  private final Map<String, CelRuntime.Program> onRecommendations =
      programs(Map.of(Hit.NO_ACTION, "accepted && !closed && actions == 0"));
  private final Map<String, CelRuntime.Program> onReferences =
      programs(Map.of(Hit.TWICE, "uses > 1"));

  private static Map<String, CelRuntime.Program> programs(Map<String, String> expressions) {
    Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();
    expressions.forEach(
        (id, expression) -> {
          try {
            programs.put(id, RUNTIME.createProgram(COMPILER.compile(expression).getAst()));
          } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
          }
        });
    return programs;
  }

  List<Hit> hits(List<Facts> plans) {
    List<Hit> hits = new ArrayList<>();
    for (Facts plan : plans) {
      for (RecommendationFact each : plan.recommendations()) {
        evaluate(
            onRecommendations,
            Map.of(
                "accepted", each.accepted(),
                "closed", each.closed(),
                "actions", (long) each.actions()),
            each.at(),
            hits);
      }
      for (ActionFact each : plan.actions()) {
        evaluate(onActions, variables(each), each.at(), hits);
      }
      Map<String, Integer> uses = new HashMap<>();
      plan.references().forEach(each -> uses.merge(each.key(), 1, Integer::sum));
      for (ReferenceFact each : plan.references()) {
        long count = uses.getOrDefault(each.key(), 0);
        evaluate(onReferences, Map.of("uses", count), each.at(), hits);
      }
    }
    return hits;
  }

  private static Map<String, Object> variables(ActionFact action) {
    @Nullable LocalDate until = action.openUntil();
    return Map.of(
        "owed", action.owed(),
        "unresolved", action.unresolvedBudget(),
        "named", action.ownerNamed(),
        "until", until == null ? Long.MAX_VALUE : until.toEpochDay(),
        "today", action.asOf().toEpochDay());
  }

  private static void evaluate(
      Map<String, CelRuntime.Program> programs,
      Map<String, Object> variables,
      String at,
      List<Hit> hits) {
    programs.forEach(
        (id, program) -> {
          try {
            if ((boolean) program.eval(variables)) {
              hits.add(new Hit(id, at));
            }
          } catch (CelEvaluationException e) {
            throw new IllegalStateException(id, e);
          }
        });
  }
}
