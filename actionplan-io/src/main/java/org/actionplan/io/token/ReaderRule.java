// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io.token;

import static org.actionplan.report.Severity.ERROR;
import static org.actionplan.report.Severity.INFO;
import static org.actionplan.report.Severity.WARNING;

import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;

/** Everything that a reader can find fault with. Several sentences may share one rule. */
public enum ReaderRule {
  /** Bytes that the encoding does not allow. */
  ENCODING_BYTES(
      "encoding",
      ERROR,
      "The byte at offset {offset} is not valid {charset}.",
      "Save the document as UTF-8; nothing of it was taken over."),
  /** Two bytes for each character, and no mark that says so. */
  ENCODING_UNMARKED(
      "encoding",
      ERROR,
      "The document seems to be UTF-16 or UTF-32, but does not begin with a byte order mark.",
      "Save the document as UTF-8; nothing of it was taken over."),
  /** A lone surrogate in a text. */
  ENCODING_SURROGATE(
      "encoding",
      ERROR,
      "A text in {field} holds half of a surrogate pair, which is no character; it was left out.",
      "Write the whole character."),
  /** The document does not follow the grammar of its format. */
  SYNTAX(
      "syntax",
      ERROR,
      "The document cannot be read beyond this place: {problem}",
      "Mend the document here; nothing of it was taken over."),
  /** Nothing there. */
  EMPTY_DOCUMENT(
      "empty-document",
      ERROR,
      "The document is empty.",
      "Write a document that begins with the field {header} and the version \"1.0\"."),
  /** Not an object. */
  WRONG_ROOT(
      "wrong-root",
      ERROR,
      "The document is {found}, but must be an object with named fields.",
      "Write a document that begins with the field {header} and the version \"1.0\"."),
  /** Something follows the plan. */
  TRAILING_CONTENT(
      "trailing-content",
      ERROR,
      "The plan has ended, but more follows, which was not read.",
      "Remove what follows, or put each plan into a document of its own."),
  /** Too many bytes. */
  LIMIT_DOCUMENT(
      "limit-exceeded",
      ERROR,
      "The document has more than {limit} bytes; nothing of it was taken over.",
      "Split the document, or raise ReadLimits.documentBytes."),
  /** Too deep. */
  LIMIT_NESTING(
      "limit-exceeded",
      ERROR,
      "Objects and lists are nested more than {limit} deep; nothing was taken over.",
      "Flatten the document, or raise ReadLimits.nesting."),
  /** A text that is too long. */
  LIMIT_TEXT(
      "limit-exceeded",
      ERROR,
      "A text in {field} has more than {limit} characters; it was left out.",
      "Shorten the text, or raise ReadLimits.textLength."),
  /** A text so long that the parser was stopped. */
  LIMIT_SCALAR(
      "limit-exceeded",
      ERROR,
      "A text or a comment has more than {limit} characters; nothing was taken over.",
      "Shorten the text, or raise ReadLimits.textLength."),
  /** A number that is too long, or would be. */
  LIMIT_NUMBER(
      "limit-exceeded",
      ERROR,
      "The number in {field} has more than {limit} digits when written out; it was left out.",
      "Round the number, write it as text, or raise ReadLimits.numberDigits."),
  /** Too many recommendations. */
  LIMIT_RECOMMENDATIONS(
      "limit-exceeded",
      ERROR,
      "The plan has more than {limit} recommendations; the others were left out.",
      "Split the plan, or raise ReadLimits.recommendations."),
  /** Too many actions. */
  LIMIT_ACTIONS(
      "limit-exceeded",
      ERROR,
      "The plan has more than {limit} actions; the others were left out.",
      "Split the plan, or raise ReadLimits.actions."),
  /** Too many findings. */
  LIMIT_FINDINGS(
      "limit-exceeded",
      ERROR,
      "There are more than {limit} findings; {more} others are not listed.",
      "Correct those that are listed, or raise ReadLimits.findings."),
  /** No header, and so no version. */
  VERSION_MISSING(
      "header-missing",
      ERROR,
      "The field \"{header}\", which says the version of the format, is missing.",
      "Add the field {header} with the version \"1.0\" at the top."),
  /** A version of the future. */
  VERSION_UNSUPPORTED(
      "version-unsupported",
      ERROR,
      "The document is of format version {text}, but only versions 1.x can be read.",
      "Read it with a newer release, or have it written as version 1.0."),
  /** A field that the format does not have. */
  UNKNOWN_FIELD(
      "unknown-field",
      INFO,
      "{field} is not a field of {entity}; it is kept as an extension.",
      "Do nothing if the field is your own; correct its name if it is not."),
  /** A field that the format does not have, in a document that cannot keep it. */
  UNKNOWN_FIELD_LOST(
      "unknown-field",
      WARNING,
      "{field} is not a field of {entity}; it was left out.",
      "Remove the field, or correct its name."),
  /** A field given twice. */
  DUPLICATE_KEY(
      "duplicate-key",
      ERROR,
      "{field} was already given at {first}; the second value was left out.",
      "Keep one of the two."),
  /** A value of another type. */
  WRONG_TYPE(
      "wrong-type",
      ERROR,
      "{field} is {found}, but must be {expected}; it was left out.",
      "Write {expected}."),
  /** A value of the right type, but not one that is allowed. */
  INVALID_VALUE(
      "invalid-value",
      ERROR,
      "{field} is \"{text}\", but must be {expected}; it was left out.",
      "Write {expected}."),
  /** Values that are allowed one by one, but not together. */
  CONTRADICTION(
      "invalid-value",
      ERROR,
      "The fields of {field} do not go together: {problem}; {kept}.",
      "Correct the fields."),
  /** A reading whose values do not go together, beside the text that was read. */
  CONTRADICTION_READING(
      "invalid-value",
      ERROR,
      "The fields of {field} do not go together: {problem}; only its text was kept.",
      "Correct the fields, or leave the text alone, which is then read."),
  /** A field without which the entity says little. */
  MISSING_FIELD(
      "missing-field",
      ERROR,
      "The field \"{missing}\" of {field} is missing.",
      "Add the field {missing}."),
  /** A field that belongs to another kind. */
  MISPLACED_FIELD(
      "misplaced-field",
      WARNING,
      "The field \"{misplaced}\" has no place in {field} of kind {kind}; it was left out.",
      "Remove the field, or correct the kind."),
  /** Minus zero, which decimal numbers do not have. */
  NEGATIVE_ZERO(
      "negative-zero", INFO, "The number in {field} is -0, which is kept as 0.", "Write 0."),
  /** A reference to another place of the document. */
  YAML_ALIAS(
      "yaml-alias",
      ERROR,
      "The alias *{text} in {field} is not followed; the value was left out.",
      "Write the value out where the alias stands."),
  /** A merge key. */
  YAML_MERGE(
      "yaml-merge",
      ERROR,
      "The merge key << in {field} is not followed; what it would merge was left out.",
      "Write the fields out where the merge key stands."),
  /** A tag. */
  YAML_TAG(
      "yaml-tag",
      ERROR,
      "The tag {text} in {field} is not understood; the tagged value was left out.",
      "Remove the tag and write the value as text, number, list or object."),
  /** An anchor. */
  YAML_ANCHOR(
      "yaml-anchor",
      WARNING,
      "The anchor &{text} in {field} is not kept; its value is.",
      "Remove the anchor."),
  /** A key that is a list or an object. */
  YAML_KEY(
      "yaml-key",
      ERROR,
      "A key in {field} is a list or an object, not a name; key and value were left out.",
      "Write a name as key.");

  private final String id;
  private final Severity severity;
  private final String template;
  private final String advice;

  ReaderRule(String id, Severity severity, String template, String advice) {
    this.id = id;
    this.severity = severity;
    this.template = template;
    this.advice = advice;
  }

  /**
   * The id under which the fault is published.
   *
   * @return for example {@code duplicate-key}
   */
  public RuleId id() {
    return RuleId.of(id);
  }

  /**
   * How much it matters.
   *
   * @return error if something was lost, warning or info if not
   */
  public Severity severity() {
    return severity;
  }

  /** The sentence, with slots. */
  String template() {
    return template;
  }

  /** What to do, with slots. */
  String advice() {
    return advice;
  }

  /** What names the sentence in every language. */
  String key() {
    StringBuilder key = new StringBuilder(name());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      key.setCharAt(i, c == '_' ? '-' : (char) (c + 'a' - 'A'));
    }
    return key.toString();
  }
}
