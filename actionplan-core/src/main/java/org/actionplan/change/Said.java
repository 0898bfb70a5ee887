// SPDX-License-Identifier: Apache-2.0
package org.actionplan.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.actionplan.plan.Action;
import org.actionplan.plan.Evidence;
import org.actionplan.plan.Owner;
import org.actionplan.plan.ProgressUpdate;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Reference;
import org.actionplan.plan.Response;
import org.actionplan.plan.Revision;
import org.actionplan.plan.Source;

/**
 * What an entity says: a value that is equal for two entities if and only if nothing differs that
 * is compared. Left out are white space, the spelling of references, who holds a post, and the
 * order of recommendations and actions; a blank text says as much as none.
 */
final class Said {

  private static final Response NOTHING = Response.builder().build();

  private Said() {}

  static Object of(Recommendation recommendation) {
    Map<Object, Integer> actions = new HashMap<>();
    recommendation.actions().forEach(action -> actions.merge(of(action), 1, Integer::sum));
    return List.of(
        folded(recommendation.reference()),
        Words.spaced(recommendation.text()),
        answer(recommendation.response()),
        recommendation.status(),
        actions,
        recommendation.extensions());
  }

  static Object of(Action action) {
    return List.of(
        folded(action.reference()),
        Words.spaced(action.description()),
        each(action.owners(), Said::post),
        each(action.owners(), Owner::extensions),
        SaidBudget.of(action.budget()),
        SaidTimescale.of(action.timescale()),
        action.status(),
        text(action.statedStatus()),
        action.completedOn(),
        each(action.revisions(), Said::of),
        each(action.updates(), Said::of),
        each(action.evidence(), Said::of),
        each(action.dependsOn(), Reference::folded),
        text(action.priority()),
        action.extensions());
  }

  private static Object answer(Optional<Response> response) {
    Response some = response.orElse(NOTHING);
    return List.of(
        decision(response), some.receivedOn(), some.givenOn(), some.published(), some.extensions());
  }

  /** What a response decides and why; no response says nothing. */
  static Object decision(Optional<Response> response) {
    Response some = response.orElse(NOTHING);
    return List.of(some.decision(), Words.spaced(some.text()), text(some.reason()));
  }

  /** Who answers for something, whoever holds the post. */
  static Object post(Owner owner) {
    return List.of(owner.role(), Words.spaced(owner.post()), text(owner.organisation()));
  }

  static Object of(ProgressUpdate update) {
    return List.of(
        update.on(),
        Words.spaced(update.text()),
        update.status(),
        update.rag(),
        update.percentComplete(),
        update.extensions());
  }

  static Object of(Evidence evidence) {
    return List.of(
        Words.spaced(evidence.text()),
        text(evidence.link()),
        text(evidence.kind()),
        evidence.on(),
        evidence.extensions());
  }

  static Object of(Revision revision) {
    return List.of(
        SaidTimescale.of(revision.from()),
        SaidTimescale.of(revision.to()),
        revision.on(),
        text(revision.reason()),
        text(revision.approver()),
        revision.extensions());
  }

  static Object of(Source source) {
    return List.of(
        Words.spaced(source.name()), text(source.link()), source.on(), source.extensions());
  }

  static Optional<String> folded(Optional<Reference> reference) {
    return reference.map(Reference::folded);
  }

  static Optional<String> text(Optional<String> text) {
    return text.map(Words::spaced).filter(words -> !words.isEmpty());
  }

  static <T> List<Object> each(List<T> entries, Function<? super T, ?> said) {
    return entries.stream().<Object>map(said).toList();
  }
}
