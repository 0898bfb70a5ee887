// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gathers violations with the path of the element at fault, such as {@code
 * recommendations[1].actions[0].owners[0]}.
 *
 * <p>Messages are constants of this package: a provider would expand expressions in them, so that
 * no word of a plan may ever be part of one.
 */
final class StructureViolations {

  /** An element of a list on the way from the root. */
  private record Step(String property, int index) {}

  private final ConstraintValidatorContext context;
  private final List<Step> path;
  private final AtomicInteger count;

  StructureViolations(ConstraintValidatorContext context) {
    this(context, List.of(), new AtomicInteger());
  }

  private StructureViolations(
      ConstraintValidatorContext context, List<Step> path, AtomicInteger count) {
    this.context = context;
    this.path = path;
    this.count = count;
  }

  /** The violations of an element of a list. */
  StructureViolations at(String property, int index) {
    List<Step> longer = new ArrayList<>(path);
    longer.add(new Step(property, index));
    return new StructureViolations(context, longer, count);
  }

  boolean isEmpty() {
    return count.get() == 0;
  }

  void add(String message) {
    count.incrementAndGet();
    ConstraintViolationBuilder builder = context.buildConstraintViolationWithTemplate(message);
    if (path.isEmpty()) {
      builder.addConstraintViolation();
    } else {
      add(builder.addPropertyNode(path.get(0).property()));
    }
  }

  /** The index of an element belongs to the node after it, and that of the last to the bean. */
  private void add(NodeBuilderCustomizableContext first) {
    if (path.size() == 1) {
      first.addBeanNode().inIterable().atIndex(path.get(0).index()).addConstraintViolation();
      return;
    }
    NodeBuilderDefinedContext node =
        first.addPropertyNode(path.get(1).property()).inIterable().atIndex(path.get(0).index());
    for (int i = 2; i < path.size(); i++) {
      node =
          node.addPropertyNode(path.get(i).property())
              .inIterable()
              .atIndex(path.get(i - 1).index());
    }
    node.addBeanNode()
        .inIterable()
        .atIndex(path.get(path.size() - 1).index())
        .addConstraintViolation();
  }
}
