// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.util.List;
import java.util.Optional;
import org.actionplan.report.Severity;

/**
 * The profiles that are built in: how scrutiny, audit, policing, the Treasury and federal agencies
 * want plans judged.
 *
 * <p>They set what a duty or a published practice says and leave the rest to the catalogue. An
 * authority extends one, and what it says itself wins:
 *
 * <pre>{@code
 * Policy policy = Policy.extending("uk-policing")
 *     .withRule("deadline-lapsed", RuleSetting.with("graceDays", 7));
 * }</pre>
 */
public final class Profiles {

  private static final RuleSetting ERROR = RuleSetting.as(Severity.ERROR);

  /** What every other profile extends. */
  public static final Profile CORE =
      new Profile(
          ProfileId.of("core"),
          "For anybody: every rule that the catalogue has on, as the catalogue says.",
          Policy.CORE);

  /** For whoever wants to see and forgive nothing. */
  public static final Profile STRICT =
      new Profile(
          ProfileId.of("strict"),
          "For a last look before publication: every rule is on, those that are off by default"
              + " among them, and a warning fails as an error does.",
          extending(CORE, "strict").withOtherRules(true).withFailOn(Severity.WARNING));

  /** For the scrutiny of English councils. */
  public static final Profile UK_SCRUTINY_EN =
      new Profile(
          ProfileId.of("uk-scrutiny-en"),
          "For scrutiny committees in England: the executive responds within two months (Local"
              + " Government Act 2000, section 9FE), and every open action is reported on twice a"
              + " year, begun or not.",
          extending(CORE, "uk-scrutiny-en")
              .withRule("response-overdue", clock(StatutoryClocks.LGA_2000_SECTION_9FE))
              .withRule("progress-update-stale", everySixMonths()));

  /** For the scrutiny of Welsh councils. */
  public static final Profile UK_SCRUTINY_CY =
      new Profile(
          ProfileId.of("uk-scrutiny-cy"),
          "For scrutiny committees in Wales: every open action is reported on twice a year, begun"
              + " or not. It sets no clock; for recommendations of the Auditor General set"
              + " cy-paw2004-25, for others that of the standing orders.",
          extending(CORE, "uk-scrutiny-cy").withRule("progress-update-stale", everySixMonths()));

  /** For the recommendations of the auditors of local authorities. */
  public static final Profile UK_LOCAL_AUDIT =
      new Profile(
          ProfileId.of("uk-local-audit"),
          "For the recommendations of local auditors in England: considered within one month, under"
              + " the law of the day (Local Audit and Accountability Act 2014, Schedule 7; before it"
              + " the Audit Commission Act 1998, section 11), and each accepted or not.",
          extending(CORE, "uk-local-audit")
              .withRule(
                  "response-overdue",
                  clock(
                      StatutoryClocks.LAAA_2014_SCHEDULE_7,
                      StatutoryClocks.ACA_1998_SECTION_11,
                      StatutoryClocks.ACA_1998_SECTION_11_AS_ENACTED))
              .withRule("response-decision-missing", ERROR));

  /** For police and crime commissioners. */
  public static final Profile UK_POLICING =
      new Profile(
          ProfileId.of("uk-policing"),
          "For comments on reports of the inspectorate of constabulary: published within 56 days,"
              + " with the action proposed for each recommendation or the reason for none (Police"
              + " Act 1996, section 55).",
          extending(CORE, "uk-policing")
              .withRule("response-overdue", clock(StatutoryClocks.POLICE_ACT_1996_SECTION_55))
              .withRule("recommendation-without-action", ERROR)
              .withRule("rejection-without-reason", ERROR));

  /** For responses to the Committee of Public Accounts. */
  public static final Profile HMT =
      new Profile(
          ProfileId.of("hmt"),
          "For Treasury Minutes: a progress report twice a year, and no target date moved without a"
              + " reason (HM Treasury, DAO 02/20).",
          extending(CORE, "hmt")
              .withRule("progress-update-stale", everySixMonths())
              .withRule("deadline-revision-unexplained", ERROR));

  /** For the audit follow-up of federal agencies. */
  public static final Profile US_FEDERAL =
      new Profile(
          ProfileId.of("us-federal"),
          "For the audit follow-up of federal agencies: decided within six months and corrected with"
              + " documents to show for it (OMB Circular A-50), refused only with a reason (GAO-IG"
              + " Act), closed when the auditor confirms it and not before.",
          extending(CORE, "us-federal")
              .withRule("response-overdue", clock(StatutoryClocks.OMB_A_50_DECISION))
              .withRule("rejection-without-reason", ERROR)
              .withRule("completed-without-evidence", ERROR)
              .withRule("verification-outstanding", RuleSetting.as(Severity.WARNING)));

  /** For a table that was just imported. */
  public static final Profile IMPORT_CHECK =
      new Profile(
          ProfileId.of("import-check"),
          "For a table that was just imported: whether its cells were understood and its references"
              + " lead somewhere, and nothing else.",
          extending(CORE, "import-check")
              .withOtherRules(false)
              .withRule("duplicate-reference", RuleSetting.ON)
              .withRule("dangling-reference", RuleSetting.ON)
              .withRule("timescale-unreadable", RuleSetting.ON)
              .withRule("timescale-ambiguous", RuleSetting.ON)
              .withRule("budget-unreadable", RuleSetting.ON));

  private static final List<Profile> ALL =
      List.of(
          CORE,
          STRICT,
          UK_SCRUTINY_EN,
          UK_SCRUTINY_CY,
          UK_LOCAL_AUDIT,
          UK_POLICING,
          HMT,
          US_FEDERAL,
          IMPORT_CHECK);

  private Profiles() {}

  /** Takes over the parent's thresholds, which cannot be looked up while profiles are made. */
  private static Policy extending(Profile parent, String name) {
    return Policy.builder()
        .name(name)
        .profile(parent.id())
        .ruleset(parent.policy().ruleset())
        .show(parent.policy().show())
        .failOn(parent.policy().failOn())
        .build();
  }

  private static RuleSetting clock(StatutoryClock... clocks) {
    return RuleSetting.with(
        "clock", List.of(clocks).stream().map(clock -> clock.id().value()).toList());
  }

  private static RuleSetting everySixMonths() {
    return RuleSetting.builder()
        .putParameters("days", new ParameterValue.Whole(183))
        .putParameters("startedOnly", new ParameterValue.Flag(false))
        .build();
  }

  /**
   * All built-in profiles.
   *
   * @return the profiles, the most general first
   */
  public static List<Profile> all() {
    return ALL;
  }

  /**
   * The built-in profile with the given id.
   *
   * @param id for example {@code uk-policing}
   * @return the profile, or empty if none is called so
   */
  public static Optional<Profile> find(ProfileId id) {
    return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
  }
}
