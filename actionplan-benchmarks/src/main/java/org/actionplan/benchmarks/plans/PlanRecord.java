// SPDX-License-Identifier: Apache-2.0
package org.actionplan.benchmarks.plans;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody would declare it who binds the format to records: the same shape, with words,
 * dates and codes as the text they are. That favours the peers, which check none of them.
 */
public record PlanRecord(
    @Nullable String actionplan,
    @Nullable String title,
    @Nullable String subject,
    @Nullable String recommendingBody,
    @Nullable String authority,
    @Nullable String approvedOn,
    @Nullable String currency,
    @Nullable String conventions,
    @Nullable List<Recommendation> recommendations,
    @Nullable List<Source> sources) {

  public record Recommendation(
      @Nullable String reference,
      @Nullable String text,
      @Nullable Response response,
      @Nullable String status,
      @Nullable List<Action> actions) {}

  public record Response(
      @Nullable String decision,
      @Nullable String text,
      @Nullable String reason,
      @Nullable String receivedOn,
      @Nullable String givenOn,
      @Nullable Boolean published) {}

  public record Action(
      @Nullable String reference,
      @Nullable String description,
      @Nullable List<Owner> owners,
      @Nullable Budget budget,
      @Nullable Timescale timescale,
      @Nullable String status,
      @Nullable String statedStatus,
      @Nullable String completedOn,
      @Nullable List<Revision> revisions,
      @Nullable List<Update> updates,
      @Nullable List<Evidence> evidence,
      @Nullable List<String> dependsOn,
      @Nullable String priority) {}

  public record Owner(
      @Nullable String post,
      @Nullable String role,
      @Nullable String organisation,
      @Nullable String holder) {}

  public record Budget(
      @Nullable String text,
      @Nullable String kind,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String currency,
      @Nullable Boolean approximate,
      @Nullable String per,
      @Nullable Funding funding,
      @Nullable String level) {}

  public record Funding(@Nullable String type, @Nullable String source, @Nullable String state) {}

  public record Timescale(
      @Nullable String text,
      @Nullable String kind,
      @Nullable String window,
      @Nullable List<String> windows,
      @Nullable String ambiguity,
      @Nullable List<Stage> stages,
      @Nullable String since,
      @Nullable String review,
      @Nullable String cadence,
      @Nullable String every,
      @Nullable List<Integer> months,
      @Nullable String first,
      @Nullable String period,
      @Nullable String direction,
      @Nullable String event,
      @Nullable String due,
      @Nullable String on) {}

  public record Stage(@Nullable String label, @Nullable Timescale timescale) {}

  public record Revision(
      @Nullable Timescale from,
      @Nullable Timescale to,
      @Nullable String on,
      @Nullable String reason,
      @Nullable String approver) {}

  public record Update(
      @Nullable String on, @Nullable String text, @Nullable String status, @Nullable String rag) {}

  public record Evidence(
      @Nullable String text, @Nullable String link, @Nullable String kind, @Nullable String on) {}

  public record Source(@Nullable String name, @Nullable String link, @Nullable String on) {}
}
