// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.rules;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertFalse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.actionplan.benchmarks.rules.Facts.ActionFact;
import org.actionplan.benchmarks.rules.Facts.RecommendationFact;
import org.actionplan.benchmarks.rules.Facts.ReferenceFact;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same in Hibernate Validator, as constraints on beans; references are counted for it. */
final class HibernateValidation {

  private final Validator validator =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  /** A bean with the place of what it stands for. */
  public interface Bean {
    /**
     * The place.
     *
     * @return the number of the plan and the pointer in it
     */
    String at();
  }

  /** An action. */
  public record ActionBean(ActionFact fact) implements Bean {
    @Override
    public String at() {
      return fact.at();
    }

    @AssertFalse(message = Hit.UNRESOLVED)
    public boolean isUnresolved() {
      return fact.isUnresolved();
    }

    @AssertFalse(message = Hit.LAPSED)
    public boolean isLapsed() {
      return fact.isLapsed();
    }

    @AssertFalse(message = Hit.NO_OWNER)
    public boolean isOwnerMissing() {
      return fact.isOwnerMissing();
    }

    @AssertFalse(message = Hit.BOTH)
    public boolean isLapsedAndUnresolved() {
      return fact.isLapsedAndUnresolved();
    }
  }

  /** A recommendation. */
  public record RecommendationBean(RecommendationFact fact) implements Bean {
    @Override
    public String at() {
      return fact.at();
    }

    @AssertFalse(message = Hit.NO_ACTION)
    public boolean isWithoutAction() {
      return fact.isWithoutAction();
    }
  }

  /** A reference with the number of its uses. */
  public record ReferenceBean(String at, int uses) implements Bean {
    @AssertFalse(message = Hit.TWICE)
    public boolean isUsedTwice() {
      return uses > 1;
    }
  }

  List<Hit> hits(List<Facts> plans) {
    List<Hit> hits = new ArrayList<>();
    for (Facts plan : plans) {
      plan.recommendations().forEach(each -> validate(new RecommendationBean(each), hits));
      plan.actions().forEach(each -> validate(new ActionBean(each), hits));
      Map<String, Integer> uses = new HashMap<>();
      plan.references().forEach(each -> uses.merge(each.key(), 1, Integer::sum));
      for (ReferenceFact each : plan.references()) {
        validate(new ReferenceBean(each.at(), uses.getOrDefault(each.key(), 0)), hits);
      }
    }
    return hits;
  }

  private void validate(Bean bean, List<Hit> hits) {
    for (ConstraintViolation<Bean> violation : validator.validate(bean)) {
      hits.add(new Hit(violation.getMessage(), bean.at()));
    }
  }
}
