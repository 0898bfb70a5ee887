// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;

/** What is left of a plan without all that is deliberately not compared, found by reflection. */
final class SameSaid {

  private static final Object NO_RESPONSE = of(Response.builder().build());

  private SameSaid() {}

  static Object of(Object value) {
    if (value instanceof String text) {
      return Words.spaced(text);
    }
    if (value instanceof Reference reference) {
      return reference.folded();
    }
    if (value instanceof Optional<?> optional) {
      return optional.<Object>map(SameSaid::of).filter(said -> !isNothing(said));
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    List<Attribute> attributes = Attribute.of(value);
    if (!attributes.isEmpty()) {
      Map<String, Object> said = new HashMap<>();
      attributes.stream()
          .filter(attribute -> !attribute.name().equals("holder"))
          .forEach(attribute -> said.put(attribute.name(), of(attribute.get(value))));
      return said;
    }
    return value instanceof Record record ? components(record) : value;
  }

  private static boolean isNothing(Object said) {
    return said.equals("") || said.equals(NO_RESPONSE);
  }

  /** The order of recommendations and actions is not compared, that of other lists is. */
  private static Object list(List<?> list) {
    boolean isLayout =
        list.stream().anyMatch(each -> each instanceof Recommendation || each instanceof Action);
    if (!isLayout) {
      return list.stream().map(SameSaid::of).toList();
    }
    Map<Object, Integer> counts = new HashMap<>();
    list.forEach(each -> counts.merge(of(each), 1, Integer::sum));
    return counts;
  }

  private static List<Object> components(Record record) {
    List<Object> said = new ArrayList<>(List.of(record.getClass()));
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        said.add(of(component.getAccessor().invoke(record)));
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return said;
  }
}
