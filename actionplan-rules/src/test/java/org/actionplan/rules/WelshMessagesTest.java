// SPDX-License-Identifier: Apache-2.0
package org.actionplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.actionplan.budget.Budget;
import org.actionplan.calendar.Ambiguity;
import org.actionplan.calendar.Timescale;
import org.actionplan.plan.Action;
import org.actionplan.plan.ActionPlan;
import org.actionplan.plan.Decision;
import org.actionplan.plan.Rag;
import org.actionplan.plan.Recommendation;
import org.actionplan.plan.Response;
import org.actionplan.plan.Status;
import org.actionplan.policy.Policy;
import org.actionplan.report.Finding;
import org.actionplan.report.Language;
import org.actionplan.report.Message;
import org.actionplan.report.Messages;
import org.actionplan.report.Report;
import org.actionplan.report.ReportText;
import org.actionplan.report.RuleId;
import org.actionplan.report.Severity;
import org.actionplan.rules.catalogue.Catalogue;
import org.actionplan.rules.validation.ConstraintRule;
import org.actionplan.rules.validation.Validators;
import org.junit.jupiter.api.Test;

/** The Welsh of the rules is complete: nothing is missing, left over, or to be filled otherwise. */
class WelshMessagesTest {

  private static final Messages WELSH = RuleMessages.of(Language.WELSH);
  private static final Map<String, String> TEXTS = texts();

  private static Map<String, String> texts() {
    Properties properties = new Properties();
    try (InputStream bundle = RuleMessages.class.getResourceAsStream("messages-cy.properties")) {
      properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static List<Wording> wordings() {
    Stream<RuleDefinition> rules =
        Stream.concat(Catalogue.rules().stream(), Stream.of(ConstraintRule.of(Validators.PLAIN)))
            .map(Rule::definition);
    return Stream.concat(rules, OwnRules.all().stream())
        .flatMap(definition -> definition.wordings().stream())
        .toList();
  }

  /** The words that rules put into slots. */
  private static Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    Arrays.stream(Ambiguity.values()).forEach(each -> terms.add("term/reason/" + each));
    Arrays.stream(Status.values()).forEach(each -> terms.add("term/status/" + each));
    for (Rag rag : Rag.values()) {
      String name = rag.name().toLowerCase(Locale.ROOT).replace('_', '-');
      terms.add("term/rag/" + name);
      terms.add("term/expected/" + name);
    }
    List.of("WITHOUT_REASON", "WITHOUT_APPROVER", "AFTER_LAPSE")
        .forEach(each -> terms.add("term/faults/" + each));
    List.of("from", "to").forEach(slot -> terms.add("term/" + slot + "/NO_DATE"));
    List.of("action", "recommendation").forEach(each -> terms.add("term/kind/" + each));
    Arrays.stream(Severity.values()).forEach(each -> terms.add("term/show/" + each));
    Stream.of(Status.values(), Decision.values(), Rag.values())
        .flatMap(Arrays::stream)
        .forEach(each -> terms.add("term/constant/" + Question.words(each)));
    Stream.of(Timescale.class, Budget.class)
        .flatMap(sum -> Arrays.stream(sum.getPermittedSubclasses()))
        .forEach(each -> terms.add("term/reading/" + Question.words(each.getSimpleName())));
    return terms;
  }

  /** What an explanation says beside the findings: sentences, questions and answers. */
  private static List<Message> explaining() {
    List<Message> said = new ArrayList<>(List.of(Question.DAY, Question.PARAMETER));
    Arrays.stream(ExplanationWording.values()).forEach(each -> said.add(each.message()));
    Arrays.stream(AnswerWording.values()).forEach(each -> said.add(each.message()));
    for (Class<?> part :
        List.of(ActionPlan.class, Recommendation.class, Response.class, Action.class)) {
      Arrays.stream(part.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> !Modifier.isStatic(method.getModifiers()))
          .forEach(method -> said.add(Question.of(part, method.getName())));
    }
    return said;
  }

  @Test
  void hasEverySentenceAndEveryAdviceAndNoOther() {
    Set<String> keys = new TreeSet<>(terms());
    for (Wording wording : wordings()) {
      keys.add(wording.key());
      keys.add(wording.key() + ".advice");
    }
    ForecastText.FRAME.forEach(message -> keys.add(message.key()));
    explaining().forEach(message -> keys.add(message.key()));

    assertThat(TEXTS.keySet())
        .as("messages-cy.properties: add what is missing, remove what no rule says any more")
        .containsExactlyElementsOf(keys);
  }

  @Test
  void fillsTheSlotsOfTheEnglish() {
    for (Wording wording : wordings()) {
      Wording welsh =
          Wording.of(wording.key(), TEXTS.get(wording.key()), TEXTS.get(wording.key() + ".advice"));
      assertThat(welsh.slots())
          .as("the slots of %s in Welsh", wording.key())
          .containsExactlyInAnyOrderElementsOf(wording.slots());
      assertThat(welsh.advice())
          .as("what to do about %s in Welsh", wording.key())
          .doesNotContain("{")
          .endsWith(".");
    }
  }

  @Test
  void fillsTheSlotsOfAForecastAndOfAnExplanation() {
    for (Message message :
        Stream.concat(ForecastText.FRAME.stream(), explaining().stream()).toList()) {
      String key = message.key();
      assertThat(Wording.of(key, TEXTS.get(key), "Do.").slots())
          .as("the slots of %s in Welsh", key)
          .isEqualTo(Wording.of(key, message.template(), "Do.").slots());
    }
  }

  @Test
  void saysWhatIsForecast() {
    Forecast forecast =
        RuleEngine.of(Catalogue.rules())
            .forecast(
                ReferencePlan.PLAN,
                Policy.CORE,
                LocalDate.of(2022, 10, 18),
                LocalDate.of(2022, 11, 1));

    assertThat(forecast.toText(WELSH))
        .isEqualTo(
            """
            Tough Enough? Enforcement in Middlesbrough
            Rhagolwg o 18 Hydref 2022 hyd at 1 Tachwedd 2022, oni wneir rhywbeth

            1 Tachwedd 2022

            GWALL    deadline-lapsed
                     argymhelliad b, cam 1, amserlen: "October 2022"
                     Mae'r terfyn amser, sef 31 Hydref 2022, wedi mynd heibio, ac nid oes cofnod bod y cam
                     gweithredu wedi'i gwblhau.
                     Ers 1 Tachwedd 2022.
                     Beth i'w wneud: Cofnodwch y dyddiad cwblhau, neu cytunwch ar ddyddiad newydd a rhowch y
                     rheswm dros ei newid.

            Canfyddiadau newydd: 1 (dyddiau: 1)
            """);
  }

  @Test
  void saysEveryFindingOfEveryExample() {
    RuleEngine engine = RuleEngine.of(Catalogue.rules());
    for (Rule rule : Catalogue.rules()) {
      RuleId id = rule.definition().id();
      for (Example example : rule.examples()) {
        for (Finding finding : example.judge(engine, example.plan(), id).findings()) {
          String name = WELSH.name(finding.subject());
          assertThat(WELSH.sentence(finding.message()))
              .isNotEqualTo(finding.message().text())
              .doesNotContain("{");
          assertThat(WELSH.advice(finding)).isNotEqualTo(finding.advice());
          assertThat(name).isNotEqualTo(finding.subject().name());
        }
      }
    }
  }

  @Test
  void saysTheReferencePlan() {
    Report report =
        RuleEngine.of(Catalogue.rules())
            .check(ReferencePlan.PLAN, Policy.CORE, LocalDate.of(2022, 11, 1));

    assertThat(ReportText.of(report, WELSH))
        .isEqualTo(
            """
            Tough Enough? Enforcement in Middlesbrough
            Y sefyllfa ar 1 Tachwedd 2022

            GWALL    budget-unresolved
                     argymhelliad b, cam 1, cyllideb: "TBC"
                     Mae angen ffigur ar gyfer y gost o hyd, ac mae'r terfyn amser, sef 31 Hydref 2022, yn
                     agos neu wedi mynd heibio.
                     Beth i'w wneud: Cadarnhewch y gost a phwy sy'n talu, neu nodwch y caiff ei thalu o'r
                     adnoddau presennol.

            GWALL    deadline-lapsed
                     argymhelliad b, cam 1, amserlen: "October 2022"
                     Mae'r terfyn amser, sef 31 Hydref 2022, wedi mynd heibio, ac nid oes cofnod bod y cam
                     gweithredu wedi'i gwblhau.
                     Ers 1 Tachwedd 2022.
                     Beth i'w wneud: Cofnodwch y dyddiad cwblhau, neu cytunwch ar ddyddiad newydd a rhowch y
                     rheswm dros ei newid.

            RHYBUDD  budget-unresolved
                     argymhelliad c, cam 1, cyllideb: "????"
                     Mae angen ffigur ar gyfer y gost o hyd.
                     Beth i'w wneud: Cadarnhewch y gost a phwy sy'n talu, neu nodwch y caiff ei thalu o'r
                     adnoddau presennol.

            RHYBUDD  ongoing-without-review-date
                     argymhelliad c, cam 1, amserlen: "Ongoing"
                     Nid oes diwedd i'r gwaith, ac ni roddir dyddiad ar gyfer ei adolygu.
                     Beth i'w wneud: Rhowch ddyddiad adolygu neu garreg filltir, megis "Parhaus, adolygu
                     Mawrth 2027".

            RHYBUDD  ongoing-without-review-date
                     argymhelliad f, cam 1, amserlen: "Ongoing"
                     Nid oes diwedd i'r gwaith, ac ni roddir dyddiad ar gyfer ei adolygu.
                     Beth i'w wneud: Rhowch ddyddiad adolygu neu garreg filltir, megis "Parhaus, adolygu
                     Mawrth 2027".

            Canfyddiadau: 5 (gwallau: 2, rhybuddion: 3, er gwybodaeth: 0)
            """);
  }
}
