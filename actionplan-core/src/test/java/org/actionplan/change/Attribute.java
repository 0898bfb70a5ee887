// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.actionplan.calendar.Conventions;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Source;

/**
 * One of the properties with which an entity is built.
 *
 * @param entity for example {@link Action}
 * @param name for example "priority"
 */
record Attribute(Class<?> entity, String name) {

  private static final Map<Class<?>, Class<?>> BUILDERS =
      Map.of(
          ActionPlan.class, ActionPlan.Builder.class,
          Recommendation.class, Recommendation.Builder.class,
          Response.class, Response.Builder.class,
          Action.class, Action.Builder.class,
          Owner.class, Owner.Builder.class,
          ProgressUpdate.class, ProgressUpdate.Builder.class,
          Evidence.class, Evidence.Builder.class,
          Revision.class, Revision.Builder.class,
          Source.class, Source.Builder.class,
          Conventions.class, Conventions.Builder.class);

  private static final Map<Class<?>, List<Attribute>> ATTRIBUTES =
      BUILDERS.keySet().stream().collect(Collectors.toMap(each -> each, Attribute::all));

  /** All of an entity of a plan; none of anything else. */
  static List<Attribute> of(Object value) {
    return ATTRIBUTES.entrySet().stream()
        .filter(each -> each.getKey().isInstance(value))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private static List<Attribute> all(Class<?> entity) {
    Set<String> names = names(entity.getDeclaredMethods());
    names.retainAll(names(BUILDERS.get(entity).getMethods()));
    return names.stream().map(name -> new Attribute(entity, name)).toList();
  }

  private static Set<String> names(Method[] methods) {
    return Arrays.stream(methods)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Object get(Object from) {
    try {
      return entity.getMethod(name).invoke(from);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** The entity with another value. */
  <T> T with(T changed, Object value) {
    String with = "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Method method =
        Arrays.stream(entity.getMethods())
            .filter(each -> each.getName().equals(with))
            .filter(each -> takes(each.getParameterTypes()[0], value))
            .findFirst()
            .orElseThrow(() -> new AssertionError(this + " cannot be " + value));
    method.setAccessible(true);
    try {
      @SuppressWarnings("unchecked")
      T copy = (T) method.invoke(changed, value);
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean takes(Class<?> parameter, Object value) {
    return parameter.isInstance(value) || (parameter == int.class && value instanceof Integer);
  }

  @Override
  public String toString() {
    return entity.getSimpleName() + "." + name;
  }
}
