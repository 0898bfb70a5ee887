// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.actionplan.report.Finding;
import org.actionplan.report.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader says of each fault, to the letter, and where. */
class ReaderSentencesTest {

  private static final String HEAD = "actionplan: \"1.0\"\n";

  private static Arguments fault(String document, String... sentences) {
    return Arguments.of(document, sentences);
  }

  static Stream<Arguments> yaml() {
    return Stream.of(
        fault(
            "title: x\n",
            "header-missing ERROR 1:1 plan: The field \"actionplan\", which says the version of the"
                + " format, is missing. > Add the field actionplan with the version \"1.0\" at the"
                + " top."),
        fault(
            "actionplan: \"2.0\"\ntitle: [x]\n",
            "version-unsupported ERROR 1:13 actionplan: The document is of format version 2.0, but"
                + " only versions 1.x can be read. > Read it with a newer release, or have it"
                + " written as version 1.0."),
        fault(
            "actionplan: latest\n",
            "invalid-value ERROR 1:13 actionplan: \"actionplan\" is \"latest\", but must be a"
                + " version such as \"1.0\"; it was left out. > Write a version such as \"1.0\"."),
        fault(
            HEAD + "recommendations:\n  - reference: b\n    actions:\n      - timescal: Ongoing\n",
            "unknown-field INFO 5:9 recommendation b, action 1, timescal: \"timescal\" is not a"
                + " field of an action; it is kept as an extension. > Do nothing if the field is"
                + " your own; correct its name if it is not. ? timescale"),
        fault(
            HEAD + "title: a\n\"title\": b\n",
            "duplicate-key ERROR 3:1 title: \"title\" was already given at line 2, column 1; the"
                + " second value was left out. > Keep one of the two."),
        fault(
            HEAD + "title:\n  - a\n",
            "wrong-type ERROR 3:3 title: \"title\" is a list, but must be text; it was left out."
                + " > Write text."),
        fault(
            HEAD + "recommendations:\n  - actions: [{reference: 1a, owners: [{}, 3, null]}]\n",
            "missing-field ERROR 3:40 recommendation 1, action 1a, owners 1: The field \"post\" of"
                + " element 1 of \"owners\" is missing. > Add the field post.",
            "wrong-type ERROR 3:47 recommendation 1, action 1a, owners 3: The element 3 of"
                + " \"owners\" is null, but must be a value; it was left out. > Write a value."),
        fault(
            HEAD + "recommendations:\n  - response: {published: yes}\n",
            "wrong-type ERROR 3:27 recommendation 1, response, published: \"published\" is text,"
                + " but must be true or false; it was left out. > Write true or false."),
        fault(
            HEAD + "approvedOn: 18 October 2022\n",
            "invalid-value ERROR 2:13 approvedOn: \"approvedOn\" is \"18 October 2022\", but must"
                + " be a date such as 2022-12-31 or 2022-12; it was left out. > Write a date such"
                + " as 2022-12-31 or 2022-12."),
        fault(
            HEAD + "recommendations:\n  - status: In progress\n",
            "invalid-value ERROR 3:13 recommendation 1, status: \"status\" is \"In progress\", but"
                + " must be one of not-stated, not-started, in-progress, on-hold, implemented,"
                + " verified, cancelled, superseded, risk-accepted; it was left out. > Write one of"
                + " not-stated, not-started, in-progress, on-hold, implemented, verified, cancelled,"
                + " superseded, risk-accepted. ? in-progress"),
        fault(
            HEAD + "conventions: UK_LOCAL_GOVERNMNT\n",
            "invalid-value ERROR 2:14 conventions: \"conventions\" is \"UK_LOCAL_GOVERNMNT\", but"
                + " must be one of NEUTRAL, UK_LOCAL_GOVERNMENT, US_FEDERAL, AUSTRALIA, CANADA; it"
                + " was left out. > Write one of NEUTRAL, UK_LOCAL_GOVERNMENT, US_FEDERAL,"
                + " AUSTRALIA, CANADA. ? UK_LOCAL_GOVERNMENT"),
        fault(
            HEAD + "recommendations: [{actions: [{timescale: {text: May, kind: due}}]}]\n",
            "invalid-value ERROR 2:42 recommendation 1, action 1, timescale: The fields of"
                + " \"timescale\" do not go together: window is missing; only its text was kept. >"
                + " Correct the fields, or leave the text alone, which is then read."),
        fault(
            HEAD
                + "recommendations: [{actions: [{timescale: {text: x, kind: immediate, on: 2022}}]}]\n",
            "misplaced-field WARNING 2:42 recommendation 1, action 1, timescale: The field \"on\""
                + " has no place in \"timescale\" of kind immediate; it was left out. > Remove the"
                + " field, or correct the kind."),
        fault(
            HEAD + "x-zero: -0\n",
            "negative-zero INFO 2:9 x-zero: The number in \"x-zero\" is -0, which is kept as 0. >"
                + " Write 0."),
        fault(
            HEAD + "x-log: {note: {actions: [-0]}}\n",
            "negative-zero INFO 2:26 x-log, note, actions 1: The number in element 1 of"
                + " \"actions\" is -0, which is kept as 0. > Write 0."),
        fault(
            HEAD + "title: *other\n",
            "yaml-alias ERROR 2:8 title: The alias *other in \"title\" is not followed; the value"
                + " was left out. > Write the value out where the alias stands."),
        fault(
            HEAD + "<<: {title: x}\n",
            "yaml-merge ERROR 2:1 plan: The merge key << in the document is not followed; what it"
                + " would merge was left out. > Write the fields out where the merge key stands."),
        fault(
            HEAD + "title: !!int \"5\"\n",
            "yaml-tag ERROR 2:8 title: The tag tag:yaml.org,2002:int in \"title\" is not"
                + " understood; the tagged value was left out. > Remove the tag and write the value"
                + " as text, number, list or object."),
        fault(
            HEAD + "title: &t Tough\n",
            "yaml-anchor WARNING 2:8 title: The anchor &t in \"title\" is not kept; its value is. >"
                + " Remove the anchor."),
        fault(
            HEAD + "[a, b]: c\n",
            "yaml-key ERROR 2:1 plan: A key in the document is a list or an object, not a name; key"
                + " and value were left out. > Write a name as key."),
        fault(
            HEAD + "---\nactionplan: \"1.0\"\n",
            "trailing-content ERROR 2:1 plan: The plan has ended, but more follows, which was not"
                + " read. > Remove what follows, or put each plan into a document of its own."),
        fault(
            HEAD + "title: 'a\n",
            "syntax ERROR 3:1 title: The document cannot be read beyond this place: while scanning a"
                + " quoted scalar, found unexpected end of stream > Mend the document here; nothing"
                + " of it was taken over."),
        fault(
            "# nothing\n",
            "empty-document ERROR 2:1 plan: The document is empty. > Write a document that begins"
                + " with the field actionplan and the version \"1.0\"."),
        fault(
            "- a\n",
            "wrong-root ERROR 1:1 plan: The document is a list, but must be an object with"
                + " named fields. > Write a document that begins with the field actionplan and the"
                + " version \"1.0\"."));
  }

  @ParameterizedTest
  @MethodSource("yaml")
  void each_fault_is_told_in_whole_sentences(String document, String[] sentences) {
    assertThat(read(Format.YAML, document)).containsExactly(sentences);
  }

  static Stream<Arguments> json() {
    return Stream.of(
        fault(
            "{\"actionplan\": \"1.0\",\r\n \"title\": 5}",
            "wrong-type ERROR 2:11 title: \"title\" is the number 5, but must be text; it was left"
                + " out. > Write text."),
        fault(
            "{\"actionplan\": \"1.0\",\n \"subject\": \"\ud83d\ude00\", \"title\": {}}",
            "wrong-type ERROR 2:28 title: \"title\" is an object, but must be text; it was left"
                + " out. > Write text."),
        fault(
            "{\"actionplan\": \"1.0\",\r \"title\": \"\\ud800\"}",
            "encoding ERROR 2:11 title: A text in \"title\" holds half of a surrogate pair, which is"
                + " no character; it was left out. > Write the whole character."),
        fault(
            "{\"actionplan\": \"1.0\",\n\"title\": 01}",
            "syntax ERROR 2:11 plan: The document cannot be read beyond this place: Invalid numeric"
                + " value: Leading zeroes not allowed > Mend the document here; nothing of it was"
                + " taken over."));
  }

  @ParameterizedTest
  @MethodSource("json")
  void columns_count_utf16_units_after_any_line_end(String document, String[] sentences) {
    assertThat(read(Format.JSON, document)).containsExactly(sentences);
  }

  private static List<String> read(Format format, String document) {
    return PlanReader.of(format).read(document).findings().stream()
        .map(ReaderSentencesTest::print)
        .toList();
  }

  static String print(Finding finding) {
    Place.Position at = (Place.Position) finding.place().orElseThrow();
    return finding.rule()
        + " "
        + finding.severity()
        + " "
        + at.line()
        + ":"
        + at.column()
        + " "
        + finding.subject().name()
        + ": "
        + finding.message()
        + " > "
        + finding.advice()
        + finding.suggestion().map(word -> " ? " + word).orElse("");
  }
}
