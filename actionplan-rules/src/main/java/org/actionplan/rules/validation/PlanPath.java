// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.actionplan.report.Subject;
import org.actionplan.rules.PlanCase;
import org.actionplan.rules.RecommendationCase;
import org.jspecify.annotations.Nullable;

/** Follows a property path through a plan, to name its end as other findings name it. */
final class PlanPath {

  private final PlanCase plan;
  private @Nullable RecommendationCase recommendation;
  private Subject at;

  /** The property just entered, whose element may follow; empty if there is none. */
  private String property = "";

  private PlanPath(PlanCase plan) {
    this.plan = plan;
    this.at = plan.subject();
  }

  /** For example "recommendation b, action 1" for {@code recommendations[1].actions[0]}. */
  static Subject subject(PlanCase plan, Path path) {
    PlanPath follower = new PlanPath(plan);
    for (Path.Node node : path) {
      follower.follow(node);
    }
    return follower.enterProperty();
  }

  private void follow(Path.Node node) {
    @Nullable Integer index = node.getIndex();
    @Nullable Object key = node.getKey();
    if (index != null) {
      enterElement(index);
    } else if (key != null) {
      at = enterProperty().field(key.toString());
    }
    @Nullable String name = node.getName();
    if (node.getKind() == ElementKind.PROPERTY && name != null) {
      at = enterProperty();
      property = name;
    }
  }

  private Subject enterProperty() {
    Subject entered = property.isEmpty() ? at : at.field(property);
    property = "";
    return entered;
  }

  private void enterElement(int index) {
    RecommendationCase inside = recommendation;
    if (inside == null && property.equals("recommendations")) {
      inside = plan.recommendation(index);
      recommendation = inside;
      at = inside.subject();
      property = "";
    } else if (inside != null && property.equals("actions")) {
      at = inside.action(index).subject();
      property = "";
    } else {
      Subject list = enterProperty();
      at =
          new Subject(
              list.pointer().element(index),
              list.name() + " " + (index + 1),
              list.identity() + "/" + index);
    }
  }
}
