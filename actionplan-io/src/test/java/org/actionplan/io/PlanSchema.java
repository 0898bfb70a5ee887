// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schema under an independent validator. */
final class PlanSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schemas.plan(), InputFormat.JSON);

  private PlanSchema() {}

  static List<String> errors(Format format, String document) {
    InputFormat input = format == Format.JSON ? InputFormat.JSON : InputFormat.YAML;
    return SCHEMA.validate(document, input).stream().map(Error::toString).toList();
  }
}
