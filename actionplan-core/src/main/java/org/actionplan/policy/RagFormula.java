// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.calendar.Deadline;
import org.actionplan.plan.Action;
import org.actionplan.plan.Rag;

/**
 * How an authority rates its actions red, amber or green: bands in an order, of which the first
 * that fits gives the rating.
 *
 * <pre>{@code
 * RagFormula.READING.ratings(action, LocalDate.of(2026, 11, 23)); // [RED]
 * }</pre>
 *
 * <p>A rating is worked out, not typed: where the plan does not say what a band asks for, such as
 * how many per cent are complete, there is none. Immutable.
 *
 * @param bands the bands in their order
 */
public record RagFormula(List<RagBand> bands) {

  /**
   * The formula that Reading Borough Council states in its trackers of audit recommendations: up to
   * 25 per cent complete red, up to 75 amber, more green; and red if less than half is complete
   * when the agreed date has passed.
   *
   * @see <a href="https://democracy.reading.gov.uk/mgAi.aspx?ID=8814">Implementation of Audit
   *     Recommendations Tracker, September 2022</a>
   */
  public static final RagFormula READING =
      of(
          RagBand.of(Rag.RED).withLapsed(true).withPercentBelow(50),
          RagBand.of(Rag.RED).withPercentBelow(26),
          RagBand.of(Rag.AMBER).withPercentBelow(76),
          RagBand.of(Rag.GREEN).withPercentAtLeast(76));

  /**
   * Copies the bands.
   *
   * @param bands the bands in their order
   */
  public RagFormula {
    bands = List.copyOf(bands);
  }

  /**
   * A formula of some bands.
   *
   * @param bands the bands in their order, the one for all that is left last
   * @return the formula
   */
  public static RagFormula of(RagBand... bands) {
    return new RagFormula(List.of(bands));
  }

  /**
   * How an action is rated on a day.
   *
   * @param action the action, with what was last reported of it
   * @param asOf the day of judgement
   * @return one rating; two where the readings of the deadline differ; none where no band fits, or
   *     the plan does not say what a band asks for
   */
  public Set<Rag> ratings(Action action, LocalDate asOf) {
    Optional<Deadline> deadline = action.timescale().deadline();
    Optional<Rag> strict = rating(new RagCase(action, deadline.map(Deadline::earliest), asOf));
    Optional<Rag> generous = rating(new RagCase(action, deadline.map(Deadline::latest), asOf));
    return strict.isPresent() && generous.isPresent()
        ? Collections.unmodifiableSet(EnumSet.of(strict.get(), generous.get()))
        : Set.of();
  }

  private Optional<Rag> rating(RagCase action) {
    for (RagBand band : bands) {
      Optional<Boolean> met = action.meets(band);
      if (met.isEmpty()) {
        return Optional.empty();
      }
      if (met.get()) {
        return Optional.of(band.rag());
      }
    }
    return Optional.empty();
  }

  /**
   * The days on which the rating of an action can turn.
   *
   * @param action the action
   * @return each day on which it may be rated otherwise than on the day before, in any order
   */
  public List<LocalDate> turningPoints(Action action) {
    List<LocalDate> days = new ArrayList<>();
    for (Deadline deadline : action.timescale().deadline().stream().toList()) {
      for (LocalDate lastDay : List.of(deadline.earliest(), deadline.latest())) {
        days.add(lastDay.plusDays(1));
        for (RagBand band : bands) {
          band.dueWithinDays().ifPresent(within -> days.add(lastDay.minusDays(within)));
          band.overdueDays().ifPresent(overdue -> days.add(lastDay.plusDays(overdue)));
        }
      }
    }
    return days;
  }
}
