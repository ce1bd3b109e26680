package legajo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import legajo.model.Participant;
import legajo.pipeline.assemble.people.ParticipantList;
import legajo.pipeline.document.Outline;
import legajo.pipeline.document.ParticipantFindings;
import legajo.pipeline.document.PersonFinding;
import legajo.pipeline.document.Sourced;
import legajo.pipeline.document.Words;
import legajo.pipeline.extract.people.ParticipantExtractor;
import legajo.pipeline.extract.people.PeopleBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name finder, where rules find nobody. */
class PeopleByModelTest {
  private static final ParticipantExtractor RULES =
      new ParticipantExtractor(PeopleOutline.PACK, PeopleBy.RULES);

  private static final ParticipantExtractor MODEL =
      new ParticipantExtractor(PeopleOutline.PACK, PeopleBy.MODEL);

  private static final String SENTENCE =
      "= PARTICIPANTES\nHablaron y tomaron notas Ana Soto Vidal, que trabaja como Directora de"
          + " Puertos, y Luis Paz Mora, que trabaja como Asesor de Boyas.";

  static List<ExampleFile.Case> lists() {
    return ExampleFile.read("/legajo/pipeline/participants.examples");
  }

  @Test
  void findsPeopleThatNoLayoutShows() {
    assertThat(RULES.extract(PeopleOutline.of(SENTENCE)).people()).isEmpty();
    assertThat(PeopleOutline.participants(SENTENCE))
        .extracting(Sourced::value)
        .extracting(Participant::name)
        .containsExactly("Ana Soto Vidal", "Luis Paz Mora");
  }

  @Test
  void itsEvidenceIsTheWordsAndItsOwnRule() {
    Outline outline = PeopleOutline.of(SENTENCE);
    Sourced<Participant> person = PeopleOutline.participants(SENTENCE).get(0);
    for (String pointer : List.of("/name", "/position")) {
      List<Words> words = person.words().getOrDefault(pointer, List.of());
      assertThat(words).extracting(Words::rule).containsExactly(PeopleBy.MODEL_RULE);
    }
    assertThat(outline.words(person.words().get("/name").get(0).span()))
        .isEqualTo("Ana Soto Vidal");
    assertThat(outline.words(person.words().get("/position").get(0).span()))
        .isEqualTo("Directora de Puertos");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String calendar = "\ud83d\udcc5";
    String sentence = SENTENCE.replace("Puertos", "Puertos" + calendar).replace("Boyas.", calendar);
    Outline outline = PeopleOutline.of(sentence);
    assertThat(PeopleOutline.participants(sentence))
        .flatExtracting(person -> person.words().values())
        .flatExtracting(words -> words)
        .extracting(words -> outline.words(words.span()))
        .noneMatch(words -> Character.isHighSurrogate(words.charAt(words.length() - 1)))
        .noneMatch(words -> Character.isLowSurrogate(words.charAt(0)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void takesNothingFromRules(ExampleFile.Case example) {
    Outline outline = PeopleOutline.of(example.in());
    List<PersonFinding> byRules = RULES.extract(outline).people();
    List<PersonFinding> both = new ArrayList<>(PeopleOutline.EXTRACTOR.extract(outline).people());
    both.removeIf(person -> person.rule().equals(PeopleBy.MODEL_RULE));
    assertThat(both).isEqualTo(byRules);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La lista completa está en poder de la Dirección de Faros.",
        "Asistieron 25 personas de San José y Santa Cruz, todas de la Mesa de Empleo Rural.",
        "Ministerio de Faros > Dirección de Boyas > Unidad de Mareas",
        "Semana Santa y Viernes Santo fueron feriados en Costa Brava.",
        "Puerto Montt :: Punta Arenas :: La Paz",
        "Plan Nacional de Empleo Juvenil, Ley General de Puertos"
      })
  void inventsNobody(String line) {
    assertThat(MODEL.extract(PeopleOutline.of("= PARTICIPANTES\n" + line)).people()).isEmpty();
  }

  @Test
  void isDeafOutsideListsOfPeople() {
    String report = "= Objetivos\nNos guió Ana Soto Vidal, que trabaja como Directora de Puertos.";
    Outline outline = PeopleOutline.of(report);
    ParticipantFindings found = PeopleOutline.EXTRACTOR.extract(outline);
    assertThat(ParticipantList.of(outline, found, List.of())).isEmpty();
  }
}
