// SPDX-License-Identifier: Apache-2.0
package org.actionplan.documents.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Place;
import org.actionplan.report.Subject;

/** Collects the findings of one import in the order in which they come up; not thread-safe. */
public final class Remarks {

  /** The document as a whole. */
  public static final Subject DOCUMENT = Subject.of(JsonPointer.ROOT, "document");

  private final List<Finding> findings = new ArrayList<>();

  /** Starts without findings. */
  public Remarks() {}

  /**
   * Adds a finding about the document as a whole.
   *
   * @param rule what is wrong
   * @param arguments what fills the slots of the sentence: name, value, name, value …
   */
  public void add(ImportRule rule, Object... arguments) {
    add(rule, DOCUMENT, Optional.empty(), Optional.empty(), arguments);
  }

  /**
   * Adds a finding about a part of the document.
   *
   * @param rule what is wrong
   * @param subject what it is about
   * @param text the words on which it rests, if any
   * @param place where it stands, if that is one place
   * @param arguments what fills the slots of the sentence: name, value, name, value …
   */
  public void add(
      ImportRule rule,
      Subject subject,
      Optional<String> text,
      Optional<? extends Place> place,
      Object... arguments) {
    Message message = Message.of(rule.key(), rule.template());
    for (int i = 0; i < arguments.length; i += 2) {
      message = message.with((String) arguments[i], arguments[i + 1]);
    }
    Finding.Builder finding =
        Finding.builder()
            .rule(rule.id())
            .severity(rule.severity())
            .subject(subject)
            .message(message)
            .advice(rule.advice());
    text.ifPresent(words -> finding.putFacts("text", words));
    place.ifPresent(finding::place);
    findings.add(finding.build());
  }

  /**
   * Adds what another collection holds.
   *
   * @param others the findings to add
   */
  public void addAll(Remarks others) {
    findings.addAll(others.findings);
  }

  /**
   * The findings so far.
   *
   * @return a copy
   */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }
}
