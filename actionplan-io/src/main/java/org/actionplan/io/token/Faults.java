// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.actionplan.report.Finding;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Message;
import org.actionplan.report.Place;
import org.actionplan.report.Severity;
import org.actionplan.report.Subject;

/**
 * What was found in one reading of one document, in its order.
 *
 * <p>Subjects get their names last: a recommendation is called by its reference, which may stand
 * after the fault. Not thread-safe.
 */
public final class Faults {

  private record Fault(
      ReaderRule rule,
      JsonPointer pointer,
      Place place,
      Map<String, String> arguments,
      Optional<String> suggestion) {}

  private final Origin origin;
  private final int most;
  private final Trail trail;
  private final List<Fault> faults = new ArrayList<>();
  private Document document = Document.of("");
  private long more;
  private long errors;

  /**
   * No faults yet.
   *
   * @param origin where the document comes from
   * @param most how many are listed one by one
   * @param trail knows what is being read
   */
  public Faults(Origin origin, int most, Trail trail) {
    this.origin = origin;
    this.most = most;
    this.trail = trail;
  }

  /**
   * Says what the offsets of faults count in.
   *
   * @param read the document, in the form in which it is read
   */
  void locateIn(Document read) {
    document = read;
  }

  /**
   * A place in the document.
   *
   * @param offset of its first character
   * @return the place
   */
  public Place place(int offset) {
    return origin.place(document.spot(offset));
  }

  /**
   * Notes a fault of what is being read.
   *
   * @param rule what is wrong
   * @param offset where
   * @param slots name and value of each slot of the sentence, in turn
   */
  public void add(ReaderRule rule, int offset, String... slots) {
    add(rule, offset, Optional::empty, slots);
  }

  /**
   * Notes a fault that comes with a suggestion.
   *
   * @param rule what is wrong
   * @param offset where
   * @param suggestion finds what could be written instead; asked only if the fault is listed
   * @param slots name and value of each slot of the sentence, in turn
   */
  public void add(
      ReaderRule rule, int offset, Supplier<Optional<String>> suggestion, String... slots) {
    if (rule.severity() == Severity.ERROR) {
      errors++;
    }
    if (faults.size() == most) {
      more++;
      return;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    if (rule.template().contains("{field}")) {
      arguments.put("field", trail.label());
    }
    for (int i = 0; i < slots.length; i += 2) {
      arguments.put(slots[i], quoted(slots[i], slots[i + 1]));
    }
    faults.add(new Fault(rule, trail.pointer(), place(offset), arguments, suggestion.get()));
  }

  /**
   * What comes from the document, or from a parser that quotes it, is shortened and made visible.
   */
  private static String quoted(String slot, String value) {
    return switch (slot) {
      case "text", "found" -> Excerpt.of(value);
      case "problem" -> Excerpt.of(value, 200);
      default -> value;
    };
  }

  /**
   * How many errors there are so far, listed or not.
   *
   * @return the count
   */
  public long errors() {
    return errors;
  }

  /** Forgets everything, because it was said of a format that is not this one. */
  public void clear() {
    faults.clear();
    more = 0;
  }

  /**
   * The faults as findings.
   *
   * @param names what a person calls the value at a pointer
   * @return the findings, in the order of the document
   */
  public List<Finding> findings(Function<JsonPointer, String> names) {
    List<Finding> findings = new ArrayList<>(faults.size() + 1);
    for (Fault fault : faults) {
      findings.add(finding(fault, names));
    }
    if (more > 0) {
      Map<String, String> arguments = new LinkedHashMap<>();
      arguments.put("limit", Integer.toString(most));
      arguments.put("more", Long.toString(more));
      Place last = faults.get(faults.size() - 1).place();
      findings.add(
          finding(
              new Fault(
                  ReaderRule.LIMIT_FINDINGS, JsonPointer.ROOT, last, arguments, Optional.empty()),
              names));
    }
    return findings;
  }

  private static Finding finding(Fault fault, Function<JsonPointer, String> names) {
    ReaderRule rule = fault.rule();
    Finding.Builder finding =
        Finding.builder()
            .rule(rule.id())
            .severity(rule.severity())
            .subject(Subject.of(fault.pointer(), names.apply(fault.pointer())))
            .message(new Message(rule.key(), sentence(fault), fault.arguments()))
            .advice(new Message(rule.key(), rule.advice(), fault.arguments()).text())
            .suggestion(fault.suggestion())
            .place(fault.place());
    Optional.ofNullable(fault.arguments().get("text"))
        .ifPresent(text -> finding.putFacts("text", text));
    return finding.build();
  }

  /** A sentence that begins with a slot begins with a capital, unless it is a quoted name. */
  private static String sentence(Fault fault) {
    String template = fault.rule().template();
    String field = fault.arguments().getOrDefault("field", "");
    boolean startsLower = template.startsWith("{field}") && field.startsWith("e");
    return startsLower ? "The " + template : template;
  }
}
