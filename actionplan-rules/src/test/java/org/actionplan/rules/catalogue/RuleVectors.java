// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.util.List;
import org.actionplan.io.Format;
import org.actionplan.io.PlanWriter;
import org.actionplan.io.PolicyWriter;
import org.actionplan.io.ReportWriter;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import org.actionplan.report.RuleId;
import org.actionplan.rules.Example;
import org.actionplan.rules.Rule;
import org.actionplan.rules.RuleEngine;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of a rule as JSON, which an implementation in any language can run. */
final class RuleVectors {

  static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER)
          .withSeparators(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER));

  private static final RuleEngine ENGINE = RuleEngine.of(Catalogue.rules());

  private RuleVectors() {}

  static String write(Rule rule) {
    RuleId id = rule.definition().id();
    ObjectNode document = JSON.createObjectNode();
    document.put("actionplanVectors", "1.0");
    document.put("rule", id.value());
    ArrayNode vectors = document.putArray("vectors");
    rule.examples().forEach(example -> vectors.add(vector(id, example)));
    return JSON.writer().with(PRINTER).writeValueAsString(document) + "\n";
  }

  private static ObjectNode vector(RuleId id, Example example) {
    Policy policy = example.policyFor(id);
    ObjectNode vector = JSON.createObjectNode();
    vector.put("description", example.description());
    vector.put("asOf", example.asOf().toString());
    vector.set("plan", JSON.readTree(PlanWriter.of(Format.JSON).toText(example.plan())));
    if (example.previous().isPresent()) {
      vector.set(
          "previous", JSON.readTree(PlanWriter.of(Format.JSON).toText(example.previous().get())));
    }
    vector.set("policy", JSON.readTree(PolicyWriter.of(Format.JSON).toText(policy)));
    vector.set("expected", found(id, example.judge(ENGINE, example.plan(), id)));
    return vector;
  }

  /** What a report says by one rule, without what depends on the language or the program. */
  static ArrayNode found(RuleId id, Report report) {
    ArrayNode found = JSON.createArrayNode();
    for (JsonNode finding :
        JSON.readTree(ReportWriter.of(Format.JSON).toText(report)).get("findings")) {
      if (finding.get("rule").asString().equals(id.value())) {
        found.add(languageFree(finding));
      }
    }
    return found;
  }

  private static ObjectNode languageFree(JsonNode finding) {
    ObjectNode free = JSON.createObjectNode();
    free.set("rule", finding.get("rule"));
    free.set("severity", finding.get("severity"));
    free.set("pointer", finding.get("subject").get("pointer"));
    ObjectNode message = free.putObject("message");
    for (String part : List.of("key", "arguments")) {
      copy(finding.get("message"), part, message);
    }
    for (String part : List.of("facts", "certainty", "since")) {
      copy(finding, part, free);
    }
    return free;
  }

  private static void copy(JsonNode from, String field, ObjectNode to) {
    if (from.has(field)) {
      to.set(field, from.get(field));
    }
  }
}
