// SPDX-License-Identifier: Apache-2.0
package org.actionplan.plan;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.immutables.value.Value;

/**
 * What an authority proposes to do about the recommendations of a review.
 *
 * <p>A scrutiny panel, an auditor or an inspectorate recommends; the executive responds and plans
 * actions. The reference plan of this project is that of Middlesbrough Council on "Tough Enough?
 * Enforcement in Middlesbrough", approved on 18 October 2022, with six recommendations.
 *
 * <pre>{@code
 * ActionPlan plan = ActionPlan.builder()
 *     .title("Tough Enough?")
 *     .approvedOn(DateWindow.of(2022, 10, 18))
 *     .conventions(Conventions.UK_LOCAL_GOVERNMENT)
 *     .addRecommendations(recommendation)
 *     .build();
 * }</pre>
 *
 * <p>A plan says what was written and how it was read; it never says whether an action is late.
 * That is judged by rules, as of a date. Plans are immutable; {@code with…} methods give changed
 * copies.
 */
@Value.Immutable
@WellFormed
public interface ActionPlan extends WithActionPlan {

  /**
   * The title of the plan.
   *
   * @return for example {@code "Tough Enough?"}, or empty if it has none
   */
  Optional<String> title();

  /**
   * The subject of the review that the plan answers, where it is not the title.
   *
   * @return for example {@code "Enforcement and anti-social behaviour"}, or empty
   */
  Optional<String> subject();

  /**
   * The body that made the recommendations.
   *
   * @return for example {@code "Culture and Communities Scrutiny Panel"}, or empty
   */
  Optional<String> recommendingBody();

  /**
   * The authority that answers them.
   *
   * @return for example {@code "Middlesbrough Council"}, or empty
   */
  Optional<String> authority();

  /**
   * When the executive approved the plan; periods such as "within 6 months" run from it.
   *
   * @return for example {@code 2022-10-18}, or empty if not known
   */
  Optional<DateWindow> approvedOn();

  /**
   * The currency of amounts that name none.
   *
   * @return for example GBP, or empty if the plan declares none
   */
  Optional<Currency> currency();

  /**
   * The conventions by which the texts of the plan are read.
   *
   * @return the declared conventions; {@link Conventions#NEUTRAL} if none were declared
   */
  @Value.Default
  default Conventions conventions() {
    return Conventions.NEUTRAL;
  }

  /**
   * What the plan itself says that its actions cost in all, where it says so.
   *
   * @return for example {@code "Total: £120,000"} as written and as read; empty if it states none
   */
  Optional<Budget> statedTotal();

  /**
   * The recommendations in the order of the document.
   *
   * @return the recommendations; may be empty
   */
  List<Recommendation> recommendations();

  /**
   * The documents from which the plan was taken.
   *
   * @return the sources; may be empty
   */
  List<Source> sources();

  /**
   * Fields that this version of the format does not know, kept in their order.
   *
   * <p>A key is the name of the field; a field inside one of this entity's own values is named by
   * its path, as in {@code "conventions/note"}. In a name, {@code ~} is written {@code ~0} and
   * {@code /} is written {@code ~1}, as in JSON Pointer.
   *
   * @return the unknown fields; may be empty
   */
  Map<String, ExtensionValue> extensions();

  /**
   * Starts an empty plan.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ActionPlan}; not thread-safe. */
  final class Builder extends ImmutableActionPlan.Builder {
    Builder() {}
  }
}
