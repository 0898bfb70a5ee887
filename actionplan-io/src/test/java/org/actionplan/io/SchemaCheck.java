// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schemas under an independent validator. */
final class SchemaCheck {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private static final Schema PLAN = REGISTRY.getSchema(Schemas.plan(), InputFormat.JSON);
  private static final Schema POLICY = REGISTRY.getSchema(Schemas.policy(), InputFormat.JSON);
  private static final Schema REPORT = REGISTRY.getSchema(Schemas.report(), InputFormat.JSON);

  private SchemaCheck() {}

  static List<String> ofPlan(Format format, String document) {
    return errors(PLAN, format, document);
  }

  static List<String> ofPolicy(Format format, String document) {
    return errors(POLICY, format, document);
  }

  static List<String> ofReport(Format format, String document) {
    return errors(REPORT, format, document);
  }

  private static List<String> errors(Schema schema, Format format, String document) {
    InputFormat input = format == Format.JSON ? InputFormat.JSON : InputFormat.YAML;
    return schema.validate(document, input).stream().map(Error::toString).toList();
  }
}
