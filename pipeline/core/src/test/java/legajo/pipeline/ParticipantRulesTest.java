package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import legajo.model.Participant;
import legajo.pipeline.document.Sourced;
import legajo.rules.Example;
import legajo.rules.NegativeExample;
import legajo.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the participants' rules hold for the reading of lists too. */
class ParticipantRulesTest {
  private static final Set<String> OVER_A_LIST =
      Set.of("participant.delegation", "participant.organisation", "participant.institution");

  @TestFactory
  Stream<DynamicTest> findsWhatItsRulesFind() {
    return rules().flatMap(rule -> rule.finds().stream().map(example -> finds(rule, example)));
  }

  @TestFactory
  Stream<DynamicTest> ignoresWhatItsRulesIgnore() {
    return rules().flatMap(rule -> rule.ignores().stream().map(example -> ignores(rule, example)));
  }

  private static Stream<Rule> rules() {
    return PeopleOutline.PACK.rules("participants").rules().stream();
  }

  private static DynamicTest finds(Rule rule, Example example) {
    return DynamicTest.dynamicTest(
        rule.id() + ": " + example.in(),
        () -> assertThat(rulesOf(rule, example.in())).contains(rule.id()));
  }

  private static DynamicTest ignores(Rule rule, NegativeExample example) {
    return DynamicTest.dynamicTest(
        rule.id() + ": " + example.in(),
        () -> assertThat(rulesOf(rule, example.in())).doesNotContain(rule.id()));
  }

  /** The rules that people cite who are found where the example stands in a list. */
  private static Set<String> rulesOf(Rule rule, String example) {
    String report = "= PARTICIPANTES\n" + example;
    if (OVER_A_LIST.contains(rule.id())) {
      report += "\n- Ana Soto, Directora";
    } else if (rule.id().equals("participant.acronym")) {
      report =
          "= Objetivos\n"
              + example
              + "\n= PARTICIPANTES\n- Ana Soto, Directora, MF\n"
              + "- Luis Paz, Director, INMAR";
    }
    Set<String> cited = new HashSet<>();
    List<Sourced<Participant>> people = PeopleOutline.participants(report);
    for (Sourced<Participant> person : people) {
      person.words().values().forEach(words -> words.forEach(word -> cited.add(word.rule())));
    }
    return cited;
  }
}
