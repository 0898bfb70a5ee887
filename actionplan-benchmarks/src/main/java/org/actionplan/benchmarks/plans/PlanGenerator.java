// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Conventions;
import org.actionplan.calendar.DateWindow;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;

/**
 * Makes plans shaped like the published ones: 4 to 14 recommendations, 1 to 3 actions each, texts
 * of 200 to 250 characters, cells as they are written, some updates and revisions.
 *
 * <p>A plan depends on the seed and its number alone, whatever was made before it. Not thread-safe.
 */
public final class PlanGenerator {

  private static final DateWindow APPROVED = DateWindow.of(2022, 10, 18);
  private static final Conventions CONVENTIONS = Conventions.UK_LOCAL_GOVERNMENT;

  private final RandomGenerator random;
  private final Cells cells;
  private final Prose prose;

  private PlanGenerator(long seed, int number) {
    random = new SplittableRandom(seed * 1_000_003 + number);
    cells = new Cells(random);
    prose = new Prose(random);
  }

  /**
   * One plan.
   *
   * @param seed of the series
   * @param number in the series
   * @return the plan, always the same one
   */
  public static ActionPlan plan(long seed, int number) {
    return new PlanGenerator(seed, number).plan(number);
  }

  /**
   * The first plans of the series that all benchmarks use.
   *
   * @param count how many
   * @return the plans
   */
  public static List<ActionPlan> plans(int count) {
    return IntStream.range(0, count).mapToObj(number -> plan(2022, number)).toList();
  }

  private ActionPlan plan(int number) {
    ActionPlan.Builder plan =
        ActionPlan.builder()
            .title("Action plan " + number)
            .subject(prose.text(60))
            .recommendingBody("Overview and Scrutiny Board")
            .authority("Borough of Poole")
            .approvedOn(APPROVED)
            .conventions(CONVENTIONS);
    int recommendations = random.nextInt(4, 15);
    for (int i = 0; i < recommendations; i++) {
      plan.addRecommendations(recommendation(Character.toString('a' + i)));
    }
    return plan.build();
  }

  private Recommendation recommendation(String reference) {
    Recommendation.Builder recommendation =
        Recommendation.builder()
            .reference(Reference.of(reference))
            .text(prose.paragraph())
            .response(Response.builder().decision(cells.decision()).givenOn(APPROVED).build());
    int actions = random.nextInt(1, 4);
    for (int i = 1; i <= actions; i++) {
      recommendation.addActions(action(reference + i));
    }
    return recommendation.build();
  }

  private Action action(String reference) {
    Action.Builder action =
        Action.builder()
            .reference(Reference.of(reference))
            .description(prose.paragraph())
            .addOwners(Owner.of(cells.post()))
            .budget(Budget.parse(cells.budget(), CONVENTIONS))
            .timescale(timescale())
            .status(cells.status());
    if (random.nextInt(5) == 0) {
      action.addOwners(Owner.builder().post(cells.post()).role(Owner.Role.SUPPORT).build());
    }
    if (random.nextInt(4) == 0) {
      action.addRevisions(
          Revision.builder()
              .from(timescale())
              .to(timescale())
              .on(day())
              .reason(prose.text(80))
              .build());
    }
    for (int updates = random.nextInt(3); updates > 0; updates--) {
      action.addUpdates(
          ProgressUpdate.builder().on(day()).text(prose.text(120)).status(cells.status()).build());
    }
    return action.build();
  }

  private Timescale timescale() {
    return Timescale.parse(cells.timescale(), CONVENTIONS, APPROVED);
  }

  private DateWindow day() {
    return DateWindow.of(2023, random.nextInt(1, 13), random.nextInt(1, 29));
  }
}
