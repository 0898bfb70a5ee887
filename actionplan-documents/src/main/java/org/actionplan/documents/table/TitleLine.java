// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.actionplan.calendar.Conventions;

/** What a line above the table says. */
enum TitleLine {
  /** The body that recommended. */
  BODY,
  /** The authority that answers. */
  AUTHORITY,
  /** The kind of document: "Action plan". */
  KIND,
  /** The date of approval. */
  APPROVED,
  /** The title of the review or plan. */
  TITLE,
  /** Something else, as another date. */
  OTHER;

  private static final int LONGEST_NAME = 12;

  private static final Set<String> BODIES =
      Set.of(
          "panel",
          "committee",
          "commission",
          "board",
          "inspectorate",
          "auditor",
          "group",
          "forum",
          "ombudsman",
          "pwyllgor");
  private static final Set<String> AUTHORITIES =
      Set.of("council", "authority", "borough", "trust", "university", "constabulary", "cyngor");
  private static final Set<String> KIND_WORDS =
      Set.of(
          "action",
          "actions",
          "plan",
          "scrutiny",
          "review",
          "response",
          "executive",
          "cabinet",
          "management",
          "implementation",
          "improvement",
          "recommendation",
          "recommendations",
          "and",
          "to",
          "the",
          "service",
          "draft",
          "final",
          "updated",
          "monitoring",
          "corrective",
          "tracker",
          "report",
          "schedule",
          "panel",
          "committee",
          "cynllun",
          "gweithredu");
  private static final Set<String> APPROVAL =
      Set.of(
          "executive",
          "cabinet",
          "approved",
          "approval",
          "agreed",
          "adopted",
          "decision",
          "council",
          "date",
          "meeting");

  static TitleLine of(String text, Conventions conventions) {
    List<String> words = Words.of(text);
    Optional<DateInWords> date = DateInWords.find(text, conventions);
    if (date.isPresent()) {
      List<String> others = date.get().others();
      boolean isApproval = others.isEmpty() || others.stream().anyMatch(APPROVAL::contains);
      return isApproval && others.size() <= LONGEST_NAME ? APPROVED : OTHER;
    }
    if (words.isEmpty()) {
      return OTHER;
    }
    boolean isPlan =
        words.contains("plan") || words.contains("tracker") || words.contains("cynllun");
    if (isPlan && KIND_WORDS.containsAll(words)) {
      return KIND;
    }
    boolean isName = words.size() <= LONGEST_NAME && !isPlan;
    String last = words.get(words.size() - 1);
    if (isName && (BODIES.contains(last) || words.get(0).equals("pwyllgor"))) {
      return BODY;
    }
    boolean isAuthority =
        AUTHORITIES.contains(last)
            || words.get(0).equals("cyngor")
            || String.join(" ", words).startsWith("city of ")
            || String.join(" ", words).startsWith("london borough of ");
    return isName && isAuthority ? AUTHORITY : TITLE;
  }

  /** What a label such as "Panel:" announces. */
  static TitleLine ofLabel(String label) {
    return switch (String.join(" ", Words.of(label))) {
      case "panel",
          "committee",
          "scrutiny panel",
          "scrutiny committee",
          "commission",
          "board",
          "recommending body",
          "scrutiny body",
          "select committee",
          "pwyllgor" ->
          BODY;
      case "council", "authority", "organisation", "local authority", "cyngor" -> AUTHORITY;
      case "title",
          "review",
          "review title",
          "plan",
          "plan title",
          "topic",
          "title of review",
          "name of review",
          "scrutiny review",
          "subject",
          "teitl" ->
          TITLE;
      case "type", "document", "document type", "kind" -> KIND;
      case "date",
          "executive date",
          "cabinet date",
          "date of cabinet",
          "approved",
          "approved on",
          "date approved",
          "date of approval",
          "date of executive",
          "decision date",
          "date of decision",
          "dyddiad" ->
          APPROVED;
      default -> OTHER;
    };
  }
}
