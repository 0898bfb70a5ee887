// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Owner;
import org.actionplan.policy.Policy;
import org.actionplan.policy.Post;
import org.actionplan.policy.PostRegister;
import org.actionplan.report.Severity;
import org.actionplan.rules.ActionCase;
import org.actionplan.rules.ActionRule;
import org.actionplan.rules.Example;
import org.actionplan.rules.FindingDraft;
import org.actionplan.rules.RuleDefinition;
import org.actionplan.rules.Wording;

/**
 * An owner whose post is not, not yet or no more in the authority's register.
 *
 * <p>Idle unless the policy has a register, and for a partner organisation that it does not cover.
 */
final class OwnerPostUnknown implements ActionRule {

  private static final Wording UNKNOWN =
      Wording.of(
          "owner-post-unknown/unknown",
          "The register of posts does not know \"{text}\".",
          "Name a post of the register, or add this one to it.");

  private static final Wording ENDED =
      Wording.of(
          "owner-post-unknown/ended",
          "The post \"{text}\" ended on {lastDay}, and no successor is known.",
          "Agree which post answers for this action now.");

  private static final Wording SUCCEEDED =
      Wording.of(
          "owner-post-unknown/succeeded",
          "The post \"{text}\" ended on {lastDay}; {successor} took over.",
          "Ask the successor to take on this action, and name that post.");

  private static final Wording NOT_YET =
      Wording.of(
          "owner-post-unknown/not-yet",
          "The post \"{text}\" begins only on {firstDay}.",
          "Name the post that answers for this action until then.");

  private static final RuleDefinition DEFINITION =
      CatalogueEntry.define("owner-post-unknown", Severity.WARNING)
          .summary("The post of an owner is not in force in the authority's register of posts.")
          .why(
              "When a post is abolished and nobody takes over, its actions are stranded. The rule"
                  + " is idle unless the policy has a register of posts.")
          .source("North Devon Council, September 2019: an owner's post was never replaced.")
          .wordings(UNKNOWN, ENDED, SUCCEEDED, NOT_YET)
          .timeDependent()
          .build();

  @Override
  public RuleDefinition definition() {
    return DEFINITION;
  }

  @Override
  public void check(ActionCase action) {
    PostRegister register = action.policy().posts();
    if (register.isEmpty() || !action.isOwed()) {
      return;
    }
    List<Owner> owners = action.action().owners();
    for (int i = 0; i < owners.size(); i++) {
      Owner owner = owners.get(i);
      List<Post> posts = register.find(owner.post(), owner.organisation());
      if (!posts.isEmpty()) {
        checkInForce(action, i, posts);
      } else if (isForRegister(owner, register)) {
        action
            .flag(Owners.subject(action, i), UNKNOWN)
            .fact("text", owner.post())
            .suggestion(owner.post(), register.titlesOn(action.asOf()));
      }
    }
  }

  private static boolean isForRegister(Owner owner, PostRegister register) {
    return !Placeholders.isWordless(owner.post())
        && !Placeholders.FOR_OWNERS.contains(owner.post())
        && !Owners.isPerson(owner)
        && owner.organisation().map(register::covers).orElse(true);
  }

  /** Judges by the post that ended last, or else by the one that begins first. */
  private static void checkInForce(ActionCase action, int index, List<Post> posts) {
    LocalDate asOf = action.asOf();
    if (posts.stream().anyMatch(post -> post.isInForceOn(asOf))) {
      return;
    }
    Optional<Post> ended =
        posts.stream()
            .filter(post -> post.to().filter(asOf::isAfter).isPresent())
            .max(Comparator.comparing(post -> post.to().orElseThrow()));
    if (ended.isPresent()) {
      LocalDate last = ended.get().to().orElseThrow();
      Optional<String> successor = ended.get().successor();
      FindingDraft draft = draft(action, index, successor.isPresent() ? SUCCEEDED : ENDED);
      draft.fact("lastDay", last).since(last.plusDays(1));
      successor.ifPresent(title -> draft.fact("successor", title).suggestion(title));
    } else {
      Stream<LocalDate> first = posts.stream().flatMap(post -> post.from().stream());
      draft(action, index, NOT_YET)
          .fact("firstDay", first.min(Comparator.naturalOrder()).orElseThrow());
    }
  }

  private static FindingDraft draft(ActionCase action, int index, Wording wording) {
    return action
        .flag(Owners.subject(action, index), wording)
        .fact("text", action.action().owners().get(index).post());
  }

  @Override
  public List<LocalDate> turningPoints(ActionCase action) {
    PostRegister register = action.policy().posts();
    if (register.isEmpty() || !action.isOwed()) {
      return List.of();
    }
    List<LocalDate> days = new ArrayList<>();
    for (Owner owner : action.action().owners()) {
      List<Post> posts = register.find(owner.post(), owner.organisation());
      (posts.isEmpty() ? register.posts() : posts)
          .stream().flatMap(OwnerPostUnknown::turns).forEach(days::add);
    }
    return days;
  }

  /** The first day of a post and the first without it. */
  private static Stream<LocalDate> turns(Post post) {
    return Stream.concat(
        post.from().stream(),
        post.to().filter(LocalDate.MAX::isAfter).map(day -> day.plusDays(1)).stream());
  }

  @Override
  public List<Example> examples() {
    LocalDate last = LocalDate.of(2026, 3, 31);
    Policy policy =
        Policy.CORE.withPosts(
            PostRegister.of(
                Post.of("Head of Housing"),
                Post.of("Equalities Officer").withTo(last),
                Post.of("Head of Estates").withTo(last).withSuccessor("Head of Housing"),
                Post.of("Head of Climate").withFrom(LocalDate.of(2027, 4, 1))));
    return List.of(
        flagged("\"Equalities Officer\", a post until 31 March 2026", "Equalities Officer", policy),
        flagged("\"Head of Estates\", a post with a successor", "Head of Estates", policy),
        flagged("\"Head of Climate\", a post from 1 April 2027", "Head of Climate", policy),
        flagged("\"Head of Parks\", not in the register", "Head of Parks", policy),
        Example.notFlagged(
                "\"Head of Housing\", a post of the register",
                owned("Head of Housing"),
                Sample.AS_OF)
            .under(policy),
        Example.notFlagged(
            "\"Equalities Officer\", and the policy has no register",
            owned("Equalities Officer"),
            Sample.AS_OF));
  }

  private static Example flagged(String description, String post, Policy policy) {
    return Example.flagged(description, Severity.WARNING, owned(post), Sample.AS_OF).under(policy);
  }

  private static ActionPlan owned(String post) {
    return Sample.plan(Sample.action().owners(List.of(Owner.of(post))));
  }
}
