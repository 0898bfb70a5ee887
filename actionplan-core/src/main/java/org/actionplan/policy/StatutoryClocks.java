// SPDX-License-Identifier: Apache-2.0
package org.actionplan.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The clocks that are built in.
 *
 * <p>They say in a few numbers what the provisions say in many words, and decide no case: read the
 * provision before you rely on a day. A transitional provision may keep an old clock going for a
 * while.
 */
public final class StatutoryClocks {

  /**
   * The executive responds to a scrutiny report; the later of the report and the notice counts.
   * Inserted by the Localism Act 2011, fully in force from 4 May 2012 (S.I. 2012/1008).
   */
  public static final StatutoryClock LGA_2000_SECTION_9FE =
      clock("en-lga2000-9fe", "England", ClockPeriod.ofMonths(2))
          .citation("Local Government Act 2000, section 9FE")
          .addStartsWith(ClockEvent.REPORT_RECEIVED, ClockEvent.NOTICE_RECEIVED)
          .validFrom(LocalDate.of(2012, 5, 4))
          .build();

  /**
   * A local authority considers a report or a recommendation of its auditor at a meeting. In force
   * from 1 April 2015 (S.I. 2015/841).
   */
  public static final StatutoryClock LAAA_2014_SCHEDULE_7 =
      clock("en-laa2014-sch7", "England", ClockPeriod.ofMonths(1))
          .citation("Local Audit and Accountability Act 2014, Schedule 7, paragraph 5")
          .addStartsWith(ClockEvent.REPORT_SENT)
          .extendable(true)
          .validFrom(LocalDate.of(2015, 4, 1))
          .build();

  /** The Welsh counterpart of Schedule 7. In force from 1 April 2005 (S.I. 2005/558). */
  public static final StatutoryClock PAWA_2004_SECTION_25 =
      clock("cy-paw2004-25", "Wales", ClockPeriod.ofMonths(1))
          .citation("Public Audit (Wales) Act 2004, section 25")
          .addStartsWith(ClockEvent.REPORT_SENT)
          .extendable(true)
          .validFrom(LocalDate.of(2005, 4, 1))
          .build();

  /** The predecessor of Schedule 7, as enacted on 11 June 1998, in force three months later. */
  public static final StatutoryClock ACA_1998_SECTION_11_AS_ENACTED =
      clock("ew-aca1998-11-enacted", "England and Wales", ClockPeriod.ofMonths(4))
          .citation("Audit Commission Act 1998, section 11, as enacted")
          .addStartsWith(ClockEvent.REPORT_SENT)
          .extendable(true)
          .validFrom(LocalDate.of(1998, 9, 11))
          .validTo(LocalDate.of(2003, 11, 17))
          .build();

  /**
   * The predecessor of Schedule 7, shortened by the Local Government Act 2003, section 107, two
   * months after that Act was passed on 18 September 2003.
   */
  public static final StatutoryClock ACA_1998_SECTION_11 =
      clock("en-aca1998-11", "England", ClockPeriod.ofMonths(1))
          .citation(
              "Audit Commission Act 1998, section 11, as amended by the Local Government Act 2003,"
                  + " section 107")
          .addStartsWith(ClockEvent.REPORT_SENT)
          .extendable(true)
          .validFrom(LocalDate.of(2003, 11, 18))
          .validTo(LocalDate.of(2015, 3, 31))
          .build();

  /**
   * A police and crime commissioner publishes comments on a report of the inspectorate. Inserted by
   * the Policing and Crime Act 2017, section 37, in force from 2 May 2017 (S.I. 2017/399).
   */
  public static final StatutoryClock POLICE_ACT_1996_SECTION_55 =
      clock("ew-pa1996-55", "England and Wales", ClockPeriod.ofDays(56))
          .citation("Police Act 1996, section 55(5A)")
          .addStartsWith(ClockEvent.REPORT_PUBLISHED)
          .validFrom(LocalDate.of(2017, 5, 2))
          .build();

  /**
   * Whoever is sent a coroner's report to prevent other deaths responds. S.I. 2013/1629, in force
   * from 25 July 2013.
   */
  public static final StatutoryClock CORONERS_2013_REGULATION_29 =
      clock("ew-cir2013-29", "England and Wales", ClockPeriod.ofDays(56))
          .citation("Coroners (Investigations) Regulations 2013, regulation 29")
          .addStartsWith(ClockEvent.REPORT_SENT)
          .startDayCounted(false)
          .extendable(true)
          .validFrom(LocalDate.of(2013, 7, 25))
          .build();

  /** An agency decides on the recommendations of an audit report. */
  public static final StatutoryClock OMB_A_50_DECISION =
      clock("us-a50-decision", "United States", ClockPeriod.ofMonths(6))
          .citation("OMB Circular A-50, Audit Followup")
          .addStartsWith(ClockEvent.REPORT_ISSUED)
          .startDayCounted(false)
          .build();

  /** An agency completes what it has decided to do, where practicable. */
  public static final StatutoryClock IG_ACT_FINAL_ACTION =
      clock("us-iga1978-action", "United States", ClockPeriod.ofMonths(12))
          .citation("Inspector General Act of 1978, section 5")
          .addStartsWith(ClockEvent.DECISION_MADE)
          .startDayCounted(false)
          .build();

  private static final List<StatutoryClock> ALL =
      List.of(
          LGA_2000_SECTION_9FE,
          LAAA_2014_SCHEDULE_7,
          PAWA_2004_SECTION_25,
          ACA_1998_SECTION_11_AS_ENACTED,
          ACA_1998_SECTION_11,
          POLICE_ACT_1996_SECTION_55,
          CORONERS_2013_REGULATION_29,
          OMB_A_50_DECISION,
          IG_ACT_FINAL_ACTION);

  private StatutoryClocks() {}

  /** A clock that counts the day of the event, as most do. */
  private static StatutoryClock.Builder clock(String id, String jurisdiction, ClockPeriod period) {
    return StatutoryClock.builder()
        .id(ClockId.of(id))
        .jurisdiction(jurisdiction)
        .period(period)
        .startDayCounted(true);
  }

  /**
   * All built-in clocks.
   *
   * @return the clocks
   */
  public static List<StatutoryClock> all() {
    return ALL;
  }

  /**
   * The built-in clock with the given id.
   *
   * @param id for example {@code en-lga2000-9fe}
   * @return the clock, or empty if none is called so
   */
  public static Optional<StatutoryClock> find(ClockId id) {
    return ALL.stream().filter(clock -> clock.id().equals(id)).findFirst();
  }
}
