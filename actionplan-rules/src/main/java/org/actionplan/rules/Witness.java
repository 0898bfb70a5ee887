// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.report.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a plan or a part of it while a rule is being explained, answers as it would, and
 * notes what it was asked.
 */
final class Witness implements InvocationHandler {

  private final Class<?> type;
  private final Object part;
  private final JsonPointer pointer;
  private final Trail trail;

  private Witness(Class<?> type, Object part, JsonPointer pointer, Trail trail) {
    this.type = type;
    this.part = part;
    this.pointer = pointer;
    this.trail = trail;
  }

  /** The same versions, of which the later one notes what it is asked. */
  static Versions of(Versions versions, Trail trail) {
    ActionPlan plan = standIn(ActionPlan.class, versions.plan(), JsonPointer.ROOT, trail);
    return new Versions(plan, versions.previous());
  }

  private static <T> T standIn(Class<T> type, T part, JsonPointer pointer, Trail trail) {
    Witness witness = new Witness(type, part, pointer, trail);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, witness));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    @Nullable Object[] given = args == null ? new Object[0] : args;
    if (method.getDeclaringClass() == Object.class || given.length > 0) {
      return call(method, given);
    }
    Object answer =
        isDerived(method) ? InvocationHandler.invokeDefault(proxy, method) : ask(method);
    if (trail.concerns(pointer)) {
      trail.note(Question.of(type, method.getName()), Question.print(answer));
    }
    return answer;
  }

  /** Whether the answer follows from other answers, so that these are to be noted too. */
  private boolean isDerived(Method method) throws NoSuchMethodException {
    return method.isDefault()
        && part.getClass().getMethod(method.getName()).getDeclaringClass().isInterface();
  }

  private Object ask(Method method) throws Throwable {
    return witnessed(call(method, new Object[0]), pointer.field(method.getName()));
  }

  /** Calls by way of the public type, since the part's own class is nobody's business. */
  private Object call(Method method, @Nullable Object[] args) throws Throwable {
    for (int i = 0; i < args.length; i++) {
      args[i] = unwrapped(args[i]);
    }
    MethodType signature =
        MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    return MethodHandles.publicLookup()
        .findVirtual(type, method.getName(), signature)
        .bindTo(part)
        .invokeWithArguments(args);
  }

  private static @Nullable Object unwrapped(@Nullable Object value) {
    return value != null
            && Proxy.isProxyClass(value.getClass())
            && Proxy.getInvocationHandler(value) instanceof Witness witness
        ? witness.part
        : value;
  }

  /**
   * The answer, with stand-ins for the parts of the plan in it; a response counts as part of its
   * recommendation.
   */
  private Object witnessed(Object answer, JsonPointer at) {
    if (answer instanceof Recommendation recommendation) {
      return standIn(Recommendation.class, recommendation, at, trail);
    }
    if (answer instanceof Action action) {
      return standIn(Action.class, action, at, trail);
    }
    if (answer instanceof Response response) {
      return standIn(Response.class, response, at.parent(), trail);
    }
    if (answer instanceof Optional<?> optional) {
      return optional.map(value -> witnessed(value, at));
    }
    if (answer instanceof List<?> list) {
      List<Object> all = new ArrayList<>(list.size());
      for (int i = 0; i < list.size(); i++) {
        all.add(witnessed(list.get(i), at.element(i)));
      }
      return List.copyOf(all);
    }
    return answer;
  }
}
