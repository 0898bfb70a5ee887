// SPDX-License-Identifier: Apache-2.0
package org.actionplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectNameTest {

  private static final Messages WELSH = Messages.of(Language.WELSH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/recommendations/1/actions/0/budget | recommendation b, action 1, budget"
            + " | argymhelliad b, cam 1, cyllideb",
        "/recommendations/1 | recommendation b | argymhelliad b",
        "/recommendations/1/response | recommendation b, response | argymhelliad b, ymateb",
        "/recommendations/0/actions/0/revisions/1 | recommendation 1, action A1, revisions 2"
            + " | argymhelliad 1, cam A1, diwygiadau 2",
        "/recommendations | recommendations | argymhellion",
        "'' | plan | cynllun",
        "'' | row 11, column 4 | rhes 11, colofn 4",
        "'' | row 11 | rhes 11",
        "'' | policy core, deadline-lapsed | polisi core, deadline-lapsed",
      })
  void translatesTheNounsAndLeavesTheReferences(String pointer, String name, String welsh) {
    assertThat(WELSH.name(Subject.of(JsonPointer.of(pointer), name))).isEqualTo(welsh);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/recommendations/1/actions/0/budget | recommendation x, budget, action budget, budget"
            + " | argymhelliad x, budget, cam budget, cyllideb",
        "/recommendations/1/actions/0 | recommendation 2, action plan, action 1"
            + " | argymhelliad 2, action plan, cam 1",
        "/recommendations/1/own | recommendation b, own | argymhelliad b, own",
        "/recommendations/1/budget | the second | the second",
      })
  void neverTakesAReferenceForANoun(String pointer, String name, String welsh) {
    assertThat(WELSH.name(Subject.of(JsonPointer.of(pointer), name))).isEqualTo(welsh);
  }

  @ParameterizedTest
  @CsvSource({"/recommendations/0/actions/0, 'recommendation 1, action 1'", "'', plan"})
  void isWhatItIsInEnglish(String pointer, String name) {
    Messages english = Messages.of(Language.ENGLISH);

    assertThat(english.name(Subject.of(JsonPointer.of(pointer), name))).isEqualTo(name);
  }
}
