// SPDX-License-Identifier: Apache-2.0
package org.actionplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.actionplan.policy.ParameterValue;
import org.actionplan.policy.Policy;
import org.actionplan.policy.RuleSetting;
import org.actionplan.report.JsonPointer;
import org.actionplan.report.Reading;
import org.actionplan.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyReaderTest {

  private static final PolicyReader YAML = PolicyReader.of(Format.YAML);

  private static final Policy POLICY =
      Policy.builder()
          .name("Middlesbrough")
          .show(Severity.WARNING)
          .failOn(Severity.WARNING)
          .build()
          .withRule("timescale-ambiguous", RuleSetting.OFF)
          .withRule("budget-missing", RuleSetting.as(Severity.ERROR))
          .withRule("own-rule", RuleSetting.builder().enabled(true).build())
          .withRule(
              "deadline-approaching",
              RuleSetting.builder()
                  .severity(Severity.WARNING)
                  .putParameters("windowDays", new ParameterValue.Whole(60))
                  .putParameters("until", new ParameterValue.Day(LocalDate.of(2027, 2, 2)))
                  .putParameters("allowCompleted", new ParameterValue.Flag(true))
                  .putParameters("placeholders", new ParameterValue.Words(List.of("TBC", "no")))
                  .build());

  private static final String BY_HAND =
      """
      actionplanPolicy: "1.0"
      name: Middlesbrough
      show: warning
      failOn: warning
      rules:
        timescale-ambiguous: off
        budget-missing: error
        own-rule: on
        deadline-approaching:
          severity: warning
          parameters:
            windowDays: 60
            until: 2027-02-02
            allowCompleted: true
            placeholders: [TBC, no]
      """;

  private static final String IN_FULL =
      """
      actionplanPolicy: "1.0"
      name: Middlesbrough
      show: warning
      failOn: warning
      rules:
        timescale-ambiguous:
          enabled: false
        budget-missing:
          severity: error
        own-rule:
          enabled: true
        deadline-approaching:
          severity: warning
          parameters:
            windowDays: 60
            until: "2027-02-02"
            allowCompleted: true
            placeholders:
              - TBC
              - "no"
      """;

  @Test
  void what_people_write_is_read() {
    Reading<Policy> reading = YAML.read(BY_HAND);
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.value()).contains(POLICY);
    assertThat(
            reading.sources().find(JsonPointer.of("/rules/deadline-approaching/parameters/until")))
        .hasToString("Optional[line 13, column 14]");
  }

  @Test
  void one_word_stands_for_the_list_of_it() {
    String document =
        """
        actionplanPolicy: "1.0"
        rules:
          response-overdue: {parameters: {clock: en-lga2000-9fe}}
        """;
    assertThat(YAML.read(document).value())
        .contains(
            Policy.builder()
                .build()
                .withRule(
                    "response-overdue", RuleSetting.with("clock", List.of("en-lga2000-9fe"))));
    assertThat(YAML.read(document).findings()).isEmpty();
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
    String blank = document.replace("en-lga2000-9fe", "' '");
    assertThat(YAML.read(blank).findings()).hasSize(1);
    assertThat(SchemaCheck.ofPolicy(Format.YAML, blank)).isNotEmpty();
  }

  @Test
  void what_is_written_is_in_full_and_read_back_equal() {
    assertThat(PolicyWriter.of(Format.YAML).toText(POLICY)).isEqualTo(IN_FULL);
    for (Format format : Format.values()) {
      String written = PolicyWriter.of(format).toText(POLICY);
      assertThat(PolicyReader.of(format).read(written).value()).contains(POLICY);
      assertThat(SchemaCheck.ofPolicy(format, written)).isEmpty();
    }
  }

  @Test
  void a_file_is_read_back_equal(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("policy.yaml");
    PolicyWriter.of(Format.YAML).write(POLICY, file);
    assertThat(YAML.read(file).value()).contains(POLICY);
  }

  @Test
  void faults_cost_what_they_stand_in_and_are_told_in_sentences() {
    String document =
        """
        actionplanPolicy: "1.0"
        shw: error
        failOn: fatal
        rules:
          Deadline: off
          budget-missing: never
          owner-missing: {severity: error, parameters: {n: 1.5, day: 2027-2-2}}
        """;
    Reading<Policy> reading = YAML.read(document);
    assertThat(reading.findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "unknown-field WARNING 2:1 shw: \"shw\" is not a field of a policy; it was left out. >"
                + " Remove the field, or correct its name. ? show",
            "invalid-value ERROR 3:9 failOn: \"failOn\" is \"fatal\", but must be one of info,"
                + " warning, error; it was left out. > Write one of info, warning, error.",
            "invalid-value ERROR 5:3 rules, Deadline: \"Deadline\" is \"Deadline\", but must be the"
                + " id of a rule such as deadline-lapsed; it was left out. > Write the id of a rule"
                + " such as deadline-lapsed.",
            "invalid-value ERROR 6:19 rules, budget-missing: \"budget-missing\" is \"never\", but"
                + " must be off, on, info, warning, error or an object; it was left out. > Write"
                + " off, on, info, warning, error or an object.",
            "invalid-value ERROR 7:52 rules, owner-missing, parameters, n: \"n\" is \"1.5\", but"
                + " must be a whole number from -2147483648 to 2147483647; it was left out. >"
                + " Write a whole number from -2147483648 to 2147483647.",
            "invalid-value ERROR 7:62 rules, owner-missing, parameters, day: \"day\" is"
                + " \"2027-2-2\", but must be a whole number, true, false, a day such as"
                + " 2027-02-02, a word or a list of words; it was left out. > Write a whole"
                + " number, true, false, a day such as 2027-02-02, a word or a list of words.");
    assertThat(reading.value())
        .contains(
            Policy.builder().build().withRule("owner-missing", RuleSetting.as(Severity.ERROR)));
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isNotEmpty();
  }

  @Test
  void a_policy_extends_a_profile_and_takes_over_its_thresholds() {
    String document =
        """
        actionplanPolicy: "1.0"
        extends: strict
        ruleset: 2
        otherRules: "off"
        """;
    Policy policy = YAML.read(document).value().orElseThrow();
    assertThat(policy)
        .isEqualTo(Policy.extending("strict").withRuleset(2).withOtherRules(false))
        .returns(Severity.WARNING, Policy::failOn);
    assertThat(PolicyWriter.of(Format.YAML).toText(policy)).isEqualTo(document);
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).isEmpty();
  }

  @Test
  void a_threshold_of_ones_own_is_written_where_it_differs_from_that_of_the_profile() {
    Policy policy = Policy.extending("strict").withFailOn(Severity.ERROR);
    String document =
        """
        actionplanPolicy: "1.0"
        extends: strict
        failOn: error
        """;
    assertThat(PolicyWriter.of(Format.YAML).toText(policy)).isEqualTo(document);
    assertThat(YAML.read(document).value()).contains(policy);
  }

  @Test
  void faults_of_profile_and_ruleset_are_told_in_sentences() {
    String document =
        """
        actionplanPolicy: "1.0"
        extend: hmt
        extends: UK policing
        ruleset: 0
        otherRules: false
        """;
    assertThat(YAML.read(document).findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "unknown-field WARNING 2:1 extend: \"extend\" is not a field of a policy; it was left"
                + " out. > Remove the field, or correct its name. ? extends",
            "invalid-value ERROR 3:10 extends: \"extends\" is \"UK policing\", but must be the id of"
                + " a profile such as uk-policing; it was left out. > Write the id of a profile such"
                + " as uk-policing.",
            "invalid-value ERROR 4:10 ruleset: \"ruleset\" is \"0\", but must be a whole number from"
                + " 1 to 2147483647; it was left out. > Write a whole number from 1 to 2147483647.",
            "invalid-value ERROR 5:13 otherRules: \"otherRules\" is \"false\", but must be on or off;"
                + " it was left out. > Write on or off.");
    assertThat(YAML.read(document).value()).contains(Policy.builder().build());
    assertThat(SchemaCheck.ofPolicy(Format.YAML, document)).hasSize(3);
  }

  @Test
  void a_plan_is_no_policy() {
    assertThat(YAML.read("actionplan: 1.0\n").findings())
        .extracting(ReaderSentencesTest::print)
        .containsExactly(
            "unknown-field WARNING 1:1 actionplan: \"actionplan\" is not a field of a policy; it"
                + " was left out. > Remove the field, or correct its name.",
            "header-missing ERROR 1:1 policy: The field \"actionplanPolicy\", which says the"
                + " version of the format, is missing. > Add the field actionplanPolicy with the"
                + " version \"1.0\" at the top.");
  }
}
