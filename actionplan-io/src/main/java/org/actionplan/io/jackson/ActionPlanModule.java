// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.jackson;

import org.actionplan.io.Format;
import org.actionplan.io.PlanReader;
import org.actionplan.io.PlanWriter;
import org.actionplan.io.PolicyReader;
import org.actionplan.io.PolicyWriter;
import org.actionplan.io.ReportReader;
import org.actionplan.io.ReportWriter;
import org.actionplan.plan.ActionPlan;
import org.actionplan.policy.Policy;
import org.actionplan.report.Report;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson 3 mapper read and write plans, policies and reports wherever they stand in its own
 * documents, in the format of this library.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ActionPlanModule()).build();
 * ActionPlan plan = mapper.readValue(json, ActionPlan.class);
 * }</pre>
 *
 * <p>On the class path {@code findAndAddModules()} finds it by itself; on the module path it must
 * be named as above, as a module that offered it could not do without databind. Reading and writing
 * are those of {@link PlanReader} and {@link PlanWriter}. As a mapper gives a value or nothing, a
 * finding that is an error is thrown, as a {@link
 * tools.jackson.databind.exc.MismatchedInputException} with its sentence and JSON Pointer; remarks
 * of less severity are not told. Read with {@link PlanReader} to hear of everything.
 */
public final class ActionPlanModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module that knows plans, policies and reports. */
  public ActionPlanModule() {
    super("actionplan");
    add(
        ActionPlan.class,
        new ValueReader<>(ActionPlan.class, PlanReader.of(Format.JSON).withoutSources()::read),
        new ValueWriter<>(ActionPlan.class, PlanWriter.of(Format.JSON)::toText));
    add(
        Policy.class,
        new ValueReader<>(Policy.class, PolicyReader.of(Format.JSON)::read),
        new ValueWriter<>(Policy.class, PolicyWriter.of(Format.JSON)::toText));
    add(
        Report.class,
        new ValueReader<>(Report.class, ReportReader.of(Format.JSON)::read),
        new ValueWriter<>(Report.class, ReportWriter.of(Format.JSON)::toText));
  }

  private <T> void add(Class<T> type, ValueReader<T> reader, ValueWriter<T> writer) {
    addDeserializer(type, reader);
    addSerializer(type, writer);
  }
}
